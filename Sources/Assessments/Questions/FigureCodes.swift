public import Dossiers

/// The codes of every address of a dossier.
public struct FigureCodes: Sendable {
  private let codes: [FigureAddress: FigureCode]
  private let addresses: [FigureCode: FigureAddress]

  public init(_ dossier: Dossier) { self.init(dossier.figureAddresses) }

  /// Codes of distinct addresses; those that begin alike all grow until each is alone, so that the order of the addresses changes nothing.
  init(_ all: [FigureAddress]) {
    var codes = [FigureAddress: FigureCode](minimumCapacity: all.count)
    var addresses = [FigureCode: FigureAddress](minimumCapacity: all.count)
    var open = all.map { (address: $0, path: $0.path) }
    var length = FigureCode.fewest
    while !open.isEmpty, length <= 24 {
      let written = open.map { FigureCode(path: $0.path, length: length) }
      var counts = [FigureCode: Int](minimumCapacity: open.count)
      for code in written { counts[code, default: 0] += 1 }
      for (own, code) in zip(open, written) where counts[code] == 1 { (codes[own.address], addresses[code]) = (code, own.address) }
      open = zip(open, written).filter { counts[$0.1] != 1 }.map(\.0)
      length += 1
    }
    (self.codes, self.addresses) = (codes, addresses)
  }

  /// The code of an address; `nil` for one that the dossier does not have.
  public func code(of address: FigureAddress) -> FigureCode? { codes[address] }

  /// The address of a code, in small letters or capitals. Throws `FigureCodeError.unknown` with the codes that could be meant.
  public func address(of typed: String) throws(FigureCodeError) -> FigureAddress {
    let written = FigureCode.written(typed)
    if let address = addresses[FigureCode(text: written)] { return address }
    throw .unknown(typed, near: near(written))
  }

  /// Codes that differ from what was typed by one character, by two that changed places, or that begin so; at most five, in their order.
  private func near(_ written: String) -> [FigureCode] {
    let typed = Array(written)
    let found = codes.values.filter { code in
      let own = Array(code.text)
      if typed.count >= 3, own.starts(with: typed) || typed.starts(with: own) { return true }
      guard own.count == typed.count else { return false }
      let places = own.indices.filter { own[$0] != typed[$0] }
      if places.count == 1 { return true }
      return places.count == 2 && places[1] == places[0] + 1 && own[places[0]] == typed[places[1]] && own[places[1]] == typed[places[0]]
    }
    return Array(found.sorted().prefix(5))
  }
}

public import Vocabulary

/// A court or other body whose rulings a bank can hold.
public struct Court: Sendable, Hashable, Codable {
  /// The kind of court, by which tables are grouped.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case europeanCourtOfHumanRights = "ecthr"
    case courtOfJustice = "cjeu"
    case committee = "un_committee"
    /// The court of last resort of the state whose law is reviewed.
    case nationalSupreme = "national_supreme"
    /// Courts of first instance of that state; a ruling adds the seat to the name.
    case nationalFirstInstance = "national_first_instance"
    /// Its other courts.
    case nationalOther = "national_other"
    /// Advice on a bill is no ruling, but it has authority.
    case advice
    /// Courts of other states.
    case highestElsewhere = "highest_elsewhere"
    case otherElsewhere = "other_elsewhere"
  }

  /// As rulings write it; a ruling may add the chamber or the seat after it.
  public var name: String
  public var title: Phrase
  /// The name in a Dutch citation, often letters.
  public var short: String
  public var kind: Kind

  public init(name: String, title: Phrase, short: String, kind: Kind) {
    self.name = name
    self.title = title
    self.short = short
    self.kind = kind
  }

  /// Every way in which a ruling may begin the name of its court.
  public var names: [String] { [name, title.nl, title.en, short] }

  /// What a text says after a name of the court: chamber or seat, empty where it says nothing more; `nil` where the text is not about this court.
  public func rest(of text: String) -> String? {
    var shortest: Substring.UTF8View?
    for name in names where text.utf8.starts(with: name.utf8) {
      let rest = text.utf8.dropFirst(name.utf8.count)
      guard rest.first.map(Self.endsName) ?? true, rest.count < shortest?.count ?? .max else { continue }
      shortest = rest
    }
    return shortest.map { String(Substring($0.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") })) }
  }

  /// Whether the name of a court ends before a sign.
  private static func endsName(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(") }
}

extension [Court] {
  /// The court that a text is about: of those whose name it begins with, the one with the longest name; `nil` for a court that is not known.
  public func named(_ text: String) -> Court? {
    if let court = first(where: { $0.name == text || $0.short == text || $0.title.nl == text || $0.title.en == text }) { return court }
    var best: (court: Court, rest: Int)?
    for court in self {
      if let rest = court.rest(of: text)?.utf8.count, rest < best?.rest ?? .max { best = (court, rest) }
    }
    return best?.court
  }
}

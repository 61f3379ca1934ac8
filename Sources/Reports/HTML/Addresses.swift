import Dossiers
import Vocabulary

/// Where a reference leads in a whole; `nil` where it leads nowhere, and then it is written as plain text.
public struct Addresses: Sendable {
  public let address: @Sendable (Reference) -> String?

  public init(_ address: @escaping @Sendable (Reference) -> String?) { self.address = address }

  /// Links to the web alone.
  public static let elsewhere = Addresses { reference in
    if case .address(let address) = reference { safe(address) } else { nil }
  }

  /// Within one document: its sheets, its headings and its list of sources.
  public static func within(_ sheets: [Sheet]) -> Addresses {
    let names = Set(sheets.map(\.id) + sheets.flatMap(\.blocks).flatMap(\.anchors))
    return Addresses { reference in
      switch reference {
      case .source(let id): "#" + anchor("source", id.rawValue)
      case .variant(let id): known("variant", id.rawValue, names)
      case .norm(let id): known("norm", id.rawValue, names)
      case .ruling(let id): known("ruling", id.rawValue, names)
      case .lever(let id): known("lever", id.rawValue, names)
      case .value(let key): known("value", key.rawValue, names)
      case .municipality(let code): known("municipality", code.rawValue, names)
      case .code(let code): known("code", code, names)
      case .sheet(let id): names.contains(id) ? "#" + id : nil
      case .run: nil
      case .address(let address): safe(address)
      }
    }
  }

  private static func known(_ kind: String, _ name: String, _ names: Set<String>) -> String? {
    names.contains(anchor(kind, name)) ? "#" + anchor(kind, name) : nil
  }

  /// An address that a browser may follow: of the web, and of nothing that runs; the first where a source names several.
  private static func safe(_ address: String) -> String? {
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return nil }
    return String(address.prefix { !$0.isWhitespace })
  }

  /// The name of a place in a document: letters, digits and hyphens alone.
  public static func anchor(_ kind: String, _ name: String) -> String {
    let low = UInt8(ascii: "_")
    let isPlain = name.utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D }
    guard isPlain else { return kind + "-" + String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" || $0 == "." ? $0 : "_" }) }
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z"), digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let bytes = name.utf8.map { byte in
      letters.contains(byte | 0x20) || digits.contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") ? byte : low
    }
    return kind + "-" + String(decoding: bytes, as: UTF8.self)
  }
}

extension Block {
  /// Names of the headings in the block.
  var anchors: [String] {
    switch self {
    case .subheading(_, let id): [id].compactMap { $0 }
    case .details(_, let blocks): blocks.flatMap(\.anchors)
    case .columns(let columns): columns.flatMap { $0 }.flatMap(\.anchors)
    case .paragraph, .lead, .note, .list, .numbered, .table, .matrix, .chart, .command: []
    }
  }
}

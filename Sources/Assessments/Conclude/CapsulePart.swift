/// What a capsule holds beside its page: blocks that no browser executes, each with a name.
public enum CapsulePart: String, Sendable, Hashable, CaseIterable {
  /// In which form the capsule is, and for whom its page was written.
  case frame
  case receipt
  /// Digests of what is left out, since the same dossier, seed and version make it again.
  case digests
  /// The assessment, to the last bit, without what is left out.
  case assessment
  /// The studies that the page shows and that are kept whole.
  case studies
  /// The files of the dossier.
  case dossier

  /// The name of the block in the page.
  public var id: String { "polder-\(rawValue)" }

  /// Whether the JSON is packed by gzip and written in base 64: the long blocks.
  public var isPacked: Bool {
    switch self {
    case .assessment, .dossier: true
    case .frame, .receipt, .digests, .studies: false
    }
  }

  /// What stands before what is in the block.
  public var opening: String { isPacked ? "<script type=\"application/gzip\" id=\"\(id)\">" : openingOfText }
  /// What stands before JSON that is not packed; before every block in the first form of a capsule.
  public var openingOfText: String { "<script type=\"application/json\" id=\"\(id)\">" }
  /// What stands after it.
  public static let closing = "</script>"

  /// The block with what is in it, JSON or packed. What could end it is written with the escapes of JSON, which read back as the same text.
  public func element(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += "\\u003c".utf8
      case UInt8(ascii: ">"): bytes += "\\u003e".utf8
      case UInt8(ascii: "&"): bytes += "\\u0026".utf8
      case _: bytes.append(byte)
      }
    }
    return opening + String(decoding: bytes, as: UTF8.self) + Self.closing
  }
}

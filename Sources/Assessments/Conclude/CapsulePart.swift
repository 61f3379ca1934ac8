/// What a capsule holds beside its page: blocks of JSON that no browser executes, each with a name.
public enum CapsulePart: String, Sendable, Hashable, CaseIterable {
  /// In which form the capsule is, and for whom its page was written.
  case frame
  case receipt
  /// The whole assessment, to the last bit.
  case assessment
  /// The assessment as `assessment.json` has it, for other programs.
  case figures
  /// The studies that the page shows.
  case studies
  /// The files of the dossier.
  case dossier

  /// The name of the block in the page.
  public var id: String { "polder-\(rawValue)" }

  /// What stands before the JSON.
  public var opening: String { "<script type=\"application/json\" id=\"\(id)\">" }
  /// What stands after it.
  public static let closing = "</script>"

  /// The block with its JSON. What could end it is written with the escapes of JSON, which read back as the same text.
  public func element(_ json: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.utf8.count)
    for byte in json.utf8 {
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

import Crypto

/// Bytes that are hashed or signed, field by field: a tag first, so that what was made for one purpose never serves for another, then fields of a
/// fixed length, and texts with their length before them, so that no two lists of fields give the same bytes.
struct LedgerFields {
  private(set) var bytes: [UInt8]

  /// The tag is ASCII; a byte of nought ends it.
  init(_ tag: Tag) { bytes = Array("polder-ledger-1 \(tag.rawValue)".utf8) + [0] }

  /// What the bytes are for.
  enum Tag: String {
    case genesis, key, act, signature, commitment, moment, row, head, snapshot
    case envelope, position, terms
  }

  /// Bytes of a length that the format fixes.
  consuming func fixed(_ more: [UInt8]) -> LedgerFields {
    bytes += more
    return self
  }

  /// A whole number: eight bytes, the largest first, two's complement.
  consuming func whole(_ number: Int64) -> LedgerFields {
    withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
    return self
  }

  /// A text in UTF-8, after the number of its bytes.
  consuming func text(_ text: String) -> LedgerFields {
    var own = whole(Int64(text.utf8.count))
    own.bytes += text.utf8
    return own
  }

  /// SHA-256 of all fields.
  var hash: LedgerHash { LedgerHash(Array(SHA256.hash(data: bytes))) }
}

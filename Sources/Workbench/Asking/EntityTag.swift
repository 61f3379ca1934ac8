import Crypto
import Foundation

/// The name of some bytes, by which a reader who has them asks whether they changed.
struct EntityTag: Sendable, Hashable, CustomStringConvertible {
  /// The beginning of their SHA-256, in hexadecimal.
  let hash: String

  init(of bytes: [UInt8]) { hash = Self.hash(of: bytes, digits: 32) }

  var description: String { "\"\(hash)\"" }

  /// Whether the field If-None-Match names it. A weak tag serves too: the bytes are the same.
  func isKnown(to field: String) -> Bool {
    field.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.contains { known in
      known == "*" || (known.hasPrefix("W/") ? String(known.dropFirst(2)) : known) == description
    }
  }

  /// The first digits of the SHA-256 of some bytes.
  static func hash(of bytes: [UInt8], digits: Int) -> String {
    String(SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined().prefix(digits))
  }
}

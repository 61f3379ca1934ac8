import Crypto
import Foundation

/// A run by the hash of its circle, with the salt of a closed one, and its receipt.
public struct RunID: Sendable, Hashable, CustomStringConvertible {
  /// SHA-256 in hexadecimal.
  public let hash: String

  public init(hash: String) { self.hash = hash }

  /// The run of a receipt, given as its JSON with sorted keys.
  init(circle: Circle, kind: String, receipt: String) {
    let text = "\(circle.beginning)\n\(kind)\n\(receipt)"
    hash = SHA256.hash(data: Data(text.utf8)).map { String(format: "%02x", $0) }.joined()
  }

  /// The first twelve digits, enough to name it.
  public var description: String { String(hash.prefix(12)) }
}

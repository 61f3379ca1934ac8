import Crypto
import Foundation

/// A link to a seat: the table and a secret of 256 bits. The table keeps the hash of the secret alone; the link is told once.
public struct SeatLink: Sendable, Hashable {
  public let table: String
  let secret: String

  /// A new one.
  init(to table: String) { (self.table, secret) = (table, Self.newSecret()) }

  /// Reads the last part of the address of a link; `nil` where it is none.
  public init?(_ text: String) {
    guard text.utf8.count == 96, text.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }) else { return nil }
    (table, secret) = (String(text.prefix(32)), String(text.dropFirst(32)))
  }

  /// The last part of its address.
  public var text: String { table + secret }

  /// What the record keeps of it.
  public var hash: String { Self.hash(secret) }

  /// 256 bits in hexadecimal.
  static func newSecret() -> String { Hexadecimal.text(RandomBytes.make(32)) }

  static func hash(_ secret: String) -> String { SHA256.hash(data: Data(secret.utf8)).map { String(format: "%02x", $0) }.joined() }
}

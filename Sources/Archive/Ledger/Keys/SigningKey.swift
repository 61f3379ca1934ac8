import Crypto
public import Foundation

/// A private key that signs (Ed25519): a table's, or a seat's own.
public struct SigningKey: Sendable {
  private let secret: [UInt8]
  public let publicKey: PublicKey

  /// A new key.
  public init() {
    let key = Curve25519.Signing.PrivateKey()
    (secret, publicKey) = (Array(key.rawRepresentation), PublicKey(Array(key.publicKey.rawRepresentation)))
  }

  /// The key of a file. Throws `LedgerError`, where others may read the file among others.
  public init(file: URL) throws {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { throw LedgerError.noKey(path: file.path) }
    let rights = (try? FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int) ?? 0o777
    guard rights & 0o077 == 0 else { throw LedgerError.keyOpenToOthers(path: file.path) }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[0] == Self.form, let bytes = Hexadecimal.bytes(words[1], count: 32),
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
    else { throw LedgerError.noKey(path: file.path) }
    (secret, publicKey) = (bytes, PublicKey(Array(key.publicKey.rawRepresentation)))
  }

  private static let form = "polder-signing-key-1"

  /// Writes it into a new file that only its owner may read, and makes the folder where it is missing. Throws `LedgerError.alreadyThere` and
  /// `.unreadable`.
  public func write(to file: URL) throws {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch { throw LedgerError.unreadable(path: file.path, DiskFault(error)) }
    try PrivateFile.write(Array("\(Self.form) \(Hexadecimal.text(secret))\n".utf8), to: file)
  }

  /// A signature of 64 bytes. Throws `CryptoKitError`.
  func sign(_ message: [UInt8]) throws -> [UInt8] {
    Array(try Curve25519.Signing.PrivateKey(rawRepresentation: secret).signature(for: message))
  }
}

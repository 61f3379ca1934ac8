public import Foundation

/// The envelopes of tables: files beside the ledgers and outside their rows, so that they can be destroyed while every record still verifies.
public struct EnvelopeBox: Sendable {
  private let folder: URL

  /// In a folder of its own beside the ledgers.
  public init(in folder: URL) { self.folder = folder.appendingPathComponent("envelopes") }

  private func file(_ commitment: String, at table: String) -> URL { folder.appendingPathComponent("\(table)/\(commitment).sealed") }

  /// Keeps an envelope. Throws `EnvelopeError.unreadable`.
  public func keep(_ envelope: Envelope, _ commitment: LedgerHash, at table: String) throws {
    let file = file("\(commitment)", at: table)
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try PrivateFile.write(envelope.bytes, to: file)
    } catch { throw EnvelopeError.unreadable(path: file.path, reason: "\(error)") }
  }

  /// The envelope of a commitment. Throws `EnvelopeError.missing` and `.torn`.
  public func envelope(_ commitment: String, at table: String) throws -> Envelope {
    guard LedgerHash(commitment) != nil, let file = try? FileHandle(forReadingFrom: file(commitment, at: table)) else {
      throw EnvelopeError.missing(commitment: commitment)
    }
    // One byte more than an envelope has tells that it is none, however long the file.
    guard let bytes = try? file.read(upToCount: Envelope.length + 1) else { throw EnvelopeError.torn }
    return try Envelope(bytes: Array(bytes))
  }

  /// Destroys envelopes that can no longer be opened. NB: copies that others made of the disk are out of reach.
  public func destroy(_ commitments: [String], at table: String) {
    for commitment in commitments where LedgerHash(commitment) != nil { try? FileManager.default.removeItem(at: file(commitment, at: table)) }
  }
}

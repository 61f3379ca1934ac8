public import Foundation
public import Talks
public import Vocabulary

/// An envelope that a seat sealed on a machine of its own, to be brought to the table; it tells nothing without its secret.
public struct CarriedEnvelope: Sendable, Codable {
  /// What this program writes.
  public static let form = "polder-envelope-1"

  public var form = Self.form
  /// The table and the seat that it is for: nowhere else does it open.
  public var table: String
  public var seat: SeatID
  public var commitment: String
  public var bytes: Data

  public init(_ sealed: Envelope.Sealed, of seat: SeatID, at table: String) {
    (self.table, self.seat, commitment, bytes) = (table, seat, "\(sealed.commitment)", Data(sealed.envelope.bytes))
  }

  /// Reads a file. Throws `EnvelopeError.noEnvelope`.
  public init(file: URL) throws(EnvelopeError) {
    guard let data = FileManager.default.contents(atPath: file.path) else { throw .noFile(path: file.path) }
    guard let found = try? JSONDecoder().decode(Self.self, from: data), found.form == Self.form else {
      throw .noEnvelope(path: file.lastPathComponent)
    }
    self = found
  }

  /// Writes it into a new file. Throws `LedgerError`.
  public func write(to file: URL) throws { try PrivateFile.write(Array(JSONText.file(self).utf8), to: file) }

  /// The envelope with its commitment. Throws `EnvelopeError.torn`.
  var made: (envelope: Envelope, commitment: LedgerHash) {
    get throws(EnvelopeError) {
      guard let hash = LedgerHash(commitment) else { throw .torn }
      return (try Envelope(bytes: Array(bytes)), hash)
    }
  }
}

extension TableStore {
  /// Seals a position for a seat of a table that lies elsewhere: nothing is kept or said here. Throws `EnvelopeError` and `NegotiationError`.
  public func carried(_ position: SealedPosition, by seat: SeatID) throws -> (envelope: CarriedEnvelope, secret: SealingSecret) {
    let sealed = try Envelope.seal(position, for: context(of: seat, dossier: try current().state.dossier ?? ""))
    return (CarriedEnvelope(sealed, of: seat, at: name), sealed.secret)
  }

  /// Keeps an envelope that was brought, and says so at the table. Throws `EnvelopeError.ofOther` for one of another table or seat, and what `seal`
  /// throws.
  public func keep(
    _ carried: CarriedEnvelope, by seat: SeatID, in box: EnvelopeBox, at now: Instant, key: SigningKey? = nil
  ) throws -> TableDone {
    guard carried.table == name, carried.seat == seat else { throw EnvelopeError.ofOther(table: carried.table, seat: carried.seat.rawValue) }
    return try keep(carried.made, by: seat, in: box, at: now, key: key)
  }

  /// The position in an envelope that was carried away from here or brought. Throws `EnvelopeError`.
  public func position(in carried: CarriedEnvelope, with secret: SealingSecret) throws -> SealedPosition {
    let (envelope, commitment) = try carried.made
    let dossier = try current().state.dossier ?? ""
    return try envelope.opened(
      with: secret, as: EnvelopeContext(table: carried.table, seat: carried.seat.rawValue, dossier: dossier), committed: commitment)
  }
}

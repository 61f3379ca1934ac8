/// Where an envelope belongs. It goes into the key, into the associated data and into the commitment, so that a copy opens nowhere else.
public struct EnvelopeContext: Sendable, Hashable {
  /// The form of envelopes that this program makes.
  public static let form = 1

  public var table: String
  public var seat: String
  /// The fingerprint of the dossier when it was sealed.
  public var dossier: String

  public init(table: String, seat: String, dossier: String) {
    self.table = table
    self.seat = seat
    self.dossier = dossier
  }

  var bytes: [UInt8] { LedgerFields(.envelope).whole(Int64(Self.form)).text(table).text(seat).text(dossier).bytes }
}

/// What a record proves.
public struct LedgerVerification: Sendable, Hashable {
  /// How far the record goes.
  public var head: LedgerHead
  public var fingerprint: String
  /// Whether the fingerprint was compared with one that the reader had from elsewhere.
  public var isKeyConfirmed: Bool
  public var acts: ActCounts
  /// Counts of the sound receipts, the furthest first; up to the first not even the host can have changed anything, and up to the second two readers
  /// were shown the same.
  public var receipts: [Int]
  /// In the order in which they were found; empty where the record is sound.
  public var faults: [LedgerFault]

  /// Numbers of acts.
  public struct ActCounts: Sendable, Hashable {
    /// Whose content is there and fits.
    public var open = 0
    /// Whose content is not for this reader.
    public var closed = 0
    public var erased = 0
    /// Of the open ones, signed with the seat's own key.
    public var signed = 0
    /// Of the signed ones, those by a key that this record does not tie to the seat.
    public var untied = 0
  }

  public var isSound: Bool { faults.isEmpty }

  /// Whether a receipt is of the very end that the record has. Only that shows that nothing was cut.
  public var isEndProved: Bool { isSound && receipts.first == head.count }
}

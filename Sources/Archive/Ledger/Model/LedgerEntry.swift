/// An act as a reader finds it in a ledger.
public struct LedgerEntry: Sendable, Hashable {
  public var number: Int
  public var identifier: ActIdentifier
  /// Milliseconds since the start of 1970 in UTC; `nil` where the act is closed to the reader.
  public var instant: Int64?
  /// `nil` where the act is closed to the reader, or was erased.
  public var opening: LedgerOpening?
  /// The act that erased it; `nil` where it was not, or where the reader may not know.
  public var erasedBy: Int?
}

/// What goes into an envelope beside the position, for a page that seals by itself; in hexadecimal digits.
public struct SealingFrame: Sendable, Hashable {
  /// Table, seat, dossier and form: in the key and in the associated data.
  public var context: String
  /// What stands before the random bytes in the commitment.
  public var prefix: String
}

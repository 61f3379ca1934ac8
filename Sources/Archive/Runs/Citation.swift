/// The mark of a run that somebody refers to, so that it must stay.
public struct Citation: Sendable, Hashable {
  public var id: RunID
  /// When it was marked, in UTC, as `2026-11-26T17:00:00Z`.
  public var since: String
  /// Where it is cited, as whoever marked it said; empty where nothing was said.
  public var note: String
}

/// Which runs would make way, and what that frees, before anything is removed.
public struct PruningPlan: Sendable, Hashable {
  /// One run that would go.
  public struct Run: Sendable, Hashable {
    public var run: RunSummary
    public var circle: Circle
    /// Bytes of its parts, and of its dossier where it is the last run of it.
    public var bytes: Int
  }

  /// What is asked of a store; with neither nothing goes.
  public struct Wish: Sendable, Hashable {
    /// Runs made before this moment go, as `2026-11-26T17:00:00Z`.
    public var madeBefore: String?
    /// The oldest go until the store holds no more than this.
    public var bytes: Int?
    /// Runs made since this moment stay, whatever else is asked.
    public var spared: String?

    public init(madeBefore: String? = nil, bytes: Int? = nil) { (self.madeBefore, self.bytes) = (madeBefore, bytes) }
  }

  public var wish: Wish
  /// The oldest first.
  public var runs: [Run]
  /// Runs that stay because they are cited, or belong to a dossier of which a run is cited.
  public var kept: Int
  /// Bytes that the store holds, before and after.
  public var bytesBefore: Int
  public var bytesAfter: Int

  /// Whether the store stays larger than was wished, because all that is left is cited.
  public var isStillTooLarge: Bool { wish.bytes.map { bytesAfter > $0 } ?? false }
}

/// Everything that was said at a played table.
public struct PlayRecord: Sendable, Hashable, Codable {
  /// What a seat, or the chair, says.
  public enum Act: Sendable, Hashable, Codable {
    /// A whole package, one option per measure by position.
    case offer([Int])
    /// A change of the text: measure and option, by position.
    case amend(measure: Int, option: Int)
    case accept
    /// No, with the measure that stands in the way; `nil` for none in particular.
    case object(measure: Int?)
    /// The chair closes the talks with a package.
    case adopted([Int])
    /// The chair closes the talks without one.
    case rejected
  }

  /// One act, in the order of the talks.
  public struct Entry: Sendable, Hashable, Codable {
    /// From 1 on.
    public var round: Int
    /// Position of the seat; −1 for the chair.
    public var seat: Int
    public var act: Act
  }

  public internal(set) var entries: [Entry] = []
  /// The package agreed on; `nil` where the talks failed.
  public internal(set) var agreement: Package?
  /// The text as it lies at the end, in talks on a single text; `nil` in all other talks.
  public internal(set) var text: [Int]?
}

/// What sealed lines together answer. It says nothing of whose line does what, of worths, or of how many packages there are beyond those named.
public struct OpeningAnswer: Sendable, Hashable, Codable {
  /// Most packages that an answer names.
  public static let namedLimit = 12

  /// The smallest step that would open a package: the fewest levers on which all lines would have to give way.
  public enum Step: Sendable, Hashable {
    /// Not asked, or not needed.
    case none
    /// There is one; it is not named, because it is about a walk-away value, or about a lever on which fewer than two sealed seats hold a line.
    case exists
    /// On these measures, by position, ascending; the first of the smallest steps in the order of the measures that may be named.
    case on([Int])
  }

  /// Whether there is a package that all can live with.
  public var isPossible: Bool
  /// Positions of options, a row a package: the first of those that all can live with, in the order of their options. An order by worth would tell of
  /// worths. Empty where they were not asked for.
  public var packages: [[Int]]
  /// Whether there are more than those named.
  public var hasMore: Bool
  /// What would open one.
  public var step: Step

  public init(isPossible: Bool, packages: [[Int]] = [], hasMore: Bool = false, step: Step = .none) {
    self.isPossible = isPossible
    self.packages = packages
    self.hasMore = hasMore
    self.step = step
  }
}

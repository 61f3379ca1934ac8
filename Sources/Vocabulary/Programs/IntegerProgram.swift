/// A mixed-integer program in the form that solvers take, to be minimised: columns in 0…1 and whole, rows with bounds, entries by column.
public struct IntegerProgram: Sendable {
  /// Whether columns are whole; a relaxed program lets them be parts.
  public var isWhole = true
  /// A solution this near the bound is good enough, in units of the costs.
  public var gap = 0.999
  /// What each column costs at one.
  public var costs: [Double] = []
  /// Least sum of each row.
  public var rowLower: [Double] = []
  /// Greatest sum of each row.
  public var rowUpper: [Double] = []
  /// Where the entries of each column start, and the end of the last.
  public var starts: [Int32] = [0]
  /// Row of each entry.
  public var rows: [Int32] = []
  /// Value of each entry.
  public var values: [Double] = []

  /// No columns and no rows.
  public init() {}
}

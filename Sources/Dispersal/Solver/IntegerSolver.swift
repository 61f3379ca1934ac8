/// A mixed-integer program in the form that solvers take, to be minimised: columns in 0…1 and whole, rows with bounds, entries by column.
public struct IntegerProgram: Sendable {
  /// Whether columns are whole; a relaxed program lets them be parts.
  public var isWhole = true
  /// A solution this near the bound is good enough.
  public var gap = 0.999
  public var costs: [Double] = []
  public var rowLower: [Double] = []
  public var rowUpper: [Double] = []
  public var starts: [Int32] = [0]
  public var rows: [Int32] = []
  public var values: [Double] = []

  /// No columns and no rows.
  public init() {}
}

/// What a solver found: values of the columns, and a bound; `values` is empty where it found none.
public struct IntegerSolution: Sendable {
  public var values: [Double]
  public var bound: Double

  public init(values: [Double], bound: Double) {
    self.values = values
    self.bound = bound
  }
}

/// Solves a program within some seconds; an effect of whoever has a solver. `nil` where there is none.
public struct IntegerSolver: Sendable {
  public var name: String
  public var solve: @Sendable (_ program: IntegerProgram, _ seconds: Double) -> IntegerSolution?

  public init(name: String, solve: @escaping @Sendable (_ program: IntegerProgram, _ seconds: Double) -> IntegerSolution?) {
    self.name = name
    self.solve = solve
  }
}

/// What a solver found.
public struct IntegerSolution: Sendable {
  /// Values of the columns; empty where it found none.
  public var values: [Double]
  /// No solution costs less.
  public var bound: Double

  public init(values: [Double], bound: Double) {
    self.values = values
    self.bound = bound
  }
}

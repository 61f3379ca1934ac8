/// A mean over futures with its Monte-Carlo error.
public struct Estimate: Sendable, Hashable, Codable {
  /// In the unit of the figure; not a number without an observation, and stored as `null` then.
  @FiniteOrNull public var mean: Double
  /// Standard error of the mean; 0 with fewer than two observations.
  @FiniteOrNull public var standardError: Double
  /// How many observations were finite.
  public var count: Int

  /// The mean of the finite values, summed in the given order. With none, the mean is not a number.
  public init(_ values: some Sequence<Double>) {
    var count = 0
    var mean = 0.0
    var squares = 0.0
    for value in values where value.isFinite {
      count += 1
      let distance = value - mean
      mean += distance / Double(count)
      squares += distance * (value - mean)
    }
    self.count = count
    self.mean = count > 0 ? mean : .nan
    standardError = count > 1 ? (squares / Double(count - 1) / Double(count)).squareRoot() : 0
  }

  /// From a mean and its error worked out elsewhere.
  public init(mean: Double, standardError: Double, count: Int) {
    (self.mean, self.standardError, self.count) = (mean, standardError, count)
  }
}

/// How long something takes, in days, as a distribution.
public enum Duration: Sendable, Hashable, Codable {
  case fixed(days: Double)
  case exponential(meanDays: Double)
  /// Lognormal by its mean (not its median) and the standard deviation of its logarithm.
  case lognormal(meanDays: Double, sigma: Double)
  /// Anything from zero to the longest, equally likely.
  case uniform(longestDays: Double)

  /// The mean in days.
  public var meanDays: Double {
    switch self {
    case .fixed(let days), .exponential(let days), .lognormal(let days, _): days
    case .uniform(let longest): longest / 2
    }
  }
}

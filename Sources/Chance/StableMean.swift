/// A mean told to the digits that its Monte-Carlo error bears: rounded to the power of ten of the leading digit of the standard error.
///
/// With an error of 34 a mean of 1234 is told as 1230, with one of 0.2 as 1234.0. An error of nought leaves the mean as it is.
public struct StableMean: Sendable, Hashable, Codable {
  /// In the unit of the figure; not a number where nothing is known.
  @FiniteOrNull public var value: Double
  /// The last digit that is told, as a power of ten: 1 for tens, 0 for units, -2 for hundredths; `nil` where the mean is told whole.
  public var lastPlace: Int?
  /// Whether every observation was the same, so that the mean has no error; `false` too where one observation alone tells nothing of it.
  public var isExact: Bool

  /// The mean of an estimate, rounded half away from nought.
  public init(_ estimate: Estimate) {
    let error = estimate.standardError
    isExact = estimate.mean.isFinite && estimate.count > 1 && error == 0
    guard estimate.mean.isFinite, error.isFinite, error > 0 else {
      (value, lastPlace) = (estimate.mean, nil)
      return
    }
    let exponent = Self.leadingExponent(of: error)
    (value, lastPlace) = (Self.rounded(estimate.mean, to: exponent), exponent)
  }

  /// How many digits after the point are told; `nil` where the mean is told whole.
  public var decimals: Int? { lastPlace.map { max(-$0, 0) } }

  /// The power of ten of the first digit of a positive number, within those that a number of this kind can have.
  static func leadingExponent(of number: Double) -> Int {
    var exponent = 0
    if number >= 1 {
      while exponent < 300, number / power(exponent + 1) >= 1 { exponent += 1 }
    } else {
      while exponent > -300, number * power(-exponent) < 1 { exponent -= 1 }
    }
    return exponent
  }

  static func rounded(_ number: Double, to exponent: Int) -> Double {
    let step = power(abs(exponent))
    let steps = exponent >= 0 ? number / step : number * step
    // A number of this size has no digits left to take off.
    guard steps.isFinite, abs(steps) < 9e15 else { return number }
    let whole = steps.rounded()
    // Adding nought makes minus nought plain nought.
    return (exponent >= 0 ? whole * step : whole / step) + 0
  }

  /// Ten to a power of nought or more; exact up to the 22nd.
  private static func power(_ exponent: Int) -> Double { (0..<exponent).reduce(1) { power, _ in power * 10 } }
}

extension Estimate {
  /// The mean to the digits that its error bears.
  public var stable: StableMean { StableMean(self) }

  /// The same in another unit: every observation times a factor.
  public func scaled(by factor: Double) -> Estimate {
    Estimate(mean: mean * factor, standardError: standardError * abs(factor), count: count)
  }
}

extension Bands {
  /// The same in another unit: every value times a factor above nought.
  public func scaled(by factor: Double) -> Bands {
    precondition(factor > 0, "a factor above nought")
    return Bands(percentiles: values.map { $0 * factor })
  }
}

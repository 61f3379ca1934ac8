import Chance

extension Arrivals {
  /// How far the logarithm of the level may stray from that of the expected one: to e³, about twenty times it, or a twentieth.
  static let largestDeviation = 3.0
  /// A shock of Student's t is cut at so many standard deviations.
  static let largestShock = 8.0

  /// Expected arrivals per month in one future.
  ///
  /// The logarithm of the level strays from the expected path by a first-order autoregression; the median future keeps the expected path.
  ///
  /// One value a month. Every month takes its shocks by its own number, so a longer path begins with the shorter one.
  public func path(seed: UInt64, future: Int, months: Int) -> [Double] {
    let noise = Stream(seed: seed, future: future, event: Event.level.rawValue)
    let tail = Stream(seed: seed, future: future, event: Event.levelTail.rawValue)
    var deviation = 0.0
    return (0..<months).map { month in
      let expected = expectedPerMonth[min(month, expectedPerMonth.count - 1)]
      guard shock > 0 else { return expected }
      var step = noise.normal(month)
      if let tails { step = min(max(step * Self.stretch(tail, month, tails), -Self.largestShock), Self.largestShock) }
      deviation = min(max(persistence * deviation + shock * step, -Self.largestDeviation), Self.largestDeviation)
      return expected * Elementary.exp(deviation)
    }
  }

  /// What makes a standard normal number one of Student's t with variance 1: over the root of a chi-squared number, which is a sum of exponential
  /// ones.
  ///
  /// `degrees` is even: half as many exponential numbers make up the chi-squared one.
  static func stretch(_ stream: Stream, _ month: Int, _ degrees: Int) -> Double {
    let half = degrees / 2
    let sum = (0..<half).reduce(0.0) { $0 + stream.exponential(month * half + $1) }
    return (Double(degrees - 2) / (2 * sum)).squareRoot()
  }

  /// Each origin's part of the arrivals per month in one future, as cumulative shares; one row a month.
  ///
  /// In the order of `origins`; the last of a row is 1. The total of the arrivals is not moved.
  func mixes(seed: UInt64, future: Int, months: Int) -> [[Double]] {
    let noise = Stream(seed: seed, future: future, event: Event.originLevel.rawValue)
    var deviations = [Double](repeating: 0, count: origins.count)
    return (0..<months).map { month in
      var weights: [Double] = []
      for (index, origin) in origins.enumerated() {
        deviations[index] = persistence * deviations[index] + origin.shock * noise.normal(month * origins.count + index)
        weights.append(origin.share * Elementary.exp(min(max(deviations[index], -Self.largestDeviation), Self.largestDeviation)))
      }
      return Self.cumulative(weights)
    }
  }

  /// The parts on the opening date, as cumulative shares.
  var openingMix: [Double] { Self.cumulative(origins.map(\.share)) }

  /// Running sums over the whole; the last is 1.
  private static func cumulative(_ weights: [Double]) -> [Double] {
    let sum = weights.reduce(0, +)
    var total = 0.0
    return weights.map { weight in
      total += weight
      return total / sum
    }
  }

  /// The chance of an event per origin, so that the average over the opening shares is `mean` as far as no chance goes beyond 1.
  ///
  /// In the order of `origins`. `weight` says how much one of an origin counts in that average beyond its share.
  func chances(mean: Double, _ factor: (Origin) -> Double, weight: (Origin) -> Double = { _ in 1 }) -> [Double] {
    let total = origins.reduce(0) { $0 + $1.share * weight($1) }
    let average = origins.reduce(0) { $0 + $1.share * weight($1) * factor($1) } / total
    return origins.map { min(mean * factor($0) / average, 1) }
  }
}

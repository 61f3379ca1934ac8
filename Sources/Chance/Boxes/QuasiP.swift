/// How easily a limit of a box could have come by chance: the probability that of as many cases as lie within, at least as many would be of interest
/// if the share were that of the box without this limit.
///
/// Source: B. P. Bryant, R. J. Lempert (2010), section 3.3: a one-sided binomial test, called quasi-p because the same cases chose the limits.
public struct QuasiP: Sendable {
  private let cases: Cases
  private let places: [Int]
  private let casesPerPoint: Int

  /// `places` are the cases among which the box was found. Of cases that share all their numbers as many count as one, as they are no independent
  /// witnesses for a limit.
  public init(_ cases: Cases, among places: [Int], casesPerPoint: Int = 1) {
    (self.cases, self.places, self.casesPerPoint) = (cases, places, casesPerPoint)
  }

  /// The value of one limit of a box.
  public func value(_ limit: Box.Limit, of box: Box) -> Double {
    let without = cases.places(in: box.without(limit), among: places)
    let within = without.filter { limit.allows(cases.columns[limit.dimension][$0]) }
    guard !without.isEmpty else { return 1 }
    let share = Double(interest(without)) / Double(without.count)
    return Self.atLeast(interest(within) / casesPerPoint, of: within.count / casesPerPoint, share: share)
  }

  /// The box without the limits that could as well have come by chance: while one has a value above a threshold, the largest goes.
  public func firm(_ box: Box, threshold: Double) -> Box {
    var box = box
    while let weakest = box.limits.map({ (limit: $0, value: value($0, of: box)) }).max(by: { $0.value < $1.value }), weakest.value > threshold {
      box = box.without(weakest.limit)
    }
    return box
  }

  private func interest(_ places: [Int]) -> Int { places.count { cases.isOfInterest[$0] } }

  /// The probability of at least so many successes in some trials, each with one probability.
  static func atLeast(_ successes: Int, of trials: Int, share: Double) -> Double {
    guard successes > 0, share < 1 else { return 1 }
    guard share > 0 else { return 0 }
    let (yes, no) = (Elementary.log(share), Elementary.log(onePlus: -share))
    // The logarithm of the number of ways, from that of none.
    var ways = 0.0
    var sum = 0.0
    for count in 0...trials {
      if count > 0 { ways += Elementary.log(Double(trials - count + 1)) - Elementary.log(Double(count)) }
      if count >= successes { sum += Elementary.exp(ways + Double(count) * yes + Double(trials - count) * no) }
    }
    return min(sum, 1)
  }
}

import Chance

/// The output of a service in one future, over that of the model, period by period: each is settled as it begins.
struct ServicePace {
  /// How the output goes on: frozen, planned or answering.
  private let capacity: Capacity
  /// Shocks and what makes their tails heavy, by period; a policy does not move them.
  private let noise: Stream
  /// Makes the shocks heavy-tailed, together with the noise.
  private let tail: Stream
  /// Periods begun so far.
  private var period = 0
  /// Output of the period at hand, over that of the model; 1 before the first.
  private(set) var factor = 1.0
  /// The month at which the period at hand ends, 0 before the first.
  private(set) var endMonth = 0

  init(_ capacity: Capacity, noise: Stream, tail: Stream) {
    self.capacity = capacity
    self.noise = noise
    self.tail = tail
  }

  /// Begins the next period, as which so many persons wait.
  mutating func turn(stock: Double) {
    switch capacity {
    case .frozen: endMonth = .max
    case .planned(let factors):
      factor = factors.isEmpty ? 1 : factors[min(endMonth, factors.count - 1)]
      endMonth += 1
    case .answering(let answering):
      factor = answering.next(after: factor, stock: stock, shock: shock(tails: answering.tails))
      endMonth += answering.monthsPerPeriod
    }
    period += 1
  }

  /// The shock of this period, with standard deviation 1.
  private func shock(tails: Int?) -> Double {
    let step = noise.normal(period)
    guard let tails else { return step }
    return min(max(step * Arrivals.stretch(tail, period, tails), -Arrivals.largestShock), Arrivals.largestShock)
  }
}

extension Answering {
  /// The output of a period, of that of the period before; both over that of the model.
  func next(after factor: Double, stock: Double, shock step: Double) -> Double {
    let before = Elementary.log(factor)
    var moved = (1 - persistence) * Elementary.log(level) + persistence * before + shock * step
    if stockElasticity != 0 { moved += stockElasticity * Elementary.log(max(stock / referenceStock, 0.01)) }
    let held = min(max(Elementary.exp(moved - before), change.lowerBound), change.upperBound)
    return min(max(factor * held, range.lowerBound), range.upperBound)
  }
}

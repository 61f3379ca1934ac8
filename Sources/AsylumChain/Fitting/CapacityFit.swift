import Chance

/// How the output of a service answers to those who wait: the logarithm of a period's output goes with that of the period before and with that of
/// those who waited as it ended.
///
/// The output is `persistence` of that of the period before in the logarithm, `toQueue` of those who wait, and a shock. It is fitted to what was
/// put out, which is the capacity as long as there is enough to do.
public struct CapacityFit: Sendable, Hashable {
  /// The relation: a level, the part of the output of the period before, and the part of those who wait; all about the centres.
  public let fit: LinearFit
  /// Means of the logarithms of the outputs and of those who wait, about which the relation is fitted.
  public let outputCentre: Double, queueCentre: Double

  /// What is believed before the observations: offices move slowly, and more waiting makes more output. Wide; the spread is that of years since 2000
  /// as a quarter makes them, worth three years.
  public static let belief = LinearFit.Belief(means: [0, 0.6, 0.2], deviations: [1, 0.3, 0.2], spread: 0.25, weight: 12)
  /// Fewest periods that a fit needs.
  public static let fewestPeriods = 8

  /// From the output of each period and those who waited as it ended, both from the oldest to the newest; a period that is not known is `nil` and
  /// is left out with the one after it. `nil` with fewer than `fewestPeriods`.
  public init?(outputs: [Double?], queues: [Double?], belief: LinearFit.Belief = CapacityFit.belief) {
    let logs = outputs.map(Self.logarithm)
    let waiting = queues.map(Self.logarithm)
    let known = logs.compactMap { $0 }
    let stocks = waiting.compactMap { $0 }
    guard logs.count == waiting.count, known.count >= Self.fewestPeriods, !stocks.isEmpty else { return nil }
    let outputCentre = known.reduce(0, +) / Double(known.count)
    let queueCentre = stocks.reduce(0, +) / Double(stocks.count)
    var rows: [[Double]] = []
    var targets: [Double] = []
    for period in logs.indices.dropFirst() {
      guard let now = logs[period], let before = logs[period - 1], let queue = waiting[period - 1] else { continue }
      rows.append([1, before - outputCentre, queue - queueCentre])
      targets.append(now - outputCentre)
    }
    guard rows.count >= Self.fewestPeriods - 1, let fit = LinearFit(rows, targets, belief) else { return nil }
    (self.fit, self.outputCentre, self.queueCentre) = (fit, outputCentre, queueCentre)
  }

  /// Part of a deviation of the output that the next period keeps, with its standard error.
  public var persistence: (value: Double, error: Double) { (fit.coefficients[1], fit.errors[1]) }
  /// Per cent more output in the next period for each per cent more of those who wait, with its standard error.
  public var toQueue: (value: Double, error: Double) { (fit.coefficients[2], fit.errors[2]) }
  /// Standard deviation of a period's shock to the logarithm.
  public var shock: Double { fit.spread }

  /// The output to which the service comes where so many wait for ever.
  public func settles(queue: Double) -> Double { settled(fit.coefficients, queue: queue) }

  /// The 10th, the 50th and the 90th percentile of that output, as uncertain as the fit.
  public func settledRange(queue: Double, seed: UInt64 = 1) -> ClosedRange<Double> {
    let draws = (0..<Self.draws).map { draw in
      settled(fit.draw(Stream(seed: seed, future: draw, event: FittingEvent.settled.rawValue)).coefficients, queue: queue)
    }.sorted()
    return draws[Self.draws / 10]...draws[Self.draws - 1 - Self.draws / 10]
  }

  /// The logarithm of the median output of a period after one of the logarithm `before`, at the end of which so many waited.
  public func next(_ coefficients: [Double], after before: Double, queue: Double) -> Double {
    outputCentre + coefficients[0] + coefficients[1] * (before - outputCentre) + coefficients[2] * (Elementary.log(max(queue, 1)) - queueCentre)
  }

  /// Futures from which the level is told at which a service settles.
  private static let draws = 2000
  /// A service that keeps more than this of its deviation has no output to which it comes.
  private static let largestPersistence = 0.95

  /// The pace to which a fit returns at one size of the queue.
  private func settled(_ coefficients: [Double], queue: Double) -> Double {
    let pull = coefficients[0] + coefficients[2] * (Elementary.log(max(queue, 1)) - queueCentre)
    return Elementary.exp(outputCentre + pull / (1 - min(coefficients[1], Self.largestPersistence)))
  }

  /// Of what is known and above nought.
  private static func logarithm(_ value: Double?) -> Double? {
    guard let value, value > 0, value.isFinite else { return nil }
    return Elementary.log(value)
  }
}

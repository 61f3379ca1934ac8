import Chance
import Testing

@testable import AsylumChain

@Suite("How a service answers, fitted to what it put out")
struct CapacityFitTests {
  /// Outputs and queues of a service with known values, whose queue follows arrivals that come and go.
  private static func simulated(periods: Int, persistence: Double, toQueue: Double, shock: Double, seed: UInt64) -> (
    outputs: [Double], queues: [Double]
  ) {
    let noise = Stream(seed: seed, future: 0, event: 1)
    let inflow = Stream(seed: seed, future: 0, event: 2)
    let level = Elementary.log(5000.0) * (1 - persistence) - toQueue * Elementary.log(15_000.0)
    var (output, queue, deviation) = (Elementary.log(5000.0), 15_000.0, 0.0)
    var outputs: [Double] = []
    var queues: [Double] = []
    for period in 0..<periods {
      output = level + persistence * output + toQueue * Elementary.log(queue) + shock * noise.normal(period)
      deviation = 0.8 * deviation + 0.3 * inflow.normal(period)
      queue = max(queue + 5000 * Elementary.exp(deviation) - Elementary.exp(output), 1000)
      outputs.append(Elementary.exp(output))
      queues.append(queue)
    }
    return (outputs, queues)
  }

  @Test("the values with which a long series was made come out again, within three standard errors", arguments: 1...8 as ClosedRange<UInt64>)
  func recovers(_ seed: UInt64) throws {
    let made = Self.simulated(periods: 1200, persistence: 0.6, toQueue: 0.2, shock: 0.2, seed: seed)
    let fit = try #require(CapacityFit(outputs: made.outputs, queues: made.queues))
    #expect(abs(fit.persistence.value - 0.6) < 3.5 * fit.persistence.error, "seed \(seed): \(fit.persistence)")
    #expect(abs(fit.toQueue.value - 0.2) < 3.5 * fit.toQueue.error, "seed \(seed): \(fit.toQueue)")
    #expect(abs(fit.shock - 0.2) < 0.015, "seed \(seed): \(fit.shock)")
    #expect(fit.persistence.error < 0.04 && fit.toQueue.error < 0.04)
  }

  @Test("standard errors are as large as the estimates stray over many short series")
  func errors() throws {
    let fits = try (1...200).map { seed in
      let made = Self.simulated(periods: 120, persistence: 0.6, toQueue: 0.2, shock: 0.2, seed: UInt64(seed))
      return try #require(CapacityFit(outputs: made.outputs, queues: made.queues))
    }
    let values = fits.map(\.toQueue.value)
    let mean = values.reduce(0, +) / 200
    let spread = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 199).squareRoot()
    let error = fits.reduce(0) { $0 + $1.toQueue.error } / 200
    #expect(spread / error > 0.6 && spread / error < 1.6, "\(spread) and \(error)")
  }

  @Test("it settles where so many in and so many out keep the queue as it is")
  func settles() throws {
    let made = Self.simulated(periods: 1200, persistence: 0.6, toQueue: 0.2, shock: 0.2, seed: 3)
    let fit = try #require(CapacityFit(outputs: made.outputs, queues: made.queues))
    // By the values themselves: the root of the queue, as 0.2 of 1 - 0.6 is a half.
    #expect(abs(fit.settles(queue: 15_000) / 5000 - 1) < 0.15)
    #expect(abs(fit.settles(queue: 60_000) / fit.settles(queue: 15_000) - 2) < 0.4)
    let range = fit.settledRange(queue: 15_000)
    #expect(range.contains(fit.settles(queue: 15_000)) && range.upperBound > range.lowerBound)
  }

  @Test("quarters that are not known are left out, and too few give no fit")
  func gaps() throws {
    let made = Self.simulated(periods: 40, persistence: 0.6, toQueue: 0.2, shock: 0.2, seed: 1)
    var outputs: [Double?] = made.outputs
    outputs[10] = nil
    let whole = try #require(CapacityFit(outputs: made.outputs, queues: made.queues))
    let gappy = try #require(CapacityFit(outputs: outputs, queues: made.queues))
    #expect(whole.fit.observations == 39 && gappy.fit.observations == 37)
    #expect(CapacityFit(outputs: Array(outputs.prefix(7)), queues: Array(made.queues.prefix(7))) == nil)
    #expect(CapacityFit(outputs: made.outputs, queues: Array(made.queues.dropLast())) == nil)
  }
}

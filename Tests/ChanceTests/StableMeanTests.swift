import Testing

@testable import Chance

@Suite("A mean to the digits that its error bears")
struct StableMeanTests {
  @Test("is rounded to the place of the first digit of the error")
  func table() {
    let rows: [(mean: Double, error: Double, value: Double, place: Int)] = [
      (1234, 34, 1230, 1), (-1234, 34, -1230, 1), (1234, 0.2, 1234, -1), (1234.567, 0.02, 1234.57, -2), (1234, 999, 1200, 2),
      (1234, 1000, 1000, 3), (1234, 10, 1230, 1), (1234, 9.99, 1234, 0), (0.0449, 0.001, 0.045, -3), (4, 30, 0, 1), (25, 10, 30, 1), (-4, 30, 0, 1),
    ]
    for row in rows {
      let stable = Estimate(mean: row.mean, standardError: row.error, count: 20).stable
      #expect(abs(stable.value - row.value) < 1e-12 && stable.lastPlace == row.place, "\(row)")
      #expect(stable.decimals == max(-row.place, 0) && !stable.isExact, "\(row)")
      #expect(stable.value != 0 || stable.value.sign == .plus, "nought has no sign: \(row)")
    }
  }

  @Test("is told whole where the error is nought, and where one observation tells nothing of it")
  func whole() {
    let exact = Estimate([7.25, 7.25]).stable
    #expect(exact.value == 7.25 && exact.lastPlace == nil && exact.isExact)
    let alone = Estimate([7.25]).stable
    #expect(alone.value == 7.25 && alone.lastPlace == nil && !alone.isExact)
    let none = Estimate([]).stable
    #expect(none.value.isNaN && none.lastPlace == nil && !none.isExact)
  }

  @Test("lies within half of its last place of the mean, and rounding again changes nothing", arguments: 0..<500)
  func invariants(_ seed: Int) {
    let stream = Stream(seed: UInt64(seed), future: 0, event: 0)
    let scale = Double(sign: .plus, exponent: Int(stream.uniform(0) * 80) - 40, significand: 1)
    let estimate = Estimate(mean: (stream.uniform(1) - 0.5) * 100 * scale, standardError: (stream.uniform(2) + 1e-6) * scale, count: 9)
    let stable = estimate.stable
    guard let place = stable.lastPlace else {
      Issue.record("seed \(seed): an error above nought has a place")
      return
    }
    let step = (0..<abs(place)).reduce(1.0) { step, _ in place > 0 ? step * 10 : step / 10 }
    #expect(estimate.standardError >= step * (1 - 1e-9) && estimate.standardError < step * 10 * (1 + 1e-9), "seed \(seed)")
    #expect(abs(stable.value - estimate.mean) <= step / 2 * (1 + 1e-6), "seed \(seed)")
    let again = Estimate(mean: stable.value, standardError: estimate.standardError, count: 9).stable
    #expect(abs(again.value - stable.value) <= abs(stable.value) * 1e-15, "seed \(seed)")
  }

  @Test("another unit keeps the order of the bands and the error above nought")
  func units() {
    let estimate = Estimate(mean: 10, standardError: 2, count: 5).scaled(by: 0.5)
    #expect(estimate.mean == 5 && estimate.standardError == 1 && estimate.count == 5)
    let bands = Bands((0..<50).map(Double.init))
    #expect(bands.scaled(by: 2).values == bands.values.map { $0 * 2 })
  }
}

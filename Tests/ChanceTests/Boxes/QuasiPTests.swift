import Testing

@testable import Chance

@Suite("Quasi-p-values")
struct QuasiPTests {
  /// Answers of `scipy.stats.binomtest`, version 1.17.1; the first is 56/1024 on paper.
  @Test(
    "are one-sided binomial tests", arguments: [(8, 10, 0.5, 0.0546875), (45, 50, 0.8, 0.04802721937073359), (90, 100, 0.75, 0.00013710056316795023)])
  func binomial(_ row: (successes: Int, trials: Int, share: Double, expected: Double)) {
    let own = QuasiP.atLeast(row.successes, of: row.trials, share: row.share)
    #expect(abs(own - row.expected) < 1e-10 * row.expected + 1e-15, "\(own)")
  }

  @Test("are 1 where nothing was won, and 0 where chance could not have done it")
  func ends() {
    #expect(QuasiP.atLeast(0, of: 5, share: 0.2) == 1 && QuasiP.atLeast(5, of: 5, share: 1) == 1 && QuasiP.atLeast(1, of: 5, share: 0) == 0)
  }

  @Test("let a limit go that tells nothing, and keep one that does")
  func firm() {
    let numbers = (0..<200).map(Double.init)
    let cases = Cases(columns: [numbers, numbers.map { ($0 * 7).truncatingRemainder(dividingBy: 200) }], isOfInterest: numbers.map { $0 >= 120 })
    let box = Box().with(119.5, 0, isUpper: false).with(180.5, 1, isUpper: true)
    let test = QuasiP(cases, among: Array(0..<200))
    #expect(test.firm(box, threshold: 0.05) == Box().with(119.5, 0, isUpper: false))
  }
}

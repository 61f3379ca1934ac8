import Testing

@testable import Chance

@Suite("The patient rule")
struct PatientRuleTests {
  /// Cases at the points of Sobol's sequence, of interest where a function says so.
  private static func cases(_ points: Int, _ dimensions: Int, seed: UInt64 = 1, _ isOfInterest: ([Double]) -> Bool) -> Cases {
    let sequence = SobolSequence(dimensions: dimensions, seed: seed)
    let rows = (0..<points).map { point in (0..<dimensions).map { sequence.share(point: point, dimension: $0) } }
    return Cases(columns: (0..<dimensions).map { dimension in rows.map { $0[dimension] } }, isOfInterest: rows.map(isOfInterest))
  }

  private static func best(_ cases: Cases) -> PatientRule.Step? {
    PatientRule().steps(cases, among: Array(0..<cases.count)).max { cases.score($0.box).balance < cases.score($1.box).balance }
  }

  @Test("finds a box that is there, in its two of ten dimensions and near its limits", arguments: [1, 2, 3] as [UInt64])
  func known(_ seed: UInt64) throws {
    let cases = Self.cases(4096, 10, seed: seed) { $0[2] > 0.6 && $0[7] < 0.3 }
    let best = try #require(Self.best(cases))
    let limits = QuasiP(cases, among: Array(0..<cases.count)).firm(best.box, threshold: 0.05).limits
    #expect(limits.map(\.dimension) == [2, 7] && limits.map(\.isUpper) == [false, true], "\(limits)")
    #expect(abs(limits[0].value - 0.6) < 0.02 && abs(limits[1].value - 0.3) < 0.02, "\(limits)")
    #expect(cases.score(best.box).coverage > 0.95 && cases.score(best.box).density > 0.95)
  }

  @Test("each step holds what it says, narrower than the one before until cases are given back, and never less than the least")
  func steps() {
    for seed in 1...8 as ClosedRange<UInt64> {
      let cases = Self.cases(500, 4, seed: seed) { $0[0] * $0[1] + 0.3 * $0[2] > 0.6 }
      let steps = PatientRule().steps(cases, among: Array(0..<cases.count))
      #expect(steps[0].box.limits.isEmpty && steps.count > 5, "seed \(seed)")
      for (before, step) in zip(steps, steps.dropFirst()) {
        let score = cases.score(step.box)
        #expect(score.cases == step.cases && score.interest == step.interest, "seed \(seed)")
        #expect(Double(step.interest) / Double(step.cases) > Double(before.interest) / Double(before.cases), "seed \(seed)")
        #expect(step.cases >= 25, "seed \(seed)")
      }
    }
  }

  @Test("takes levels whole, and stops where all cases are alike")
  func levels() {
    let levels = Cases(columns: [[0, 0, 0, 1, 1, 1, 1, 1, 1, 1]], isOfInterest: [false, false, false] + [Bool](repeating: true, count: 7))
    let steps = PatientRule().steps(levels, among: Array(0..<10))
    #expect(steps.map(\.cases) == [10, 7] && steps[1].box.limits == [Box.Limit(dimension: 0, isUpper: false, value: 0.5)])
    let alike = Cases(columns: [[2, 2, 2]], isOfInterest: [true, false, true])
    #expect(PatientRule().steps(alike, among: [0, 1, 2]).count == 1)
    #expect(PatientRule().steps(levels, among: []).count == 1)
  }

  @Test("gives back what need not have gone")
  func pasted() {
    // One limit is all there is to find, and the last peel takes away cases of interest with it.
    let numbers = (0..<100).map(Double.init)
    let cases = Cases(columns: [numbers], isOfInterest: numbers.map { $0 >= 41 && $0 != 60 })
    let steps = PatientRule().steps(cases, among: Array(0..<100))
    #expect(steps.last.map { cases.score($0.box).density } == 1 || steps.last.map { $0.interest > 50 } == true, "\(steps.suffix(3))")
  }
}

import Testing

@testable import Chance

@Suite("A tree of splits")
struct ClassTreeTests {
  @Test("splits where the cases differ, has leaves that hold every case once, and no leaf below the least")
  func leaves() {
    for seed in 1...6 as ClosedRange<UInt64> {
      let sequence = SobolSequence(dimensions: 3, seed: seed)
      let columns = (0..<3).map { dimension in (0..<400).map { sequence.share(point: $0, dimension: dimension) } }
      let cases = Cases(columns: columns, isOfInterest: (0..<400).map { columns[0][$0] > 0.5 && columns[2][$0] < 0.4 })
      let leaves = ClassTree().leaves(cases)
      let scores = leaves.map(cases.score)
      #expect(scores.reduce(0) { $0 + $1.cases } == 400 && scores.allSatisfy { $0.cases >= 20 }, "seed \(seed)")
      let dense = scores.max { $0.balance < $1.balance }
      #expect((dense?.coverage ?? 0) > 0.95 && (dense?.density ?? 0) > 0.95, "seed \(seed)")
    }
  }

  @Test("of cases that are all alike, or all of interest, is one leaf without limits")
  func one() {
    #expect(ClassTree().leaves(Cases(columns: [[1, 1, 1, 1]], isOfInterest: [true, false, true, false])) == [Box()])
    #expect(ClassTree().leaves(Cases(columns: [[1, 2, 3, 4]], isOfInterest: [true, true, true, true])) == [Box()])
  }
}

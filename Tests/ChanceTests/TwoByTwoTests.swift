import Chance
import Testing

@Suite("Two questions counted at once")
struct TwoByTwoTests {
  @Test("the exact chance is that of the lady tasting tea, and of tables worked out by hand")
  func known() {
    // Fisher's tea: three of four cups right has 17 of 35 one-sided and, both sides being alike, 34 of 70.
    #expect(abs(TwoByTwo(both: 3, first: 1, second: 1, neither: 3).exactChance - 34.0 / 70) < 1e-12)
    #expect(abs(TwoByTwo(both: 4, first: 0, second: 0, neither: 4).exactChance - 2.0 / 70) < 1e-12)
    #expect(abs(TwoByTwo(both: 2, first: 2, second: 2, neither: 2).exactChance - 1) < 1e-12)
    // 10 over 0 against 0 over 2: one way of C(12, 2) = 66.
    #expect(abs(TwoByTwo(both: 10, first: 0, second: 0, neither: 2).exactChance - 1.0 / 66) < 1e-12)
  }

  @Test("a question with one answer tells nothing")
  func oneSided() {
    let counts = TwoByTwo(both: 5, first: 0, second: 7, neither: 0)
    #expect(counts.chiSquare == 0 && counts.exactChance == 1)
    #expect(TwoByTwo(both: 0, first: 0, second: 0, neither: 0).exactChance == 1)
  }

  @Test("neither order of the questions nor of the answers changes anything", arguments: 0..<100)
  func symmetry(_ seed: Int) {
    let stream = Stream(seed: UInt64(seed), future: 0, event: 1)
    let counts = (0..<4).map { Int(stream.uniform($0) * 40) }
    let own = TwoByTwo(both: counts[0], first: counts[1], second: counts[2], neither: counts[3])
    let others = [
      TwoByTwo(both: counts[0], first: counts[2], second: counts[1], neither: counts[3]),
      TwoByTwo(both: counts[3], first: counts[2], second: counts[1], neither: counts[0]),
      TwoByTwo(both: counts[1], first: counts[0], second: counts[3], neither: counts[2]),
    ]
    for other in others {
      #expect(abs(other.exactChance - own.exactChance) < 1e-9, "seed \(seed)")
      #expect(abs(other.chiSquare - own.chiSquare) < 1e-9 * max(own.chiSquare, 1), "seed \(seed)")
    }
    #expect((0...1).contains(own.exactChance), "seed \(seed)")
  }
}

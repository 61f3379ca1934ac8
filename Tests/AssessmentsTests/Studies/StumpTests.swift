import Chance
import Dossiers
import Testing

@testable import Assessments

@Suite("The one threshold that best tells where a conclusion turns")
struct StumpTests {
  private static let keys: [CalibrationKey] = [.grantShare, .appealShare]

  @Test("is found midway between the values on either side, with its counts and how often was looked")
  func known() throws {
    // The conclusion holds from the thirteenth of thirty futures on; the second value has nothing to do with it.
    let drawn = (0..<30).map { [Double($0), Double($0 * 7 % 30)] }
    let stump = try #require(Stump((0..<30).map { $0 >= 13 }, keys: Self.keys, drawn: drawn))
    #expect(stump.key == .grantShare && stump.threshold == 12.5 && stump.holdsAbove)
    #expect(stump.below == FutureShare(0, of: 13) && stump.above == FutureShare(17, of: 17) && stump.right == FutureShare(30, of: 30))
    // Ten futures on either side leave eleven thresholds a value.
    #expect(stump.looks == 22)
    let chance = TwoByTwo(both: 0, first: 13, second: 17, neither: 0).exactChance
    #expect(stump.chance == chance * 22)
  }

  @Test("a conclusion that holds below is told so, and one future on the wrong side is counted")
  func below() throws {
    let holds = (0..<40).map { $0 < 20 && $0 != 3 }
    let stump = try #require(Stump(holds, keys: Self.keys, drawn: (0..<40).map { [Double($0), 0.5] }))
    #expect(stump.threshold == 19.5 && !stump.holdsAbove && stump.right == FutureShare(39, of: 40) && stump.below == FutureShare(19, of: 20))
  }

  @Test("none is told with too few futures on a side, nor where the values are all alike")
  func none() {
    let drawn = (0..<30).map { [Double($0), 1] }
    #expect(Stump((0..<30).map { $0 >= 21 }, keys: Self.keys, drawn: drawn) == nil)
    #expect(Stump((0..<30).map { _ in true }, keys: Self.keys, drawn: drawn) == nil)
    #expect(Stump((0..<30).map { $0 >= 15 }, keys: Self.keys, drawn: drawn.map { _ in [1, 1] }) == nil)
    #expect(Stump([], keys: Self.keys, drawn: []) == nil)
  }

  @Test("over many seeds of pure chance it is told no oftener than its greatest chance, and what is told counts right", arguments: 0..<5)
  func chance(_ round: Int) {
    var told = 0
    for seed in (round * 100)..<(round * 100 + 100) {
      let stream = Stream(seed: UInt64(seed), future: 0, event: 5)
      let drawn = (0..<60).map { [stream.uniform($0), stream.uniform(1000 + $0)] }
      let holds = (0..<60).map { stream.uniform(2000 + $0) < 0.5 }
      guard let stump = Stump(holds, keys: Self.keys, drawn: drawn) else { continue }
      told += 1
      #expect(stump.below.total + stump.above.total == 60 && min(stump.below.total, stump.above.total) >= Stump.fewest, "seed \(seed)")
      #expect(stump.below.futures + stump.above.futures == holds.count { $0 }, "seed \(seed)")
      let place = stump.key == .grantShare ? 0 : 1
      let right = holds.indices.count { (drawn[$0][place] > stump.threshold) == (holds[$0] == stump.holdsAbove) }
      #expect(right == stump.right.futures, "seed \(seed)")
    }
    #expect(told <= 5, "round \(round): told \(told) times of 100")
  }
}

import Dossiers
import Testing
import TinyPolder

@testable import Assessments

@Suite("Which drawn values carry the spread of a figure")
struct CarriedSpreadTests {
  @Test("ranks share the places of equal values, and their correlation is that of Spearman")
  func ranks() {
    #expect(RankCorrelation.ranks([30, 10, 20, 20]) == [4, 1, 2.5, 2.5])
    #expect(RankCorrelation.correlation([1, 2, 3], [1, 2, 3]) == 1)
    #expect(RankCorrelation.correlation([1, 2, 3], [3, 2, 1]) == -1)
    // Squared distances 0, 1, 1, 0: 1 - 6 × 2 / (4 × 15).
    #expect(abs(RankCorrelation.correlation([1, 2, 3, 4], [1, 3, 2, 4]) - 0.8) < 1e-12)
    #expect(RankCorrelation.correlation([2, 2, 2], [1, 2, 3]) == 0)
  }

  @Test("the value that drives a figure carries all of it, and what carries no more than chance is left out")
  func known() throws {
    let chain = try TinyPolder.chain()
    let futures = MadeFutures.driven(by: { first, _ in -first })
    let spread = try #require(chain.carriedSpread(of: .relativesArrived, at: "T1", futures))
    #expect(spread.isDifference && spread.futures == 40 && spread.byChance == 1.0 / 39)
    let first = try #require(spread.shares.first)
    #expect(first.key == .grantShare && abs(first.share - 1) < 1e-12 && !first.isRising)
    #expect(spread.shares.allSatisfy { $0.share > spread.byChance })
    let evidence = chain.calibration[item: .grantShare].evidence
    #expect(first.isUnsourcedAssumption == (evidence.isAssumption && evidence.sources.isEmpty))
    #expect(chain.carriedSpread(of: .relativesArrived, at: "T9", futures) == nil)
  }

  @Test("a first look tells where a conclusion turns, and nothing of today's law")
  func look() throws {
    let chain = try TinyPolder.chain()
    // The variant binds, with fewer relatives, where the first value is above 25.
    let futures = MadeFutures.driven { first, _ in first > 25 ? -5 : 0 }
    let look = try #require(chain.firstLook(at: "T1", futures))
    #expect(look.turns.map(\.conclusion) == FirstLook.Conclusion.allCases)
    let binds = try #require(look.turn(.binds))
    #expect(binds.holds == FutureShare(14, of: 40))
    #expect(binds.stump?.key == .grantShare && binds.stump?.threshold == 25.5 && binds.stump?.holdsAbove == true)
    #expect(look.turn(.sameSignOfRelatives)?.stump?.threshold == 25.5)
    #expect(look.turn(.morePlaces)?.holds == FutureShare(0, of: 40) && look.turn(.morePlaces)?.stump == nil)
    #expect(chain.firstLook(at: "T0", futures)?.turns.isEmpty == true)
  }
}

/// Futures made by hand: forty, with two drawn values, today's law and two variants.
enum MadeFutures {
  /// The difference in relatives of T1 from the drawn values, which are 0 to 39 in order and out of order; T2 has twice as much.
  static func driven(by difference: (_ first: Double, _ second: Double) -> Double) -> FutureFigures {
    let drawn = (0..<40).map { [Double($0), Double($0 * 17 % 40)] }
    let values = drawn.map { values -> [[Double?]] in
      let change = difference(values[0], values[1])
      return [0, change, 2 * change].map { change in
        FigureKind.allCases.map { kind in kind == .relativesArrived ? 1000 + change : kind == .monthsApartMean ? nil : kind.isSwitch ? 0 : 7 }
      }
    }
    return FutureFigures(keys: [.grantShare, .appealShare], variants: ["T0", "T1", "T2"], drawn: drawn, values: values)
  }
}

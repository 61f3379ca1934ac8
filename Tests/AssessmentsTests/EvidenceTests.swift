import Assessments
import Chance
import Testing
import Vocabulary

/// What the chain shows for itself: fits, backtest, experiment, and why it says what it says.
@Suite("The evidence behind the chain")
struct EvidenceTests {
  @Test("every fitted value of the calibration comes out again to its last digit")
  func refits() throws {
    let dossier = try BuiltInDossier.dossier()
    #expect(dossier.refits.count == 4)
    for refit in dossier.refits {
      let item = try #require(dossier.calibration.items.first { $0.id == refit.id })
      for (written, found) in zip(item.values, refit.values) {
        #expect(abs(written - found) <= max(0.0006, 0.002 * found), "\(refit.id): \(written) and \(found)")
      }
      if let range = refit.range {
        let written = try #require(item.evidence.range)
        #expect(abs(written.lowerBound - range.lowerBound) < 100 && abs(written.upperBound - range.upperBound) < 100)
      }
    }
  }

  @Test("forecasts of the past cover what came about as often as they say, and score better than the naive walk")
  func backtest() throws {
    let backtest = try BuiltInDossier.dossier().backtest(futures: 400, seed: 5)
    #expect(backtest.years.count == 27)
    #expect(backtest.years.first?.cutOff == CalendarMonth(year: 2015, month: 12))
    // With 27 overlapping years a band of 90 percent that is right holds at least 20 all but always, and one of 30 at most 15.
    #expect(backtest.coverage(90) > 0.74, "\(backtest.coverage(90))")
    #expect(backtest.coverage(30) < 0.56, "\(backtest.coverage(30))")
    #expect(backtest.meanScore < backtest.meanNaiveScore)
    #expect(backtest.published.count == 11)
    // What is already known of the year is not forecast again.
    let last = try #require(backtest.published.last)
    #expect(last.own.low > 40_000 && last.own.high < 65_000)
  }

  @Test("a forecast uses nothing that came later: a series cut off there gives the same")
  func noHindsight() throws {
    let dossier = try BuiltInDossier.dossier()
    var known = dossier
    known.series = dossier.series.filter { observation in
      guard observation.measure.hasSuffix("_estimated"), let month = CalendarMonth(observation.period) else { return true }
      return month < CalendarMonth(year: 2020, month: 1)
    }
    let (all, cut) = (dossier.backtest(futures: 200), known.backtest(futures: 200))
    for year in cut.years {
      let same = try #require(all.years.first { $0.cutOff == year.cutOff })
      #expect(same.forecast == year.forecast && same.naive == year.naive)
    }
    #expect(cut.years.count > 8)
  }

  @Test("the measure of August 2022: about as many held up as were counted, and nowhere near what was claimed")
  func experiment() throws {
    let found = try BuiltInDossier.dossier().experimentAnswer(futures: 60, seed: 2)
    let answer = try #require(found)
    #expect((answer.heldUp.low...answer.heldUp.high).contains(1200))
    #expect(answer.savedInYear.high < 2000)
    #expect(answer.quarters.map(\.quarter.name) == ["2022Q4", "2023Q1", "2023Q2"])
    // A dip, then a rebound above what would have come without.
    #expect(answer.quarters[0].with.median < answer.quarters[0].without.median)
    #expect(answer.quarters[1].with.median > answer.quarters[1].without.median)
  }

  @Test("a published scenario sets the path: high brings more than low, and a dossier without figures is told so")
  func scenarios() throws {
    let dossier = try BuiltInDossier.dossier()
    func arrivals(_ scenario: ArrivalScenario) throws -> Double {
      let assessment = try assess(dossier, AssessmentRequest(variants: ["V0"], futures: 2, seed: 1, arrivals: scenario))
      return assessment.variants[0].chain.series.first { $0.kind == .arrivals }?.bands.reduce(0) { $0 + $1.median } ?? 0
    }
    let (low, high) = (try arrivals(.low), try arrivals(.high))
    // 49,000 and then 76,000 a year, of which 77 percent are asylum applications.
    #expect(abs(low / (49_000 * 0.772 * 10) - 1) < 0.02, "\(low)")
    #expect(high > 1.4 * low)
    var bare = dossier
    bare.forecasts = []
    #expect(throws: AssessmentError.noScenario(.high)) { try assess(bare, AssessmentRequest(futures: 1, arrivals: .high)) }
  }

  @Test("shares of variance and flip points are the same on every run, and name every uncertain value")
  func why() throws {
    let dossier = try BuiltInDossier.dossier()
    let variant = try #require(dossier.variant("R3a"))
    let ranges = dossier.calibration.items.count { $0.evidence.range != nil }
    let sensitivity = try dossier.sensitivity(of: variant, samples: 4, seed: 1, runner: .inOrder)
    #expect(sensitivity.factors.count == ranges + 1)
    #expect(sensitivity.runs == 4 * (ranges + 3))
    let flips = try dossier.flipPoints(of: variant, futures: 3, seed: 1, runner: .inOrder)
    #expect(flips.assumptions == ranges)
    for flip in flips.flips {
      #expect((min(flip.value, flip.end)...max(flip.value, flip.end)).contains(flip.turnsAt), "\(flip.assumption.en)")
    }
  }

  @Test("a family that the quota holds stands in the line between its decision and its visa")
  func following() throws {
    let dossier = try BuiltInDossier.dossier()
    let variant = try #require(dossier.variant("R3a"))
    let found = try dossier.follow(variant, future: 7, seed: 1)
    let following = try #require(found)
    #expect(following.group == .refugee)
    #expect(following.limit == .line)
    #expect(following.today.requested == following.underVariant.requested)
  }
}

import Assessments
import AsylumChain
import Chance
import Dossiers
import Testing
import Vocabulary

/// What the chain shows for itself: fits, backtest, experiment, and why it says what it says.
@Suite("The evidence behind the chain")
struct EvidenceTests {
  @Test("every fitted value of the calibration comes out again to its last digit")
  func refits() throws {
    let dossier = try BuiltInDossier.chain()
    #expect(dossier.refits.count == 8)
    for refit in dossier.refits {
      let item = try #require(dossier.chain.calibration.items.first { $0.key == refit.key })
      for (written, found) in zip(item.values, refit.values) {
        #expect(abs(written - found) <= max(0.0006, 0.002 * found), "\(refit.key): \(written) and \(found)")
      }
      if let range = refit.range {
        let written = try #require(item.evidence.range)
        let allowed = max(0.006, 0.003 * range.upperBound)
        #expect(abs(written.lowerBound - range.lowerBound) < allowed && abs(written.upperBound - range.upperBound) < allowed, "\(refit.key)")
      }
    }
  }

  @Test("forecasts of the past cover what came about as often as they say, and score better than the naive walk")
  func backtest() throws {
    let backtest = try BuiltInDossier.chain().backtest(futures: 400, seed: 5)
    #expect(backtest.years.count == 38)
    #expect(backtest.years.first?.cutOff == CalendarMonth(year: 2013, month: 3))
    // With 38 overlapping years a band of 90 percent that is right holds at least 28 all but always, and one of 30 at most 20.
    #expect(backtest.coverage(90) > 0.72, "\(backtest.coverage(90))")
    #expect(backtest.coverage(30) < 0.54, "\(backtest.coverage(30))")
    #expect(backtest.meanScore < backtest.meanNaiveScore)
    #expect(backtest.published.count == 11 && backtest.published.count { $0.own == nil } == 4, "repeat applications are known from 2015 on")
    // What is already known of the year is not forecast again.
    let last = try #require(backtest.published.last?.own)
    #expect(last.low > 40_000 && last.high < 65_000)
  }

  @Test("a forecast uses nothing that came later: a series cut off there gives the same")
  func noHindsight() throws {
    let dossier = try BuiltInDossier.dossier()
    var known = dossier
    known.chain?.series = try #require(dossier.chain).series.filter { observation in
      if let month = CalendarMonth(observation.period) { return month < CalendarMonth(year: 2020, month: 1) }
      // Quarters and years of the series; totals of the years beside which forecasts stand are looked up, not fitted.
      if observation.measure == "total_inflow_ind" || observation.measure == "repeat_applications" { return true }
      return Int(observation.period.prefix(4)).map { $0 < 2020 } ?? true
    }
    let (all, cut) = (try dossier.withChain.backtest(futures: 200), try known.withChain.backtest(futures: 200))
    for year in cut.years {
      let same = try #require(all.years.first { $0.cutOff == year.cutOff })
      #expect(same.forecast == year.forecast && same.naive == year.naive)
    }
    #expect(cut.years.count > 8)
    #expect(cut.points.count > 100)
    for point in cut.points {
      let same = try #require(all.points.first { ($0.measured, $0.lead, $0.cutOff) == (point.measured, point.lead, point.cutOff) })
      #expect(same.forecast == point.forecast && same.plainScores == point.plainScores)
    }
  }

  @Test("the measure of August 2022: about as many held up as were counted, and nowhere near what was claimed")
  func experiment() throws {
    // With the services of the time: what answering ones would have done as the measure kept people back is another question.
    let found = try BuiltInDossier.chain().with(.frozen).experimentAnswer(futures: 60, seed: 2)
    let answer = try #require(found)
    #expect((answer.heldUp.low...answer.heldUp.high).contains(1200))
    #expect(answer.savedInYear.high < 2000)
    let saved = try #require(answer.meanSaved)
    #expect(answer.savedInYear.low <= saved.mean && saved.mean <= answer.savedInYear.high)
    #expect(answer.quarters.map(\.quarter.name) == ["2022Q4", "2023Q1", "2023Q2"])
    #expect(answer.facts.before?.relatives == 3650)
    // The measure explains a part of the fall that was counted, and far from all of it.
    let fall = try #require(answer.parts.first).counted
    #expect(abs(fall - 2105) < 1e-9)
    #expect(answer.fewerInFirstQuarter.median > 0 && answer.fewerInFirstQuarter.high < 3650 - 1545)
    // Each quarter beside the one before the measure, on the same futures: what the measure explains and the rest add up to what was counted.
    #expect(answer.parts.map(\.counted) == [2105, 1755, 1025] && answer.parts.map(\.quarter) == ["2022Q4", "2023Q1", "2023Q2"])
    #expect(answer.parts[0].byMeasure == answer.quarters[0].meanFewer?.mean && answer.parts[1].byMeasure < 0)
    #expect(answer.parts.allSatisfy { $0.byMeasure + $0.rest == $0.counted })
    // Counts too few for a share stand beside their bands, each in its month.
    #expect(answer.stocks.map(\.stock) == answer.facts.stocks && answer.stocks.count == 7)
    #expect(answer.stocks.allSatisfy { $0.bands.low.isFinite && $0.bands.low <= $0.bands.median && $0.bands.median <= $0.bands.high })
    // A dip, then a rebound above what would have come without.
    #expect(answer.quarters[0].with.median < answer.quarters[0].without.median)
    #expect(answer.quarters[1].with.median > answer.quarters[1].without.median)
  }

  @Test("a published scenario sets the path: high brings more than low, and a dossier without figures is told so")
  func scenarios() throws {
    let dossier = try BuiltInDossier.dossier()
    func arrivals(_ scenario: ArrivalScenario) throws -> Double {
      let assessment = try assess(dossier, AssessmentRequest(variants: ["V0"], futures: 2, seed: 1, arrivals: scenario))
      return assessment.variants[0].series.first { $0.kind == .arrivals }?.bands.reduce(0) { $0 + $1.median } ?? 0
    }
    let (low, high) = (try arrivals(.low), try arrivals(.high))
    // 49,000 and then 76,000 a year, of which 77 percent are asylum applications.
    #expect(abs(low / (49_000 * 0.772 * 10) - 1) < 0.02, "\(low)")
    #expect(high > 1.4 * low)
    var bare = dossier
    bare.chain?.forecasts = []
    #expect(throws: AssessmentError.noScenario(.high)) { try assess(bare, AssessmentRequest(futures: 1, arrivals: .high)) }
  }

  @Test("shares of variance and flip points are the same on every run, and name every uncertain value")
  func why() throws {
    var whole = try BuiltInDossier.dossier()
    // A year after the start is enough to see that all vary.
    whole.chain?.months = 36
    let dossier = try whole.withChain
    let variant = try #require(whole.variant("R3a"))
    let ranges = dossier.chain.calibration.items.count { $0.evidence.range != nil }
    let sensitivity = try dossier.sensitivity(of: variant, samples: 4, seed: 1, runner: .inOrder)
    // The levers of the chain that the variant assumes vary too: order, carry-over, transition and start.
    #expect(sensitivity.factors.count == ranges + 4 + 1)
    #expect(sensitivity.runs == 4 * (ranges + 4 + 3))
    let again = try dossier.sensitivity(of: variant, samples: 4, seed: 1, runner: .inOrder)
    #expect(zip(sensitivity.factors, again.factors).allSatisfy { $0.name == $1.name && "\($0.indices)" == "\($1.indices)" })
    let flips = try dossier.flipPoints(of: variant, futures: 3, seed: 1, runner: .inOrder)
    #expect(flips.assumptions == ranges)
    for flip in flips.flips {
      #expect((min(flip.value, flip.end)...max(flip.value, flip.end)).contains(flip.turnsAt), "\(flip.assumption.en)")
    }
  }

  @Test("a family that the quota holds stands in the line between its decision and its visa")
  func following() throws {
    let dossier = try BuiltInDossier.chain()
    let variant = try #require(dossier.dossier.variant("R3a"))
    let found = try dossier.follow(variant, future: 7, seed: 1)
    let following = try #require(found)
    #expect(following.group == .refugee)
    #expect(following.limit == .line)
    #expect(following.today.requested == following.underVariant.requested)
  }

  @Test("children apart are those who came and those who wait: a quota lowers them in no future")
  func childrenApart() throws {
    let assessment = try assess(BuiltInDossier.dossier(), AssessmentRequest(variants: ["V0", "R3a", "RW24"], futures: 4, seed: 6))
    for answer in assessment.variants {
      func mean(_ kind: FigureKind) throws -> Double { try #require(answer.figure(kind)).meanLevel.mean }
      #expect(abs(try mean(.childrenApartOver24) + mean(.childrenWaitingOver24) - mean(.childrenOver24)) < 0.01, "\(answer.variant.id)")
      #expect(try mean(.childrenOver24) <= mean(.relativesOver24), "\(answer.variant.id)")
      #expect(try mean(.monthsApartMedian) < mean(.monthsApartPercentile95), "\(answer.variant.id)")
    }
    let chain = try BuiltInDossier.chain()
    let request = try AssessmentRequest(variants: ["V0", "R3a", "RW24"], futures: 4, seed: 6).sweep(of: chain.dossier)
    let futures = try #require(FutureFigures(try chain.sweep(0..<4, of: request), of: chain))
    for (number, future) in futures.values.enumerated() {
      for kind in [FigureKind.childrenOver24, .relativesOver24] {
        let today = try #require(future[0][kind.position])
        for own in future { #expect(try #require(own[kind.position]) >= today - 0.01, "future \(number), \(kind)") }
      }
    }
  }

  @Test("in one future the monthly series add up to the headline figures, and differences are those from today's law")
  func monthlySeries() throws {
    let assessment = try assess(BuiltInDossier.dossier(), AssessmentRequest(variants: ["V0", "R3a"], futures: 1, seed: 6))
    let (today, quota) = (try #require(assessment.variant("V0")?.chain), try #require(assessment.variant("R3a")?.chain))
    #expect(today.series.map(\.kind) == MonthlyBands.Kind.allCases)
    func series(_ answer: ChainAnswer, _ kind: MonthlyBands.Kind) throws -> MonthlyBands { try #require(answer.series.first { $0.kind == kind }) }
    func values(_ answer: ChainAnswer, _ kind: MonthlyBands.Kind) throws -> [Double] { try series(answer, kind).bands.map(\.median) }
    for (kind, figure) in [(MonthlyBands.Kind.cost, FigureKind.cost), (.relativesArrived, .relativesArrived), (.resettled, .resettled)] {
      let (sum, whole) = (try values(quota, kind).reduce(0, +), try #require(quota.figure(figure)).level.median)
      // Seven digits of each month are kept.
      #expect(abs(sum - whole) <= 1e-6 * abs(whole), "\(kind): \(sum) and \(whole)")
    }
    let reception = zip(try values(today, .regularReception), try values(today, .emergencyReception)).map { $0 + $1 }
    #expect(reception == (try values(today, .occupancy)))
    #expect(today.series.allSatisfy { $0.differences.isEmpty })
    for kind in MonthlyBands.Kind.allCases where kind != .monthsApart {
      let found = try series(quota, kind).differences.map(\.median)
      #expect(found == zip(try values(quota, kind), try values(today, kind)).map { $0 - $1 }, "\(kind)")
    }
    #expect(try values(quota, .requests) == values(today, .requests))
  }

  @Test("a quota gives never more visas, and fewer in futures in which it binds")
  func fewerVisas() throws {
    let futures = try (6...9).map { seed -> (quota: Double, today: Double) in
      let assessment = try assess(BuiltInDossier.dossier(), AssessmentRequest(variants: ["V0", "R3a"], futures: 1, seed: UInt64(seed)))
      func visas(_ id: VariantID) throws -> Double {
        let series = try #require(assessment.variant(id)?.series.first { $0.kind == .visas })
        return series.bands.reduce(0) { $0 + $1.median }
      }
      return (try visas("R3a"), try visas("V0"))
    }
    #expect(futures.allSatisfy { $0.quota <= $0.today } && futures.contains { $0.quota < $0.today }, "\(futures)")
  }

  /// The variant with levers of one group at other values.
  private func changed(_ id: VariantID, _ group: StatusGroup, _ levers: [LeverID: LeverValue]) throws -> Variant {
    var variant = try #require(try BuiltInDossier.dossier().variant(id))
    variant.changes.removeAll { levers.keys.contains($0.lever) && $0.group == group }
    variant.changes += levers.sorted { $0.key < $1.key }.map {
      Variant.Change(lever: $0.key, group: group, value: $0.value, evidence: Evidence(assumption: Phrase(same: "test")))
    }
    return variant
  }

  @Test("the chain reads from when a wait counts, and whether minors who came alone are left out")
  func levers() throws {
    let dossier = try BuiltInDossier.chain()
    func rule(_ start: String) throws -> FamilyRule {
      dossier.policy(of: try changed("RW24", .refugee, ["waiting_start": .choice(start), "unaccompanied_minors": .choice("exempt")])).rules.refugee
    }
    #expect(try rule("status_grant").waitingStart == .statusGrant)
    #expect(try rule("application").waitingStart == .application)
    #expect(try rule("grant_of_visa").waitingStart == .decision)
    #expect(try rule("grant_of_visa").exemptsUnaccompanied)
    #expect(!dossier.policy(of: try #require(dossier.dossier.variant("RW24"))).rules.refugee.exemptsUnaccompanied)
  }

  @Test("a policy that cannot be is refused where one family is followed, and leaves the experiment without an answer but does not end it")
  func impossible() throws {
    var dossier = try BuiltInDossier.dossier()
    let impossible = try changed("R3a", .refugee, ["quota_per_month": .number(-5)])
    #expect(throws: ChainError.self) { try dossier.withChain.follow(impossible, future: 0, seed: 1) }
    dossier.chain?.experiment?.variant = "R3a"
    dossier.variants = dossier.variants.map { $0.id == "R3a" ? impossible : $0 }
    #expect(try dossier.withChain.experimentAnswer(futures: 1) == nil)
  }
}

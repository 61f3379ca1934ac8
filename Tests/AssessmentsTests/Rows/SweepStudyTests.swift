import Chance
import Dossiers
import Foundation
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

@Suite("Studies of the rows of a sweep")
struct SweepStudyTests {
  private static func work(
    _ design: SweepDesign = .lhs, points: Int = 240, futures: Int = 1,
    vary: [String] = ["family.decision_capacity_per_month", "decision.grant_share"]
  ) throws -> BlockWork {
    var wish = SweepWish(
      AssessmentRequest(variants: ["T1", "T2"], futures: futures, seed: 4), design: design, points: points, levels: 3, blockSize: 1000)
    wish.factors = try vary.map { try SweepFactor(text: $0) }
    return try BlockWork(try wish.plan(of: TinyPolder.dossier()), of: TinyPolder.dossier())
  }

  /// The rows of a plan as they are kept, with some terms read from them.
  private static func rows(_ terms: [SweepTerm], _ work: BlockWork) throws -> KeptRows {
    let kept = try work.record(ofRows: 0..<work.plan.question.rows, runner: .threads(2)).kept
    let width = KeptRows.width(work)
    let columns = try KeptRows.places(of: terms, in: work).map { place in
      (place, stride(from: place, to: kept.count, by: width).map { kept[$0] })
    }
    return KeptRows(terms, Dictionary(uniqueKeysWithValues: columns), of: work)
  }

  /// Rows with values of one figure that a test makes up, by variant.
  private static func rows(_ values: [VariantID: [Double]], _ figure: FigureKind = .occupancy) -> KeptRows {
    let terms = values.map { (SweepTerm(.figure(figure), under: $0.key), $0.value) }
    return KeptRows(values: Dictionary(uniqueKeysWithValues: terms), count: values.values.first?.count ?? 0)
  }

  @Test("read from what is kept of a row what its run brings, as it is and as difference")
  func kept() throws {
    let work = try Self.work(points: 12)
    let year = try #require(work.chain.calendarYears.last)
    let measures: [SweepMeasure] = [.figure(.relativesArrived), .figure(.cost), .series(.occupancy, year: year.year)]
    let terms = measures.flatMap { [SweepTerm($0, under: "T1"), SweepTerm($0, under: "T1", isDifference: true)] }
    let rows = try Self.rows(terms, work)
    let place = try #require(MonthlyBands.Kind.allCases.firstIndex(of: .occupancy))
    for row in [0, 5, 11] {
      let records = try work.run(row, mixture: 0)
      func mean(_ record: FutureRecord) -> Double {
        year.months.map { record.value(ofSeries: place, in: $0) }.reduce(0, +) / Double(year.months.count)
      }
      let expected = records.prefix(2).map { [$0.values[0], $0.values[FigureKind.cost.position], mean($0)] }
      for (measure, pair) in zip(measures, zip(expected[0], expected[1])) {
        let own = try #require(rows.values[SweepTerm(measure, under: "T1")]?[row])
        let difference = try #require(rows.values[SweepTerm(measure, under: "T1", isDifference: true)]?[row])
        #expect(abs(own - pair.1) <= 1e-6 * abs(pair.1) + 1e-6 && abs(difference - (pair.1 - pair.0)) <= 1e-6 * (abs(pair.0) + abs(pair.1)) + 1e-6)
      }
    }
    #expect(throws: SweepError.noRows(.saltelli)) { try KeptRows.places(of: terms, in: Self.work(.saltelli, points: 4)) }
  }

  @Test("have as inputs what the points say, in units of the values, and one number for each choice of levers")
  func inputs() throws {
    let work = try Self.work(.grid, vary: ["decision.grant_share=0.2..0.8", "T1:quota_criteria"])
    #expect(work.inputs.map(\.key) == ["decision.grant_share", "T1:quota_criteria"] && work.inputs.map(\.unit) == ["share", "choice"])
    let rows = (0..<6).map(work.inputs(ofRow:))
    #expect(rows.map { ($0[0] * 10).rounded() } == [3, 3, 5, 5, 7, 7] && rows.map { $0[1] } == [0, 1, 0, 1, 0, 1])
    let futures = try Self.work(.futures, points: 3, vary: [])
    let keys = futures.chain.calibration.uncertain.map(\.key)
    #expect(futures.inputs.map(\.key) == keys.map(\.rawValue))
    let drawn = futures.chain.calibration.drawn(seed: 4, future: 2)
    #expect(futures.inputs(ofRow: 2) == keys.map { drawn[$0] })
  }

  @Test("find the value that makes a condition hold, and say how the box does on futures that were held back")
  func discovery() throws {
    let work = try Self.work()
    let measure = SweepMeasure.figure(.relativesArrived)
    let terms = [SweepTerm(measure, under: "T0")]
    let rows = try Self.rows(terms, work)
    let sorted = try #require(rows.values[terms[0]]).sorted()
    let condition = SweepCondition(clauses: [.init(term: terms[0], comparison: .above, limit: sorted[sorted.count * 7 / 10])])
    let found = try work.discover(condition, asked: "many", in: rows, boxes: 2, runner: .inOrder)
    let box = try #require(found.boxes.first)
    #expect(
      box.limits.contains { found.facts.inputs[$0.input].key == "family.decision_capacity_per_month" && !$0.isUpper && $0.quasiP < 0.05 }, "\(box)")
    #expect(box.held.density > 1.5 * box.held.base && box.learned.coverage > 0.6, "\(box)")
    #expect(box.held.allCases + box.learned.allCases == found.known && (40...80).contains(box.held.allCases), "\(box)")
    #expect(found.steps.count > 3 && !found.leaves.isEmpty)
    #expect(try work.discover(condition, asked: "many", in: rows, boxes: 2, runner: .threads(2)) == found)
    let never = SweepCondition(clauses: [.init(term: terms[0], comparison: .above, limit: 1e9)])
    #expect(throws: SweepError.tooFewRows(holding: 0, of: 240, least: 20)) {
      try work.discover(never, asked: "", in: rows, boxes: 1, runner: .inOrder)
    }
    #expect(try JSONDecoder().decode(SweepStudy.self, from: JSONEncoder().encode(SweepStudy.discovery(found))) == .discovery(found))
  }

  /// Three acts in four states of nature, as in textbooks on decisions: the first wins on average, the second loses least, the third has the best
  /// worst case.
  @Test("choose by mean, regret, worst case and what is enough, and say from how many futures a choice stands")
  func regret() throws {
    let work = try Self.work(points: 400)
    let states: [(Double, Double, Double)] = [(0, 20, 40), (10, 20, 40), (20, 30, 40), (90, 60, 45)]
    let values: [VariantID: [Double]] = [
      "T0": (0..<400).map { states[$0 % 4].0 }, "T1": (0..<400).map { states[$0 % 4].1 }, "T2": (0..<400).map { states[$0 % 4].2 },
    ]
    let regret = try work.regret(.figure(.occupancy), asked: "reception", best: .lowest, enough: 30, in: Self.rows(values))
    #expect(regret.rows.map { ($0.mean.mean * 1e6).rounded() } == [30e6, 32.5e6, 41.25e6] && regret.rows.map(\.worst.value) == [90, 60, 45])
    #expect(regret.rows.map(\.greatestRegret.value) == [45, 20, 40] && regret.rows.map(\.greatestRegret.row) == [3, 0, 0])
    #expect(regret.rows.map(\.bestShare) == [0.75, 0, 0.25] && regret.rows.map(\.enoughShare) == [0.75, 0.75, 0])
    #expect(regret.choices.map(\.variants) == [["T0"], ["T1"], ["T2"], ["T0", "T1"]])
    let worst = regret.choices[2]
    #expect(worst.agreeing.map(\.points) == [8, 16, 32, 64, 128] && worst.standsFrom == 16, "\(worst)")
    let mirrored = try work.regret(
      .figure(.occupancy), asked: "reception", best: .highest, enough: -30, in: Self.rows(values.mapValues { $0.map { -$0 } }))
    #expect(
      mirrored.rows.map(\.greatestRegret) == regret.rows.map(\.greatestRegret) && mirrored.choices.map(\.variants) == regret.choices.map(\.variants))
    #expect(mirrored.rows.map(\.worst.value) == [-90, -60, -45])
  }

  @Test("say nothing of what is known at too few points, and tell every variant that does equally well")
  func fewKnown() throws {
    let work = try Self.work(points: 120)
    let (pair, none) = ((first: VariantID("T0"), second: VariantID("T1")), [Double](repeating: .nan, count: 120))
    let one = [Double](repeating: 1, count: 120)
    func some(_ count: Int) -> [Double] { Array(one.prefix(count) + none.dropFirst(count)) }
    for (count, refusesTurning, refusesRegret) in [(0, true, true), (19, true, true), (20, true, false), (99, true, false), (100, false, false)] {
      let rows = Self.rows(["T0": one, "T1": some(count), "T2": one])
      func refused(_ study: () throws -> Void) -> SweepError? {
        do { try study() } catch { return error as? SweepError }
        return nil
      }
      let turning = refused { _ = try work.turning(.figure(.occupancy), asked: "", between: pair, in: rows, runner: .inOrder) }
      #expect(turning == (refusesTurning ? .tooFewKnown(count, of: 120, least: 100) : nil))
      let regret = refused {
        let found = try work.regret(.figure(.occupancy), asked: "", best: .lowest, enough: 2, in: rows)
        #expect(found.known == count && found.choices.allSatisfy { $0.variants == ["T0", "T1", "T2"] })
      }
      #expect(regret == (refusesRegret ? .tooFewKnown(count, of: 120, least: 20) : nil))
    }
  }

  @Test("take the futures of one point together: what ten of them say is said once")
  func clusters() throws {
    let (alone, tenfold) = (try Self.work(points: 60), try Self.work(points: 60, futures: 10))
    let noise = Stream(seed: 5, future: 0, event: 1)
    let values = ["T0", "T1", "T2"].enumerated().map { place, name in (VariantID(name), (0..<60).map { noise.uniform($0 * 3 + place) }) }
    let single = Self.rows(Dictionary(uniqueKeysWithValues: values))
    let ten = Self.rows(Dictionary(uniqueKeysWithValues: values.map { ($0.0, $0.1.flatMap { [Double](repeating: $0, count: 10) }) }))
    let (one, many) = (
      try alone.regret(.figure(.occupancy), asked: "", best: .lowest, enough: 0.4, in: single),
      try tenfold.regret(.figure(.occupancy), asked: "", best: .lowest, enough: 0.4, in: ten)
    )
    #expect(many.known == 600 && one.known == 60)
    #expect(many.choices == one.choices && one.choices.contains { $0.standsFrom == nil }, "\(many.choices)")
    for (left, right) in zip(one.rows, many.rows) { #expect(abs(left.mean.standardError - right.mean.standardError) < 1e-12) }
    // Of values that have nothing to do with what varied no limit is firm, however often each is repeated.
    let lower = SweepCondition(clauses: [.init(term: SweepTerm(.figure(.occupancy), under: "T0"), comparison: .below, limit: 0.5)])
    let (found, again) = (
      try alone.discover(lower, asked: "", in: single, boxes: 1, runner: .inOrder),
      try tenfold.discover(lower, asked: "", in: ten, boxes: 1, runner: .inOrder)
    )
    #expect(found.boxes.isEmpty && again.boxes.isEmpty, "\(found.boxes) \(again.boxes)")
  }

  @Test("of a sweep with several futures a point the mean has the error of a mean over points")
  func pointMeans() throws {
    let work = try Self.work(points: 8, futures: 3)
    let record = try work.record(ofRows: 0..<24, runner: .threads(2))
    var means = PointMeans(work)
    let width = KeptRows.width(work)
    for row in 0..<24 { means.add(Array(record.kept[row * width..<(row + 1) * width])) }
    let facts = SweepFacts(record, of: work, means)
    let terms = [SweepTerm(.figure(.occupancy), under: "T0"), SweepTerm(.figure(.occupancy), under: "T1", isDifference: true)]
    let rows = try Self.rows(terms, work)
    for (term, isDifference) in zip(terms, [false, true]) {
      let values = try #require(rows.values[term])
      let expected = Estimate(stride(from: 0, to: 24, by: 3).map { values[$0..<$0 + 3].reduce(0, +) / 3 })
      let own = try #require(facts.figures.first { $0.variant == term.variant && $0.figure == .occupancy })
      #expect(own.isDifference == isDifference && own.known == 24 && own.mean.count == 8)
      #expect(abs(own.mean.mean - expected.mean) <= 1e-5 * abs(expected.mean) + 1e-9, "\(own.mean) \(expected)")
      #expect(abs(own.mean.standardError - expected.standardError) <= 1e-4 * expected.standardError + 1e-9, "\(own.mean) \(expected)")
    }
  }

  @Test("of what carries the spread keep what the indices say, with the points that count, and read it back")
  func spread() throws {
    let work = try Self.work(.saltelli, points: 16)
    let record = try work.record(ofRows: 0..<16, runner: .threads(2))
    let indices = try #require(SweepIndices(record, of: work))
    let spread = indices.spread(.occupancy, of: work)
    #expect(spread.variants.map(\.variant) == ["T1", "T2"] && spread.years == work.years && spread.factors.count == 2 && spread.points == 16)
    let own = try #require(indices.row("T1", .figure(SweepSpread.figures[0].kind)))
    let kept = try #require(spread.variants[0].figures[0])
    #expect(kept.points == own.points && "\(kept.indices)" == "\(own.indices)" && kept.indices.count == 3)
    let read = try JSONDecoder().decode(SweepStudy.self, from: JSONEncoder().encode(SweepStudy.spread(spread)))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(try encoder.encode(read) == encoder.encode(SweepStudy.spread(spread)))
  }

  @Test("find where the order turns along a value, with an interval that holds the truth, and none where there is nothing but noise")
  func turning() throws {
    let work = try Self.work(points: 600, vary: ["decision.grant_share=0.2..0.8", "family.decision_capacity_per_month"])
    let noise = Stream(seed: 1, future: 0, event: 1)
    let first = [Double](repeating: 100, count: 600)
    let second = (0..<600).map { 100 + 50 * (work.inputs(ofRow: $0)[0] - 0.55) + 4 * (noise.uniform($0) - 0.5) }
    let pair = (first: VariantID("T0"), second: VariantID("T1"))
    let found = try work.turning(
      .figure(.occupancy), asked: "reception", between: pair, in: Self.rows(["T0": first, "T1": second]), runner: .inOrder)
    let turn = try #require(found.turns.first)
    #expect(found.turns.count == 1 && turn.input == 0 && turn.low < 0.55 && turn.high > 0.55 && abs(turn.value - 0.55) < 0.02, "\(found.turns)")
    #expect(turn.below.mean < 0 && turn.above.mean > 0)
    let still = try work.turning(
      .figure(.occupancy), asked: "", between: pair, in: Self.rows(["T0": first, "T1": (0..<600).map { 100 + noise.uniform($0) - 0.5 }]),
      runner: .inOrder)
    #expect(still.turns.isEmpty)
    #expect(found.bins == 12 && abs(found.errors - 3.251) < 0.001, "Student's deviate of 1 - 0.05 / 48 with 49 degrees: \(found.errors)")
    #expect(throws: ConditionFaults.self) { try work.pair("T9", beside: nil) }
    #expect(try work.pair(nil, beside: nil) == ("T0", "T1") && work.pair("T2", beside: "T1") == ("T1", "T2"))
  }
}

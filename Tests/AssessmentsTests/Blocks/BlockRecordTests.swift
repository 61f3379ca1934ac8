import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

/// A small plan of a design on Tiny Polder.
struct SmallPlan {
  let work: BlockWork

  init(_ design: SweepDesign, points: Int = 12, futures: Int = 1, blockSize: Int = 5, vary: [String] = [], variants: [VariantID] = ["T0", "T1"])
    throws
  {
    let dossier = try TinyPolder.dossier()
    let asked = AssessmentRequest(variants: variants, futures: futures, seed: 7)
    var wish = SweepWish(asked, design: design, points: points, levels: 2, blockSize: blockSize)
    wish.factors = try vary.map { try SweepFactor(text: $0) }
    work = try BlockWork(wish.plan(of: dossier), of: dossier)
  }

  /// The record of all rows at once.
  func whole() throws -> BlockRecord { try work.record(ofRows: 0..<work.plan.question.rows, runner: .inOrder) }
}

@Suite("Records of blocks")
struct BlockRecordTests {
  private static let pair = ["decision.grant_share", "decision.capacity_per_year"]

  @Test("join to the same bytes whatever the size of the blocks, the order and the threads", arguments: SweepDesign.allCases)
  func order(_ design: SweepDesign) throws {
    let vary = design == .futures ? [] : Self.pair
    let whole = try SmallPlan(design, vary: vary).whole()
    for size in [1, 5, 7] {
      let plan = try SmallPlan(design, blockSize: size, vary: vary)
      let records = try (0..<plan.work.plan.blocks).map { try plan.work.record(of: $0, runner: size == 5 ? .threads(2) : .inOrder) }
      for order in [
        Array(records.indices), records.indices.reversed(), records.indices.filter { $0 % 2 == 1 } + records.indices.filter { $0 % 2 == 0 },
      ] {
        var merged = records[order[0]]
        for place in order.dropFirst() { merged.join(records[place]) }
        #expect(merged.bytes == whole.bytes, "size \(size), order \(order)")
      }
      #expect(records.flatMap(\.keptBytes) == whole.keptBytes, "size \(size)")
    }
  }

  @Test("come back from their bytes, and are refused where any byte is missing", arguments: SweepDesign.allCases)
  func bytes(_ design: SweepDesign) throws {
    let plan = try SmallPlan(design, points: 3, vary: design == .futures ? [] : Self.pair)
    let record = try plan.whole()
    #expect(try BlockRecord(bytes: record.bytes, of: plan.work).bytes == record.bytes)
    for cut in [0, 1, record.bytes.count / 2, record.bytes.count - 1] {
      #expect(throws: SweepError.brokenRecord) { try BlockRecord(bytes: Array(record.bytes.prefix(cut)), of: plan.work) }
    }
    #expect(throws: SweepError.brokenRecord) { try BlockRecord(bytes: record.bytes + [0], of: plan.work) }
  }

  @Test("of futures tell what an assessment of the same futures tells")
  func assessed() throws {
    let plan = try SmallPlan(.futures, points: 40)
    let facts = SweepFacts(try plan.whole(), of: plan.work)
    let assessment = try assess(TinyPolder.dossier(), AssessmentRequest(variants: ["T0", "T1"], futures: 40, seed: 7))
    let own = try #require(assessment.variants.last?.chain?.figures.first { $0.kind == .relativesArrived })
    let row = try #require(facts.figures.first { $0.variant == "T1" && $0.figure == .relativesArrived })
    #expect(abs(row.mean.mean - own.meanDifference.mean) < 1e-3 && abs(row.mean.standardError - own.meanDifference.standardError) < 1e-3)
    #expect(facts.rows == 40 && facts.refused == 0 && row.isDifference)
  }

  @Test("hold the exact ends of every figure, and the runs that made them, which make them again")
  func extremes() throws {
    let plan = try SmallPlan(.lhs, points: 20, futures: 2, vary: Self.pair)
    let facts = SweepFacts(try plan.whole(), of: plan.work)
    let row = try #require(facts.figures.first { $0.variant == "T0" && $0.figure == .relativesArrived })
    let again = try [row.extreme.lowRun, row.extreme.highRun].map {
      try plan.work.run($0, mixture: 0)[0].values[FigureKind.relativesArrived.position]
    }
    #expect(again == [row.extreme.low, row.extreme.high])
    #expect(row.extreme.low <= row.mean.mean && row.mean.mean <= row.extreme.high && facts.rows == 40)
  }

  @Test("keep a row of known width of every run, with the mean of every calendar year")
  func kept() throws {
    let plan = try SmallPlan(.sobol, points: 4, vary: Self.pair)
    let layout = RecordLayout(plan.work)
    let record = try plan.whole()
    #expect(record.kept.count == 4 * layout.width && layout.years == [0..<12, 12..<24])
    let run = try plan.work.run(0, mixture: 0)[0]
    let occupancy = MonthlyBands.Kind.allCases.firstIndex(of: .occupancy) ?? 0
    let place = FigureKind.allCases.count + occupancy * layout.years.count
    #expect(record.kept[place] == Float((0..<12).reduce(0) { $0 + run.value(ofSeries: occupancy, in: $1) } / 12))
    #expect(try SmallPlan(.saltelli, points: 4, vary: Self.pair).whole().kept.isEmpty)
  }
}

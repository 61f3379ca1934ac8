import AsylumChain
public import Dossiers
import Vocabulary

/// A plan with the dossier that it is of, ready to compute any of its rows.
public struct BlockWork: Sendable {
  public let plan: SweepPlan
  let chain: ChainDossier
  let variants: [Variant]
  let points: PointNumbers
  private let request: SweepRequest

  /// Throws `SweepError` for a plan of another version or dossier, and `AssessmentError` for variants that the dossier does not have.
  public init(_ plan: SweepPlan, of dossier: Dossier) throws {
    let question = plan.question
    guard question.version == polderVersion else { throw SweepError.otherVersion(question.version, own: polderVersion) }
    guard question.fingerprint == dossier.fingerprint else { throw SweepError.otherDossier }
    let chain = try dossier.withChain.with(question.capacity)
    let variants = try question.variants.map { try dossier.known($0) }
    for variant in variants { try chain.check(variant) }
    points = PointNumbers(question, try question.factors.map { try chain.drawn($0, under: variants) })
    (self.plan, self.chain, self.variants) = (plan, chain, variants)
    request = SweepRequest(
      fingerprint: question.fingerprint, version: question.version, variants: question.variants, seed: question.seed, futures: question.rows,
      arrivals: question.arrivals, capacity: question.capacity)
  }

  /// What a block brings. The runner is given a piece for every run: a row in one of its mixtures, under all variants.
  ///
  /// Throws `SweepError.noSuchBlock`, and what the runner throws. Values that the chain refuses are counted, and stop nothing.
  public func record(of block: Int, runner: Runner) throws -> BlockRecord { try record(ofRows: plan.rows(of: block), runner: runner) }

  /// Runs that a block takes.
  public func runs(of block: Int) throws(SweepError) -> Int { try plan.rows(of: block).count * plan.question.mixtures }

  func record(ofRows rows: Range<Int>, runner: Runner) throws -> BlockRecord {
    guard plan.question.mixtures == 1, let alone = runner.alone else { return try recordInSlices(rows, runner: runner) }
    return try recordOfFutures(rows, runner: runner, alone)
  }

  /// Rows of one run each: whoever makes a run adds it up too, so that nobody waits for the longest of some runs, and of a run only little is kept.
  private func recordOfFutures(_ rows: Range<Int>, runner: Runner, _ alone: @Sendable (_ work: () -> Void) -> Void) throws -> BlockRecord {
    // NB: written by one piece at a time, and read when all are done; tallies come to the same in any order.
    nonisolated(unsafe) var tallies = [VariantTally](repeating: VariantTally(months: chain.months), count: variants.count)
    let layout = RecordLayout(self)
    let kept = try runner.map(rows.count) { piece -> [Float]? in
      let row = rows.lowerBound + piece
      guard let records = try attempt({ try run(row, mixture: 0) }).value else { return nil }
      alone { for place in records.indices { tallies[place].add(records[place], beside: records[0], run: row) } }
      return layout.kept(records)
    }
    var record = BlockRecord(self)
    for (row, own) in zip(rows, kept) { record.add(kept: own, row: row) }
    for (place, tally) in tallies.enumerated() { record.join(tally, of: place) }
    return record
  }

  /// Slices of rows one after the other, whose runs are added up when all of a slice are known.
  private func recordInSlices(_ rows: Range<Int>, runner: Runner) throws -> BlockRecord {
    let mixtures = plan.question.mixtures
    var record = BlockRecord(self)
    // No more than a slice of runs is ever kept.
    let slice = max(1, 256 / mixtures)
    for start in stride(from: rows.lowerBound, to: rows.upperBound, by: slice) {
      let own = start..<min(start + slice, rows.upperBound)
      let runs = try runner.map(own.count * mixtures) { piece in
        try attempt { try run(own.lowerBound + piece / mixtures, mixture: piece % mixtures) }
      }
      for (place, row) in own.enumerated() { record.add(runs[place * mixtures..<(place + 1) * mixtures].map(\.value), row: row) }
    }
    return record
  }

  func run(_ row: Int, mixture: Int) throws -> [FutureRecord] {
    guard plan.question.design != .futures else {
      return try chain.simulate(chain.calibration.drawn(seed: plan.question.seed, future: row), row, variants, request)
    }
    let point = points.point(row, mixture: mixture)
    let varied = variants.map { variant in point.levers[variant.id].map(variant.with) ?? variant }
    return try chain.simulate(drawn(point), points.future(row, mixture: mixture), varied, request)
  }
}

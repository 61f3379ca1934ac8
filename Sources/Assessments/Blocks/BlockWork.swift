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
    let mixtures = plan.question.mixtures
    var record = BlockRecord(self)
    // No more than a slice of runs is ever kept.
    let slice = max(1, 64 / mixtures)
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

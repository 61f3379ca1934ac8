import Chance
public import Dossiers
import Vocabulary

/// What a user wants swept; from it and a dossier follows a plan.
public struct SweepWish: Sendable, Hashable {
  /// Variants, futures at each point, seed, arrivals and services.
  public var asked: AssessmentRequest
  public var design: SweepDesign
  /// Points of the design, futures in a sweep of futures; not asked of a grid.
  public var points: Int
  /// Levels of each value in a grid.
  public var levels: Int
  /// Rows of a block.
  public var blockSize: Int
  /// What varies; all that can where empty.
  public var factors: [SweepFactor] = []

  public init(_ asked: AssessmentRequest, design: SweepDesign, points: Int, levels: Int, blockSize: Int) {
    (self.asked, self.design, self.points, self.levels, self.blockSize) = (asked, design, points, levels, blockSize)
  }

  /// The plan that does what is wished with a dossier.
  ///
  /// Throws `AssessmentError` for variants and scenarios that the dossier does not have, and `SweepError`.
  public func plan(of dossier: Dossier) throws -> SweepPlan {
    let chain = try asked.chain(of: dossier)
    let named = try asked.asked(of: dossier)
    // A variant that leaves levers open is left out where all were asked, and refused by name.
    if !asked.variants.isEmpty { for variant in named { try chain.check(variant) } }
    let variants = [chain.baseline] + named.filter { chain.openLevers(of: $0).isEmpty && $0.id != chain.baseline.id }
    let factors = try varied(chain, variants)
    let drawn = try factors.map { try chain.drawn($0, under: variants) }
    var question = SweepQuestion(
      version: polderVersion, fingerprint: dossier.fingerprint, variants: variants.map(\.id), seed: asked.seed, arrivals: asked.arrivals,
      capacity: chain.capacity, design: design, factors: factors, points: points, futuresPerPoint: design.futuresPerPoint(asked.futures),
      levels: design == .grid ? levels : nil)
    if design == .grid { question.points = try gridPoints(drawn) }
    try check(question, dimensions: drawn.reduce(0) { $0 + $1.dimensions })
    return SweepPlan(question: question, blockSize: blockSize)
  }

  private func varied(_ chain: ChainDossier, _ variants: [Variant]) throws(SweepError) -> [SweepFactor] {
    guard design != .futures else {
      guard factors.isEmpty else { throw .futuresDrawAll }
      return []
    }
    for (place, factor) in factors.enumerated() where factors[..<place].contains(where: { $0.name == factor.name }) {
      throw .factorTwice(factor.name)
    }
    let all = factors.isEmpty ? chain.drawnFactors(under: variants).map(\.factor) : factors
    guard !all.isEmpty else { throw .nothingVaries(design) }
    return all
  }

  private func gridPoints(_ drawn: [DrawnFactor]) throws(SweepError) -> Int {
    var points = 1
    for factor in drawn {
      let (product, isOver) = points.multipliedReportingOverflow(by: factor.levels(levels))
      guard !isOver, product <= SweepQuestion.runsLimit else {
        let all = drawn.reduce(1.0) { $0 * Double($1.levels(levels)) }
        throw .tooManyRuns(all, limit: SweepQuestion.runsLimit)
      }
      points = product
    }
    return points
  }

  private func check(_ question: SweepQuestion, dimensions: Int) throws(SweepError) {
    let runs = Double(question.points) * Double(question.futuresPerPoint) * Double(question.mixtures) * Double(question.variants.count)
    guard runs <= Double(SweepQuestion.runsLimit) else { throw .tooManyRuns(runs, limit: SweepQuestion.runsLimit) }
    let needed = dimensions * design.samples
    guard !design.isSobol || needed <= SobolSequence.dimensionsLimit else {
      throw .tooManyFactors(dimensions, limit: SobolSequence.dimensionsLimit / design.samples)
    }
  }
}

extension SweepDesign {
  /// Whether its points are of Sobol's sequence, and samples that each point of the sequence gives.
  var isSobol: Bool { self == .sobol || self == .saltelli }
  var samples: Int { self == .saltelli ? 2 : 1 }

  /// In a sweep of futures and in Saltelli's scheme a row has one future.
  func futuresPerPoint(_ asked: Int) -> Int {
    switch self {
    case .futures, .saltelli: 1
    case .sobol, .lhs, .grid: asked
    }
  }
}

import AsylumChain
import Dispersal
import LegalReview
import Negotiation
import Vocabulary

/// What to assess, and on how many futures.
public struct AssessmentRequest: Sendable {
  /// Variants by name, in the order shown; all of the dossier where empty.
  public var variants: [String]
  public var futures: Int
  public var seed: UInt64
  public var arrivals: ArrivalScenario

  public init(variants: [String] = [], futures: Int = 200, seed: UInt64 = 1, arrivals: ArrivalScenario = .series) {
    self.variants = variants
    self.futures = futures
    self.seed = seed
    self.arrivals = arrivals
  }
}

/// How futures are spread over threads; the result is always in order of the future.
public struct FutureRunner: Sendable {
  public var run: @Sendable (_ futures: Int, _ body: @escaping @Sendable (Int) throws -> [FutureRecord]) throws -> [[FutureRecord]]

  public init(run: @escaping @Sendable (Int, @escaping @Sendable (Int) throws -> [FutureRecord]) throws -> [[FutureRecord]]) { self.run = run }

  /// One after the other.
  public static let inOrder = FutureRunner { futures, body in try (0..<futures).map(body) }
}

/// The version of the program, part of every receipt.
public let polderVersion = "0.4.0"

/// Answers the four questions for every variant: validate, simulate, review, negotiate, disperse, receipt.
///
/// Throws `AssessmentError`, or what the runner throws.
public func assess(_ dossier: Dossier, _ request: AssessmentRequest, runner: FutureRunner = .inOrder) throws -> Assessment {
  let variants = try request.validated(for: dossier)
  guard let baseline = dossier.variant(dossier.baseline) else { throw AssessmentError.unknownVariant(dossier.baseline, near: nil) }

  // The baseline runs first, so that every difference is on the same people.
  let all = [baseline] + variants
  let policies = all.map { dossier.policy(of: $0) }
  let records = try runner.run(request.futures) { future in try dossier.simulate(future, all, request) }

  let reviewer = dossier.reviewer
  let before = records.map { $0[0] }
  let today = dossier.chainAnswer(baseline, policies[0], before, baseline: before, baselinePolicy: policies[0], today: nil)
  var answers = try variants.enumerated().map { index, variant in
    let chain = dossier.chainAnswer(
      variant, policies[index + 1], records.map { $0[index + 1] }, baseline: before, baselinePolicy: policies[0], today: today)
    return VariantAssessment(
      variant: variant, chain: chain, law: dossier.lawAnswer(variant, reviewer, chain.derived), carry: .none,
      places: try dossier.placesAnswer(chain, today: today))
  }
  // Parties may draw red lines on verdicts and effects, so the table comes last.
  let facts = dossier.optionFacts(answers, reviewer)
  let negotiation = try PackageSearch(dossier.politics.uncertainTable(facts).table)
  for index in answers.indices { answers[index].carry = try dossier.carryAnswer(answers[index].variant, negotiation) }
  return Assessment(
    receipt: receipt(dossier, request, variants), variants: answers,
    table: try dossier.tableAssessment(reviewer, answers, facts, seed: request.seed),
    backtest: dossier.backtest(seed: request.seed), experiment: try dossier.experimentAnswer(futures: min(request.futures, 50), seed: request.seed))
}

extension Dossier {
  /// One future under several variants, the first of which is what the others are compared with.
  func simulate(_ future: Int, _ variants: [Variant], _ request: AssessmentRequest) throws -> [FutureRecord] {
    try simulate(calibration.drawn(seed: request.seed, future: future), future, variants, request)
  }

  /// The same at given values of rates, capacities and shares.
  func simulate(_ drawn: Calibration, _ future: Int, _ variants: [Variant], _ request: AssessmentRequest) throws -> [FutureRecord] {
    let simulation = try Simulation(
      model: chainModel(drawn, arrivals: request.arrivals), seed: request.seed, measures: [.separation, .switchers], window: laterWindow)
    let policies = variants.map { policy(of: $0, drawn) }
    try Simulation.check(policies)
    return zip(simulation.simulate(future: future, policies: policies), policies).map(record)
  }
}

private func receipt(_ dossier: Dossier, _ request: AssessmentRequest, _ variants: [Variant]) -> Receipt {
  Receipt(
    program: "polder", version: polderVersion, dossier: dossier.id, fingerprint: dossier.fingerprint, seed: request.seed, futures: request.futures,
    months: dossier.months, arrivals: request.arrivals, variants: variants.map(\.id))
}

extension AssessmentRequest {
  /// Most futures of one assessment: their monthly series are kept until the bands are drawn.
  public static let futuresLimit = 2000

  fileprivate func validated(for dossier: Dossier) throws -> [Variant] {
    guard (1...Self.futuresLimit).contains(futures) else { throw AssessmentError.futures(futures, limit: Self.futuresLimit) }
    guard dossier.hasFigures(for: arrivals) else { throw AssessmentError.noScenario(arrivals) }
    if variants.isEmpty { return dossier.variants }
    // A variant named twice is shown once.
    let asked = variants.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return try asked.map { id in
      guard let variant = dossier.variant(id) else {
        throw AssessmentError.unknownVariant(id, near: nearest(to: id, among: dossier.variants.map(\.id)))
      }
      return variant
    }
  }
}

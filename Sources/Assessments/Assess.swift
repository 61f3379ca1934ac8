public import Dossiers
public import Vocabulary

/// The version of the program, part of every receipt.
public let polderVersion = "0.8.0"

/// What to assess, and on how many futures.
public struct AssessmentRequest: Sendable, Hashable {
  /// Variants by name, in the order shown; all of the dossier where empty.
  public var variants: [VariantID]
  public var futures: Int
  public var seed: UInt64
  public var arrivals: ArrivalScenario
  /// How the services go on; a dossier that does not say has them frozen.
  public var capacity: CapacityScenario

  public init(
    variants: [VariantID] = [], futures: Int = 200, seed: UInt64 = 1, arrivals: ArrivalScenario = .series, capacity: CapacityScenario = .answering
  ) {
    self.variants = variants
    self.futures = futures
    self.seed = seed
    self.arrivals = arrivals
    self.capacity = capacity
  }

  /// The chain of a dossier with its services as asked. Throws `AssessmentError.noPart` where there is none.
  public func chain(of dossier: Dossier) throws(AssessmentError) -> ChainDossier { try dossier.withChain.with(capacity) }
}

/// Answers the questions of a dossier for every variant: sweep, merge, conclude. A question without its part is not asked.
///
/// Throws `AssessmentError`, what an engine refuses, or what the runner throws.
public func assess(_ dossier: Dossier, _ request: AssessmentRequest, runner: Runner = .inOrder) throws -> Assessment {
  guard dossier.has(.chain) else { return try conclude(nil, of: dossier, request) }
  let sweep = try request.sweep(of: dossier)
  let record = try request.chain(of: dossier).sweep(0..<request.futures, of: sweep, runner: runner)
  let frozen = try request.frozenRecord(of: dossier, runner: runner)
  return try conclude(record, beside: frozen, of: dossier, request, chances: FailureChances(runner: runner))
}

/// Concludes the answers from the futures of a whole sweep; from none in a dossier without a chain.
///
/// `frozen` are the futures of the comparison with frozen services. Throws `AssessmentError.incomplete` where blocks are missing, and what an engine
/// refuses. `chances` are those that earlier conclusions worked out; nothing tells in the answer.
public func conclude(
  _ record: SweepRecord?, beside frozen: SweepRecord? = nil, of dossier: Dossier, _ request: AssessmentRequest,
  chances: FailureChances = FailureChances()
) throws -> Assessment {
  let variants = try request.asked(of: dossier)
  let chain = try record.map { try ChainConclusion(request.chain(of: dossier), $0) }
  let law = dossier.has(.law) ? try dossier.withLaw : nil
  let places = dossier.has(.places) ? try dossier.withPlaces : nil
  let reviewer = law?.reviewer
  var answers = try variants.map { variant in
    let own = chain?.answer(variant)
    return VariantAssessment(
      variant: variant, chain: own,
      law: law.flatMap { law in reviewer.map { law.lawAnswer(variant, $0, own?.derived ?? DerivedFacts.allUnknown) } }, carry: nil,
      places: own == nil ? nil : try places?.placesAnswer(own, today: chain?.today, laterMonth: chain?.laterMonth))
  }
  var talks = dossier.has(.talks) ? try dossier.withTalks : nil
  talks?.chances = chances
  let table = try talks?.concluded(&answers, seed: request.seed)
  let futures = try record.flatMap { FutureFigures($0, of: try request.chain(of: dossier)) }
  let matrix = dossier.matrix(answers, today: chain?.today, futures: futures)
  let beside = try frozen.flatMap { FutureFigures($0, of: try request.chain(of: dossier).with(.frozen)) }
  return Assessment(
    receipt: request.receipt(of: dossier, variants), variants: answers, today: chain?.today,
    places: try places?.placesAnswer(chain?.today, today: chain?.today, laterMonth: chain?.laterMonth), table: table,
    matrix: matrix,
    firstLooks: try futures.map { try request.chain(of: dossier).firstLooks($0, of: answers) } ?? [],
    frozen: beside.flatMap { FrozenAnswer($0, beside: matrix) })
}

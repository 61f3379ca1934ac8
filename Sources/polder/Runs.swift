import Archive
import Assessments
import AsylumChain
import Dossiers
import Reports
import Vocabulary

/// The runs of one dossier: read from the store where one of the size asked for is there, else made now and kept. Says which run figures are from.
struct Runs {
  let loaded: LoadedDossier
  let store: RunStore
  let language: Language
  /// Whose runs they are.
  var circle = Circle.everyone
  var threads: Int?
  /// Whether a study that was kept is named with the run that it is read from: for a command whose answer it is.
  var namesStudies = false
  /// How the services of the chain go on.
  var capacity = CapacityScenario.answering
  /// Told how far a sweep is; `nil` where nobody asks.
  var listener: (@Sendable (_ done: Int, _ total: Int) -> Void)?

  private var chain: ChainDossier { get throws { try loaded.dossier.withChain.with(capacity) } }

  /// A stored run that answers a request, made first where there is none.
  func run(_ request: AssessmentRequest) throws -> RunSummary {
    let receipt = request.receipt(of: loaded.dossier, try request.asked(of: loaded.dossier))
    if let found = try store.run(answering: receipt, in: circle) {
      tell(RunWords.found("\(found.id)", made: found.made)[language])
      return found
    }
    let (id, _) = try make(request)
    tell(RunWords.made("\(id)")[language])
    return try store.run(id.hash, in: circle)
  }

  /// The assessment of exactly this request: as stored, else made now and kept.
  func assessment(_ request: AssessmentRequest, live: LiveBands? = nil) throws -> (run: RunID, assessment: Assessment) {
    let receipt = request.receipt(of: loaded.dossier, try request.asked(of: loaded.dossier))
    if let found = try store.run(answering: receipt, in: circle), found.receipt == .assessment(receipt) {
      return (found.id, try store.assessment(found, in: circle))
    }
    return try make(request, live: live)
  }

  private func make(_ request: AssessmentRequest, live: LiveBands? = nil) throws -> (run: RunID, assessment: Assessment) {
    let dossier = loaded.dossier
    let record = dossier.has(.chain) ? try sweep(request, live) : nil
    let frozen = record == nil ? nil : try request.frozenRecord(of: dossier, runner: runner())
    let assessment = try conclude(record, beside: frozen, of: dossier, request, chances: FailureChances(runner: .quiet(threads: threads)))
    let futures = try record.flatMap { FutureFigures($0, of: try request.chain(of: dossier)) }
    let id = try store.keep(assessment, futures: futures, of: loaded.contents, asked: loaded.asked, in: circle)
    return (id, assessment)
  }

  private func sweep(_ request: AssessmentRequest, _ live: LiveBands?) throws -> SweepRecord {
    FreedMemory.keep()
    Interruption.watch()
    let (chain, sweep) = (try request.chain(of: loaded.dossier), try request.sweep(of: loaded.dossier))
    let progress = Progress(total: request.futures, language: language, listener: listener)
    defer { progress.finish() }
    let runner = Runner.parallel(threads: threads, progress: progress)
    guard let live else { return try chain.sweep(0..<request.futures, of: sweep, runner: runner) }
    var records: [SweepRecord] = []
    for block in LiveBands.blocks(of: request.futures) {
      records.append(try chain.sweep(block, of: sweep, runner: runner))
      progress.finish()
      live.tell(try merge(records))
    }
    return try merge(records)
  }

  /// Forecasts of the past beside what came; `nil` in a dossier without a chain.
  func backtest(futures: Int = StudyReceipt.backtestFutures, seed: UInt64) throws -> Backtest? {
    guard loaded.dossier.has(.chain) else { return nil }
    let chain = try loaded.dossier.withChain
    return try study(.backtest(of: loaded.dossier, seed: seed, futures: futures)) {
      try chain.backtest(futures: futures, seed: seed, runner: runner(of: ProgressWords.dates))
    }
  }

  /// What the chain says of a measure that was in force, beside a run of so many futures; `nil` where the dossier has none.
  func experiment(futures: Int = StudyReceipt.mostExperimentFutures, seed: UInt64) throws -> ExperimentAnswer? {
    guard let receipt = StudyReceipt.experiment(of: loaded.dossier, seed: seed, futures: futures, capacity) else { return nil }
    let chain = try self.chain
    return try study(receipt) { try chain.experimentAnswer(futures: receipt.draws, seed: seed, runner: runner()) }
  }

  /// What was counted after the data cut beside the bands; `nil` where the dossier counts nothing later.
  func laterCounts(seed: UInt64) throws -> LaterCountsAnswer? {
    guard let receipt = StudyReceipt.laterCounts(of: loaded.dossier, seed: seed, capacity) else { return nil }
    let chain = try self.chain
    return try study(receipt) { try chain.laterCounts(futures: receipt.draws, seed: seed, runner: runner()) }
  }

  /// Families followed under every variant of the dossier; `nil` in a dossier without a chain.
  func following(seed: UInt64) throws -> [FollowedFamilies]? {
    guard loaded.dossier.has(.chain) else { return nil }
    let chain = try self.chain
    return try study(.following(of: loaded.dossier, seed: seed, capacity)) {
      try chain.followFamilies(seed: seed, runner: runner(of: ProgressWords.variants))
    }
  }

  /// Where conclusions about a variant turn.
  func flipPoints(of variant: Variant, futures: Int, seed: UInt64) throws -> FlipPoints {
    let chain = try self.chain
    return try study(.flipPoints(of: variant.id, loaded.dossier, seed: seed, futures: futures, capacity)) {
      try chain.flipPoints(of: variant, futures: futures, seed: seed, runner: runner())
    }
  }

  /// Futures of a first answer: few enough for seconds.
  static let firstFutures = 40

  /// What carries the spread of relatives under a variant, from few futures; `nil` where the chain cannot be asked about it, or one of the futures
  /// cannot be simulated, which the study says with its reason.
  func firstSpread(of variant: Variant, seed: UInt64) throws -> CarriedSpread? {
    let chain = try self.chain
    guard chain.openLevers(of: variant).isEmpty else { return nil }
    Interruption.watch()
    let request = AssessmentRequest(variants: [variant.id], futures: Self.firstFutures, seed: seed, capacity: capacity)
    if let kept = storedFutures(of: request) { return chain.carriedSpread(of: .relativesArrived, at: variant.id, kept) }
    let sweep = try request.sweep(of: loaded.dossier)
    let runner = self.runner()
    do {
      let record = try chain.sweep(0..<Self.firstFutures, of: sweep, runner: runner)
      return FutureFigures(record, of: chain).flatMap { chain.carriedSpread(of: .relativesArrived, at: variant.id, $0) }
    } catch is ChainError {
      return nil
    }
  }

  /// The futures of a stored run that answers a request, which is named; `nil` where none does, or what it kept cannot be read.
  private func storedFutures(of request: AssessmentRequest) -> FutureFigures? {
    guard let asked = try? request.asked(of: loaded.dossier),
      let run = try? store.largestRun(answering: request.receipt(of: loaded.dossier, asked), in: circle),
      let futures = try? store.futures(run, in: circle)
    else { return nil }
    tell(RunWords.found("\(run.id)", made: run.made)[language])
    return futures
  }

  /// Which assumption carries the spread of a variant's figures.
  func sensitivity(of variant: Variant, samples: Int, seed: UInt64) throws -> Sensitivity {
    let chain = try self.chain
    return try study(.sensitivity(of: variant.id, loaded.dossier, seed: seed, samples: samples, capacity)) {
      try chain.sensitivity(of: variant, samples: samples, seed: seed, runner: runner())
    }
  }

  /// What each small flow of the chain does under every variant; `nil` in a dossier without a chain.
  func flows(futures: Int, seed: UInt64) throws -> FlowEffects? {
    guard loaded.dossier.has(.chain) else { return nil }
    let chain = try self.chain
    return try study(.flows(of: loaded.dossier, seed: seed, futures: futures, capacity)) {
      try chain.flowEffects(of: loaded.dossier.variants, futures: futures, seed: seed, runner: runner())
    }
  }

  /// The same where it was made before, of the usual size; a brief does not wait for it.
  func storedFlows(seed: UInt64) throws -> FlowEffects? {
    try store.stored(.flows(of: loaded.dossier, seed: seed, capacity), in: circle)
  }

  private func runner(of work: Phrase = ProgressWords.futures) -> Runner {
    .parallel(threads: threads, of: work, language: language, listener: listener)
  }

  private func study<Answer: Codable>(_ receipt: StudyReceipt, make: () throws -> Answer) throws -> Answer {
    Interruption.watch()
    if namesStudies, let found = try store.run(of: receipt, in: circle) {
      tell(RunWords.found("\(found.id)", made: found.made, study: receipt.study)[language])
    }
    return try store.study(receipt, of: loaded.contents, asked: loaded.asked, in: circle, make: make)
  }
}

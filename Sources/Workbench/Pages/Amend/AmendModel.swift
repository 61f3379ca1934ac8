import Archive
import Assessments
import Dossiers
import Vocabulary

/// What the page on which a variant is made reads.
struct AmendModel: Sendable {
  let run: StoredRun
  let asked: AddressedAmendment
  /// Whole, also where the address names a variant alone.
  let amendment: Amendment
  /// `nil` where nothing is changed.
  let amended: AmendedDossier?
  /// `nil` where nothing is changed, or something is wrong.
  let reading: AmendDesk.Reading?
  /// What is wrong with settings, and with the rest.
  let problems: (at: [(setting: Amendment.Setting, problem: Problem)], other: [Problem])
  /// `nil` where the chain is not asked.
  let look: AmendLook?
  /// The name under which it is looked at; `nil` where nothing is changed.
  private let key: String?

  /// Throws what became of a variant that the run was not asked about, and what is wrong with the run.
  init(_ name: String, _ asked: AddressedAmendment, _ context: PageContext) throws {
    let run = try context.run(name)
    (self.run, self.asked) = (run, asked)
    let base = asked.amendment.from.flatMap(run.dossier.variant)
    if let from = asked.amendment.from, base == nil { try context.require(from, in: run) }
    amendment = asked.amendment.settings.isEmpty ? base.map(Amendment.init(of:)) ?? asked.amendment : asked.amendment
    if amendment.settings.isEmpty { Self.prepare(run, context) }
    guard !amendment.settings.isEmpty, let contents = try context.runs.store.dossier(run.summary.fingerprint, in: context.runs.circle) else {
      (amended, reading, problems, look, key) = (nil, nil, ([], []), nil, nil)
      return
    }
    let amended = AmendedDossier(contents, run.dossier, amendment)
    self.amended = amended
    let key = "\(run.summary.id.hash) \(amendment.from?.rawValue ?? "") \(amendment.written)"
    var read: AmendDesk.Reading?
    var wrong: (at: [(setting: Amendment.Setting, problem: Problem)], other: [Problem]) = ([], [])
    do { read = try context.acting.amending.reading(amended, over: run.dossier, named: key) } catch let found as DossierProblems {
      wrong = amended.problems(found)
    }
    (reading, problems) = (read, wrong)
    self.key = key
    look = try read.flatMap { try Self.look(key, $0.dossier, amended.id, run, context) }
  }

  /// What is known of the same amendment by now; asks that it goes on being simulated. `nil` where the chain is not asked.
  func lookAgain(_ context: PageContext) throws -> AmendLook? {
    guard let key, let amended, let reading else { return nil }
    return try Self.look(key, reading.dossier, amended.id, run, context)
  }

  /// The levers without which the chain is not asked.
  var openLevers: [LeverID] {
    guard let amended, let reading, let chain = try? reading.dossier.withChain, let own = reading.dossier.variant(amended.id) else { return [] }
    return chain.openLevers(of: own)
  }

  private static func look(
    _ key: String, _ dossier: Dossier, _ variant: VariantID, _ run: StoredRun, _ context: PageContext
  ) throws -> AmendLook? {
    guard context.acting.mayStart, let chain = try? dossier.withChain, let own = dossier.variant(variant), chain.openLevers(of: own).isEmpty else {
      return nil
    }
    return context.acting.amending.look(key, people(of: run), request(variant, run), of: dossier)
  }

  /// Has today's law simulated while somebody fills in the form.
  private static func prepare(_ run: StoredRun, _ context: PageContext) {
    guard context.acting.mayStart, run.dossier.has(.chain), let baseline = run.dossier.baseline else { return }
    context.acting.amending.prepare(people(of: run), request(baseline, run), of: run.dossier)
  }

  /// A name for the people of a run: the same for runs of one dossier with the same seed, scenarios and number of futures.
  private static func people(of run: StoredRun) -> String {
    let own = request("", run)
    return "\(run.summary.fingerprint) \(own.seed) \(own.futures) \(own.arrivals.rawValue) \(own.capacity.rawValue)"
  }

  /// What is simulated while somebody looks: the people of the run.
  private static func request(_ variant: VariantID, _ run: StoredRun) -> AssessmentRequest {
    var request = AssessmentRequest(run.assessment.receipt)
    (request.variants, request.futures) = ([variant], min(request.futures, AmendDesk.most))
    return request
  }

  /// The job that makes the whole run; `nil` where there is nothing to make.
  func wish(by client: String) throws -> JobWish? {
    guard let amended, let reading else { return nil }
    var request = AssessmentRequest(run.assessment.receipt)
    request.variants = [amended.id]
    let receipt = request.receipt(of: reading.dossier, try request.asked(of: reading.dossier))
    return JobWish(.assessment(receipt), of: amended.contents, asked: run.summary.asked, by: client)
  }
}

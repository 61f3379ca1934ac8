import Archive
import Assessments
import Dossiers
import Vocabulary

/// A form that asks for a run or for the studies behind a page: which jobs that makes, and where they are seen.
struct StartForm: Sendable {
  /// What a form asks for, by the value of its field `work`.
  enum Work: String, Sendable, Hashable, CaseIterable {
    /// A run of a dossier.
    case assess
    /// A run like one that is stored, or like a job, perhaps with one more variant.
    case again
    /// Studies beside a stored run.
    case why, family, past, flows
  }

  /// The names of its fields.
  static let fields = ["work", "dossier", "run", "variant", "futures", "seed"]
  /// Futures that the form takes.
  static let futures = 1...2000

  private let fields: FormFields
  private let context: PageContext

  init(_ fields: FormFields, _ context: PageContext) { (self.fields, self.context) = (fields, context) }

  /// Puts its jobs in the queue; gives where the last of them is seen, or the run where it is stored already.
  ///
  /// Throws `WorkbenchError` where whoever asks may not or the form is wrong, `JobError`, and what is wrong with a run or a dossier.
  func started() throws -> Destination {
    guard let desk = context.acting.desk, context.acting.mayStart else { throw WorkbenchError.mayNotStart(context.acting.starts) }
    let wishes = try wishes()
    var seen = Destination.jobs
    for wish in wishes {
      let circle = context.runs.circle
      let id = try RunStore.id(of: wish.receipt, in: circle)
      if try desk.store.isMade(id, in: circle) {
        if case .assessment = wish.receipt { seen = .run(id.hash, .front) }
        continue
      }
      do { seen = .job(try desk.order(wish, in: circle).id.hash) } catch let error as JobError {
        guard case .tooDear = error else { throw error }
        throw WorkbenchError.form([FieldProblem(field: "futures", sentence: error.sentence)])
      }
    }
    return seen
  }

  private func wishes() throws -> [JobWish] {
    var fields = fields
    let work = fields["work"].flatMap(Work.init(rawValue:))
    if work == nil { fields.add(fields["work"].map { FormFault.notOneOf($0, allowed: Work.allCases.map(\.rawValue)) } ?? .missing, "work") }
    let futures = fields.whole("futures", in: Self.futures, usual: AssessmentRequest().futures)
    let seed = fields.whole("seed", in: 0...999_999_999, usual: 1)
    let contents = work == .assess ? fields["dossier"].flatMap(context.dossiers.contents) : nil
    if work == .assess, contents == nil {
      fields.add(fields["dossier"].map { FormFault.notOneOf(String($0.prefix(80)), allowed: context.dossiers.names()) } ?? .missing, "dossier")
    }
    if work != .assess, work != nil, fields["run"] == nil { fields.add(.missing, "run") }
    guard fields.problems.isEmpty, let work else { throw WorkbenchError.form(fields.problems) }
    guard work != .assess else {
      guard let contents, let name = fields["dossier"] else { return [] }
      return [try wish(AssessmentRequest(futures: futures, seed: UInt64(seed)), of: contents, asked: name)]
    }
    return try wishes(work, beside: fields["run"] ?? "")
  }

  private func wish(_ request: AssessmentRequest, of contents: DossierContents, asked: String) throws -> JobWish {
    let dossier = try contents.load()
    let receipt = request.receipt(of: dossier, try request.asked(of: dossier))
    return JobWish(.assessment(receipt), of: contents, asked: asked, by: context.acting.client)
  }

  /// Jobs that make again, or beside, what a run or job of a name is made from.
  private func wishes(_ work: Work, beside name: String) throws -> [JobWish] {
    let (receipt, asked) = try origin(name)
    guard let contents = try context.runs.store.dossier(receipt.fingerprint, in: context.runs.circle) else {
      throw RunStoreError.noPart(RunID(hash: name), part: "dossier")
    }
    func wish(_ receipt: StudyReceipt) -> JobWish { JobWish(.study(receipt), of: contents, asked: asked, by: context.acting.client) }
    guard case .assessment(let own) = receipt else {
      // A study asked for again, perhaps of another version: the same question to this one.
      guard case .study(var study) = receipt, work == .again else { throw WorkbenchError.notAsked }
      study.version = polderVersion
      return [wish(study)]
    }
    if work == .again {
      var request = AssessmentRequest(own)
      if let variant = fields["variant"] { request.variants.append(VariantID(variant)) }
      return [try self.wish(request, of: contents, asked: asked)]
    }
    return StudyWishes(own, of: try contents.load()).receipts(work, about: fields["variant"].map { VariantID($0) }).map(wish)
  }

  /// What a run is made from, or a job, by its name.
  private func origin(_ name: String) throws -> (receipt: RunSummary.Receipts, asked: String) {
    if let job = try context.runs.store.job(RunID(hash: name), in: context.runs.circle) { return (job.receipt, job.asked) }
    let run = try context.runs.summary(name)
    return (run.receipt, run.asked)
  }
}

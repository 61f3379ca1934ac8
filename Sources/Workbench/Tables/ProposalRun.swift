import Archive
import Assessments
import Dossiers
import Reports
import Talks
import Vocabulary

/// The run of a version of a proposal, in a circle of those who may read the proposal: for everybody else it was never made.
struct ProposalRun: Sendable {
  private let wish: JobWish
  private let circle: Circle
  let id: RunID

  /// `nil` where the version changes nothing that can be run, or its dossier is not at hand. Throws what is wrong with the store.
  init?(_ proposal: TableState.Proposal, version: Int, of model: TableModel, _ context: PageContext) throws {
    guard let own = proposal.versions.first(where: { $0.number == version }),
      let dossier = model.desk.dossier(own.dossier, in: context.runs.store),
      let contents = try context.runs.store.dossier(ofTable: own.dossier),
      let amendment = Self.amendment(of: own.text, from: proposal.variant, dossier)
    else { return nil }
    // NB: reading writes nothing, so that the circle is made with the form that lays the version down.
    let name = "table:\(model.name):\(proposal.readers.key)"
    guard let circle = try context.runs.store.circle(name) ?? (context.acting.sent == nil ? nil : context.runs.store.makeCircle(name)) else {
      return nil
    }
    let amended = AmendedDossier(contents, dossier, amendment)
    guard let read = try? context.acting.amending.reading(amended, over: dossier, named: "\(name) \(amendment.written)") else { return nil }
    let request = AssessmentRequest(variants: [amended.id])
    let receipt = request.receipt(of: read.dossier, try request.asked(of: read.dossier))
    wish = JobWish(.assessment(receipt), of: amended.contents, asked: "table", by: "table \(model.name)")
    self.circle = circle
    id = try RunStore.id(of: .assessment(receipt), in: circle)
  }

  /// The variant that it starts from with the levers of the text; `nil` where there are neither.
  private static func amendment(of text: ProposalText, from variant: VariantID?, _ dossier: Dossier) -> Amendment? {
    let base = variant.flatMap(dossier.variant).map { Amendment(of: $0) }
    guard base != nil || !text.levers.isEmpty else { return nil }
    var amendment = base ?? Amendment()
    for change in text.levers {
      guard let value = change.value?.value else { continue }
      amendment.settings.removeAll { $0.lever == change.lever && $0.group == change.group }
      amendment.settings.append(Amendment.Setting(change.group, change.lever, value.description))
    }
    return amendment
  }

  /// Puts it in the queue, unless it was made.
  func order(_ desk: JobDesk) throws {
    if try !desk.store.isMade(id, in: circle) { _ = try desk.order(wish, in: circle) }
  }

  /// The four answers at a glance; `nil` while it is not made.
  func answers(_ context: PageContext) throws -> [Block]? {
    let store = context.runs.store
    guard try store.isMade(id, in: circle) else { return nil }
    let runs = StoredRuns(store, of: circle, count: 1)
    return GlanceSheet(try runs.run(try runs.summary(id.hash)).brief(context.language)).sheet.blocks
  }
}

extension TableModel {
  /// The four answers to a version, and folded under it those to the version before; nothing where it changes nothing that can be run.
  func answers(to proposal: ProposalID, version: Int, _ context: PageContext) -> [Block] {
    guard let found = state.proposal(proposal), let run = try? ProposalRun(found, version: version, of: self, context) else { return [] }
    let words = AnswersWords(context.language)
    guard let own = try? run.answers(context) else { return [.subheading(words.title), .note(words.notYet)] }
    let earlier = version > 1 ? (try? ProposalRun(found, version: version - 1, of: self, context)?.answers(context)) : nil
    return [.subheading(words.title)] + own + (earlier.map { [.details(summary: words.before(version - 1), $0)] } ?? [])
  }

  /// Has the newest version of a proposal run, in the circle of those who may read it. What the queue refuses leaves the version without answers.
  func order(_ act: Act, _ context: PageContext) {
    guard case .proposal = act.body, let desk = context.acting.desk, let after = try? TableModel(name, context) else { return }
    let id: ProposalID
    switch act.body {
    case .proposal(.propose): id = ProposalID(act.id)
    case .proposal(.revise(let facts)): id = facts.proposal
    case .table, .seat, .session, .proposal(.withdraw), .amendment, .referral, .word, .consent, .vote, .decision, .minutes, .record, .sealing: return
    }
    guard let proposal = after.state.proposal(id), let run = try? ProposalRun(proposal, version: proposal.version, of: after, context) else { return }
    try? run.order(desk)
  }
}

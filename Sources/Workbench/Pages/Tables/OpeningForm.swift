import Archive
import Assessments
import Negotiation
import Reports
import Talks
import Vocabulary

/// What was sent about the opening of sealed positions: an agreement to the terms that the reader saw, that the seat is ready, or its end.
struct OpeningForm: Sendable {
  /// What a reader can do here.
  enum Deed: String, Sendable, CaseIterable {
    case agree, ready, drop, withdraw
  }

  /// The deed, what the reader saw of the opening, what is asked of it, the time to the answer, and that the seat knows what it would tell.
  static let (deed, seen, question, budget, knows) = ("deed", "of", "asked", "budget", "knows")
  /// The value of the question that asks for no more than whether there is a package.
  static let whether = "whether"
  private static let out = "out-"

  /// The field that leaves a seat out.
  static func leaving(_ seat: SeatID) -> String { out + seat.rawValue }

  /// Whether the form has a field of a name.
  static func has(_ name: String) -> Bool { [deed, seen, question, budget, knows].contains(name) || name.hasPrefix(out) }

  private let model: TableModel
  private let context: PageContext

  init(_ model: TableModel, _ context: PageContext) { (self.model, self.context) = (model, context) }

  /// The answer to what was sent. Throws `WorkbenchError.form` with what is wrong, and `.noPage` for whoever has no part in it.
  func answered(_ fields: FormFields) throws -> Answer {
    guard let seat = model.seat, model.maySeal, let deed = fields[Self.deed].flatMap({ Deed(rawValue: $0) }) else { throw WorkbenchError.noPage }
    do {
      let act = try act(deed, seat, fields)
      _ = try model.table.act(act, by: seat, at: model.now)
      try model.table.destroySpent(in: EnvelopeBox(in: model.desk.shelf.folder))
      return Answer(onTo: Address(context.language, .table(model.name, .opening)).text, status: .seeOther)
    } catch let refusal as Refusal {
      throw problem(refusal.sentence)
    }
  }

  private func problem(_ sentence: Phrase, _ field: String = "") -> WorkbenchError { .form([FieldProblem(field: field, sentence: sentence)]) }

  private func act(_ deed: Deed, _ seat: SeatID, _ fields: FormFields) throws -> SealingAct {
    let running = model.state.runningOpening
    // NB: what was seen may be over, and another opening begun; nobody agrees to what they have not seen.
    guard deed == .withdraw || fields[Self.seen] == model.seenOfOpening else { throw problem(OpeningPageWords.changed) }
    switch deed {
    case .withdraw: return .withdraw(.init())
    case .agree:
      guard fields[Self.knows] != nil else { throw problem(OpeningPageWords.mustKnow, Self.knows) }
      return .agree(.init(terms: try running?.terms ?? terms(fields)))
    case .ready, .drop:
      guard let running else { throw problem(OpeningPageWords.changed) }
      return deed == .ready ? .ready(.init(opening: running.id)) : .drop(.init(opening: running.id, cause: .withdrawn))
    }
  }

  private func terms(_ fields: FormFields) throws -> OpeningTerms {
    guard let known = model.negotiated(context) else { throw problem(OpeningPageWords.noParties) }
    guard let seconds = Int(fields[Self.budget] ?? "") else { throw problem(OpeningPageWords.noSeconds, Self.budget) }
    let out = model.state.unsealedVoters.filter { fields[Self.leaving($0)] != nil }
    let isWide = fields[Self.question] != Self.whether
    return try model.state.openingTerms(
      on: known, leavingOut: Set(out), question: OpeningQuestion(namesPackages: isWide, namesStep: isWide), program: TableStore.program,
      budgetSeconds: seconds)
  }
}

extension TableModel {
  /// The negotiated table of the dossier; `nil` where the store has no such dossier, or it has no talks.
  func negotiated(_ context: PageContext) -> Negotiation.Table? { try? dossier(context)?.withTalks.politics.table }

  /// What a page shows of the opening, in short: the one that runs, else the envelopes of now.
  var seenOfOpening: String {
    if let running = state.runningOpening { return running.id.rawValue }
    return state.voters.map { state.envelope(of: $0.id)?.commitment.prefix(8) ?? "-" }.joined(separator: ".")
  }
}

import Archive
import Dossiers
import Reports
import Talks
import Vocabulary

/// The fields of the form of an act, with what may be chosen now and what stands there at first.
struct ActFormFields: Sendable {
  private let model: TableModel
  private let kind: ActKind
  private let about: String?
  private let context: PageContext

  init(_ model: TableModel, _ kind: ActKind, about: String?, _ context: PageContext) {
    (self.model, self.kind, self.about, self.context) = (model, kind, about, context)
  }

  private var language: Language { context.language }
  private var state: TableState { model.state }

  var fields: [Page.Form.Field] {
    // A change begins from what it changes, so that must be known first.
    let isKnown = kind == .propose || text != nil
    let measures = isKnown ? MeasureFields(model, kind, on: text, context).fields : []
    return (kind.fields ?? []).filter { !($0 == .about && about != nil) && isAsked($0) }.flatMap { name in
      name == .options && !measures.isEmpty ? measures : [field(name)].compactMap { $0 }
    }
  }

  /// Whether the test that is answered asks for a field, and not another test; and whether there are places to trade, or somebody to vote for.
  private func isAsked(_ field: ActField) -> Bool {
    if field == .trades, state.neededPlaces == nil, text?.trades == nil { return false }
    if kind == .state, [.able, .asks, .pays].contains(field), state.neededPlaces == nil { return false }
    if kind == .state, field == .need, model.seat.flatMap({ state.seated($0) })?.seat.kind == .delegation { return false }
    if kind == .cast, field == .seat { return holdsProxy }
    guard kind == .answerReferral, let test = about.flatMap({ state.referral(ReferralID($0)) })?.facts.test else { return true }
    return !Self.fieldsOfTests.contains { $0.key != test && $0.value.contains(field) }
  }

  /// Whether the seat votes for another too.
  private var holdsProxy: Bool { state.votes.contains { $0.frozen?.roll.contains { $0.holder == model.seat } ?? false } }

  private static let fieldsOfTests: [ReferralAct.Test: Set<ActField>] = [
    .law: [.rulings], .feasibility: [.degree, .start, .people, .conditions], .cost: [.low, .high, .fromYear],
  ]

  private func field(_ name: ActField) -> Page.Form.Field? {
    let words = ActFieldWords(kind, language)
    let isOptional = kind.optional.contains(name)
    var choices = choices(name)
    // A circle can be chosen only where the rules leave a choice.
    if name == .readers, choices.count < 2 { return nil }
    if isOptional, !choices.isEmpty, name != .readers { choices.insert(Page.Form.Choice(value: "", text: "–"), at: 0) }
    let sent = context.acting.sent
    var field = Page.Form.Field(
      name: name.rawValue, label: words.label(name.rawValue), choices: choices, chosen: sent?.values[name.rawValue] ?? usual(name))
    // How it is written is nothing to whoever chooses.
    (field.isOptional, field.note) = (isOptional, name == .readers && !choices.isEmpty ? "" : words.note(name.rawValue))
    field.lines = name.form == .lines ? 4 : 1
    field.problems = context.acting.problems(of: name.rawValue).map { $0.sentence[language] }
    return field
  }

  /// What may be chosen; empty where it is written.
  private func choices(_ field: ActField) -> [Page.Form.Choice] {
    switch field {
    case .about: kind == .erase ? [] : subjects
    case .variant: (model.dossier(context)?.variants ?? []).map { Page.Form.Choice(value: $0.id.rawValue, text: "\($0.id): \($0.name[language])") }
    case .to, .seat, .holder: seats(for: field)
    case .test: words(ReferralAct.Test.allCases.map { ($0.rawValue, $0.name) })
    case .degree: words(ReferralAct.Feasibility.Degree.allCases.map { ($0.rawValue, $0.name) })
    case .attribution: words(WordAct.Attribution.allCases.map { ($0.rawValue, $0.name) })
    case .stand: words(ConsentAct.Stand.allCases.map { ($0.rawValue, $0.name) })
    case .choice:
      words(VoteAct.Choice.allCases.filter { kind != .breakTie || $0 != .abstains }.map { ($0.rawValue, $0.name) })
    case .there: ActPageWords(language).yesNo.map { Page.Form.Choice(value: $0.value, text: $0.text) }
    case .rule: words((state.rules?.votes ?? []).map { ($0.id.rawValue, $0.name) })
    case .seatKind: words(SeatKind.allCases.map { ($0.rawValue, $0.word) })
    case .readers: readers
    case .title, .levers, .options, .sentences, .text, .reason, .remedy, .question, .ground, .due, .returnsTo, .rulings, .start, .conditions, .low,
      .high, .fromYear, .people, .event, .measure, .position, .deadline, .opens, .closes, .weightFor, .weightAgainst, .weightAbstaining, .tasks,
      .clashes, .name, .agenda, .present, .until, .dossier, .newSeat, .weight, .able, .asks, .pays, .need, .trades:
      []
    }
  }

  private func words(_ pairs: [(String, Phrase)]) -> [Page.Form.Choice] { pairs.map { Page.Form.Choice(value: $0.0, text: $0.1[language]) } }

  private func seats(for field: ActField) -> [Page.Form.Choice] {
    // Who left may be invited again.
    state.seats.filter { ($0.isAtTable || kind == .invite) && (field != .holder || $0.seat.id != model.seat) }.map {
      Page.Form.Choice(value: $0.seat.id.rawValue, text: $0.seat.name[language])
    }
  }

  /// What the act can be about now.
  private var subjects: [Page.Form.Choice] {
    if kind == .reply { return spoken }
    let offered = model.offers.filter { $0.kind == kind }.compactMap(\.about)
    let names = offered.isEmpty ? state.proposals.map(\.id.rawValue) : offered
    guard let sight = try? model.sight(context) else { return [] }
    return names.compactMap { name in sight.subject(name).map { Page.Form.Choice(value: name, text: $0.words) } }
  }

  /// The last words that were said.
  private var spoken: [Page.Form.Choice] {
    state.words.suffix(30).reversed().map { Page.Form.Choice(value: $0.act.rawValue, text: String($0.said.text.prefix(80))) }
  }

  private var readers: [Page.Form.Choice] {
    let words = ActPageWords(language)
    return (state.rules?.circles ?? []).flatMap { circle -> [Page.Form.Choice] in
      switch circle {
      case .table: [Page.Form.Choice(value: Readers.table.key, text: words.theTable)]
      case .everyone: [Page.Form.Choice(value: Readers.everyone.key, text: words.everyone)]
      case .seat: model.seat.map { [Page.Form.Choice(value: $0.rawValue, text: words.ownSeat)] } ?? []
      case .seats:
        circles.map {
          Page.Form.Choice(value: $0.map(\.id.rawValue).joined(separator: ","), text: $0.map { $0.name[language] }.joined(separator: ", "))
        }
      }
    }.sorted { $0.value == Readers.table.key && $1.value != Readers.table.key }
  }

  /// Circles of some seats that can be chosen: with one other, with all who have a vote, and with the chair and one other. Others are named by
  /// command.
  private var circles: [[Seat]] {
    guard let own = model.seat.flatMap({ state.seated($0)?.seat }) else { return [] }
    let others = state.seats.filter { $0.isAtTable && $0.seat.id != own.id }.map(\.seat)
    let chair = others.first { $0.kind == .chair }
    let voters = others.filter { state.rules?.voters.contains($0.kind) == true }
    let withChair = chair.map { chair in voters.filter { $0.id != chair.id }.map { [own, chair, $0] } } ?? []
    let all = voters.count > 1 ? [[own] + (chair.map { voters.contains($0) ? [] : [$0] } ?? []) + voters] : []
    return (others.map { [own, $0] } + withChair + all).reduce(into: []) { found, circle in
      if !found.contains(where: { Set($0.map(\.id)) == Set(circle.map(\.id)) }) { found.append(circle) }
    }
  }

  /// What stands there at first.
  private func usual(_ field: ActField) -> String? {
    switch field {
    case .levers:
      revised { $0.levers.map { "\($0.group.rawValue).\($0.lever): \($0.value.flatMap(\.value)?.description ?? "–")" } }
    case .options: revised { $0.options.map { "\($0.measure): \($0.option?.rawValue ?? "–")" } }
    case .sentences: revised(\.sentences)
    case .present: kind == .openSession ? state.seats.filter(\.isAtTable).map(\.seat.id.rawValue).joined(separator: "\n") : nil
    case .rulings:
      kind != .answerReferral
        ? nil
        : about.flatMap { state.referral(ReferralID($0)) }?.facts.review.map { review in
          review.findings.map { "\($0.id): ?; " }.joined(separator: "\n")
        }
    case .to: kind == .ask ? "" : nil
    case .about, .title, .variant, .text, .reason, .remedy, .question, .ground, .seat, .holder, .test, .degree, .attribution, .stand, .choice, .there,
      .rule, .readers, .due, .returnsTo, .start, .conditions, .low, .high, .fromYear, .people, .event, .measure, .position, .deadline, .opens,
      .closes, .weightFor, .weightAgainst, .weightAbstaining, .tasks, .clashes, .name, .agenda, .until, .dossier, .newSeat, .seatKind, .weight, .able,
      .asks, .pays, .need, .trades:
      nil
    }
  }

  /// Lines of the text that is revised, as it is now; `nil` for another act.
  private func revised(_ lines: (ProposalText) -> [String]) -> String? {
    kind == .revise ? text.map { lines($0).joined(separator: "\n") } : nil
  }

  /// The text that the act is about, as it is now: of a proposal, or as an amendment would make it.
  private var text: ProposalText? {
    guard let about else { return nil }
    if let amendment = state.amendment(AmendmentID(about)) {
      return state.proposal(amendment.proposal).map { $0.text.changed(by: amendment.current).text }
    }
    return state.proposal(ProposalID(about))?.text
  }
}

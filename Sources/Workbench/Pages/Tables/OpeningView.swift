import Archive
import Negotiation
import Reports
import Talks
import Vocabulary

/// Where the seats agree to open their sealed positions, say that they are ready, and see how far it is. No page takes a secret for an opening: those
/// go to a process of their own, by the command.
struct OpeningView: Sendable {
  private let model: TableModel
  private let seat: SeatID
  private let context: PageContext

  /// Throws `WorkbenchError.noPage` for whoever may not seal.
  init(_ model: TableModel, _ context: PageContext) throws {
    guard let seat = model.seat, model.maySeal else { throw WorkbenchError.noPage }
    (self.model, self.seat, self.context) = (model, seat, context)
  }

  private var words: OpeningPageWords { OpeningPageWords(context.language) }
  private var running: TableState.SealedOpening? { model.state.runningOpening }

  func page() throws -> Page {
    let sheet = try OpeningSheet(model.sight(context), of: seat, table: model.name, program: TableStore.program).sheet
    let command = "polder table agree \(model.name) line.json --seat \(seat.rawValue.shellWord)"
    var page = Page(context, title: words.title, sheets: [sheet], command: command).framed(by: model, context)
    page.breadcrumbs.append(context.link(model.title(context.language), to: .table(model.name, .page)))
    page.forms = forms
    return page
  }

  /// What this seat can do now, the most likely first.
  private var forms: [Page.Form] {
    let own = model.state.envelope(of: seat)
    guard let running else {
      let sealed = model.state.voters.filter { model.state.envelope(of: $0.id) != nil }
      let canBegin = own != nil && sealed.count > 1 && model.state.openingsLeft > 0 && model.negotiated(context) != nil
      return (canBegin ? [agreement(newFields)] : []) + (own == nil ? [] : [form(.withdraw, words.withdraw)])
    }
    guard running.terms.includes(seat) else { return [] }
    var forms: [Page.Form] = []
    if running.notAgreed.contains(seat) { forms.append(agreement([])) }
    if running.notAgreed.isEmpty, running.notReady.contains(seat) { forms.append(form(.ready, words.ready)) }
    return forms + [form(.drop, words.drop)]
  }

  private func form(_ deed: OpeningForm.Deed, _ title: String, _ fields: [Page.Form.Field] = []) -> Page.Form {
    let address = Address(context.language, .table(model.name, .opening))
    var form = Page.Form(title: title, address: address, fields: fields, button: title)
    let sent = context.acting.sent
    let isOwn = sent?.values[OpeningForm.deed] == deed.rawValue
    form.hidden = context.hidden([(OpeningForm.deed, deed.rawValue), (OpeningForm.seen, model.seenOfOpening)])
    form.general = isOwn ? (sent?.problems ?? []).filter { $0.field.isEmpty }.map { $0.sentence[context.language] } : []
    form.problemsTitle = ActPageWords(context.language).problems
    return form
  }

  /// Agreeing, with the fields that a new opening needs before the tick.
  private func agreement(_ fields: [Page.Form.Field]) -> Page.Form {
    var knows = Page.Form.Field(name: OpeningForm.knows, label: words.knows, choices: [])
    (knows.isTick, knows.chosen) = (true, context.acting.sent?.values[OpeningForm.knows])
    knows.about = context.link(SealPageWords(context.language).title, to: .table(model.name, .seal(isPlain: false)))
    knows.note = words.knowsNote
    let all = (fields + [knows]).map { field in
      var own = field
      own.problems = context.acting.problems(of: field.name).map { $0.sentence[context.language] }
      return own
    }
    var form = form(.agree, words.agree, all)
    form.facts = facts
    return form
  }

  /// What script needs to tell the seat what the answer could tell of it, before it agrees; none where it has no envelope or the dossier no parties.
  private var facts: [Page.Form.Choice] {
    let known = SealingFacts(model, seat, context)
    let question = running?.terms.question ?? OpeningQuestion(namesPackages: true, namesStep: true)
    guard !known.envelope.isEmpty, let measures = running?.terms.measures ?? model.negotiated(context)?.measures,
      let own = try? known.own, let terms = try? JSONText.line(SealingFacts.Terms(measures, question))
    else { return [] }
    return own + [.init(value: "terms", text: terms)]
  }

  private var newFields: [Page.Form.Field] {
    let sent = context.acting.sent?.values
    var question = Page.Form.Field(
      name: OpeningForm.question, label: words.asked,
      choices: [.init(value: "all", text: words.askedAll), .init(value: OpeningForm.whether, text: words.askedWhether)])
    question.chosen = sent?[OpeningForm.question]
    var budget = Page.Form.Field(name: OpeningForm.budget, label: words.seconds, choices: [])
    budget.chosen = sent?[OpeningForm.budget] ?? "\(OpeningTerms.usualBudgetSeconds)"
    budget.numbers = 1...TableState.longestBudgetSeconds
    let left = model.state.unsealedVoters.map { seat -> Page.Form.Field in
      let name = model.state.seated(seat)?.seat.name[context.language] ?? seat.rawValue
      var field = Page.Form.Field(name: OpeningForm.leaving(seat), label: words.leaveOut(name), choices: [])
      (field.isTick, field.chosen) = (true, sent?[field.name])
      return field
    }
    return [question, budget] + left
  }
}

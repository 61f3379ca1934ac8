import Archive
import Dossiers
import Reports
import Vocabulary

/// The levers of a dossier as a form, and what becomes of it when it is sent.
struct AmendForm: Sendable {
  /// What is asked of an amendment.
  enum Act: String, Sendable, Hashable, CaseIterable {
    case apply, start, keep
  }

  let model: AmendModel
  let context: PageContext
  private var words: AmendPageWords { AmendPageWords(model.run.dossier, context.language) }

  /// Before the name of a lever in the name of its field.
  static let lever = "lever."

  /// Whether the form has a field of a name.
  static func has(_ name: String) -> Bool { name == "act" || DraftForm.fields.contains(name) || name.hasPrefix(lever) }

  /// Levers that a variant may set.
  private var levers: [Lever] { model.run.dossier.levers.filter { !$0.isDerived } }
  private var group: StatusGroup? { model.asked.group }

  var form: Page.Form {
    var form = Page.Form(
      title: words.form(group),
      address: Address(context.language, .amendment(run: model.run.summary.id.hash, AddressedAmendment(model.amendment, group: group), .page)),
      fields: levers.map(field), button: words.apply)
    form.hidden = context.hidden([("act", Act.apply.rawValue)])
    (form.parts, form.order) = (parts, words.order)
    form.problemsTitle = words.problems
    let own = Set(form.fields.map(\.name))
    // What is wrong with a draft stands at its own form, where there is one.
    let isOfDraft = model.reading != nil && context.acting.sent?.values["act"] == Act.keep.rawValue
    let sent = isOfDraft ? [] : context.acting.sent?.problems ?? []
    form.general =
      model.asked.unread.map { words.noSetting($0) } + [model.asked.unreadGroup].compactMap { $0 }.map { words.noGroup($0) }
      + sent.filter { !own.contains($0.field) }.map { $0.sentence[context.language] }
      + model.problems.other.map { $0.line(in: context.language) }
      // What has no field here: another group's, and a lever that is none or that nobody sets.
      + model.problems.at.filter { $0.setting.group != group || !own.contains(Self.lever + $0.setting.lever.rawValue) }.map {
        "\(words.group($0.setting.group)): \($0.problem.sentence(in: context.language))"
      }
    return form
  }

  /// The kinds of measure, those open of which something is set or wrong, and the first few.
  private var parts: [Page.Form.Part] {
    let wrong = Set((context.acting.sent?.problems ?? []).map(\.field))
    let chosen = Set(model.amendment.settings.filter { $0.group == group }.map(\.lever))
    return LeverGroups(model.run.dossier, levers).groups.map { own in
      let names = own.levers.map { Self.lever + $0.id.rawValue }
      return Page.Form.Part(
        title: words.kind(own.kind, count: names.count, isRest: own.isRest), fields: names,
        isOpen: own.isCommon || own.levers.contains { chosen.contains($0.id) } || names.contains(where: wrong.contains))
    }
  }

  private func field(_ lever: Lever) -> Page.Form.Field {
    let name = Self.lever + lever.id.rawValue
    let written = model.amendment.settings.last { $0.group == group && $0.lever == lever.id }?.text
    let inAddress = model.problems.at.filter { $0.setting.group == group && $0.setting.lever == lever.id }
    var field = Page.Form.Field(
      name: name, label: lever.name[context.language], choices: choices(lever), chosen: context.acting.sent?[name] ?? written)
    (field.isOptional, field.note, field.more) = (true, words.note(lever, group), words.more(lever))
    field.about = context.link(words.about(lever), to: .parameter(run: model.run.summary.id.hash, name: lever.id.rawValue))
    let wrong = inAddress.map { $0.problem.sentence(in: context.language) } + context.acting.problems(of: name).map { $0.sentence[context.language] }
    field.problems = wrong.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    return field
  }

  private func choices(_ lever: Lever) -> [Page.Form.Choice] {
    let values: [(String, String)]
    switch lever.form {
    case .bool: values = [("true", words.yes), ("false", words.no)]
    case .choice where lever.unit != "date": values = lever.choices.map { ($0.id, $0.name[context.language]) }
    case .choice, .number, .set, .text: return []
    }
    return ([("", words.asToday)] + values).map { Page.Form.Choice(value: $0.0, text: $0.1) }
  }

  /// Where the answer to what was sent is. Throws `WorkbenchError.form` with what is wrong in the words of `polder check`, and what the queue
  /// refuses.
  func answered(_ fields: FormFields, limit: Int) throws -> Destination {
    switch try act(fields) {
    case .start: return try started()
    case .keep: return try DraftForm(model: model, context: context).kept(fields)
    case .apply: return try applied(fields, limit: limit)
    }
  }

  /// What is asked; throws where nothing is, or fields of another form came along.
  private func act(_ fields: FormFields) throws -> Act {
    guard let act = fields["act"].flatMap(Act.init(rawValue:)) else {
      let fault = fields["act"].map { FormFault.notOneOf(String($0.prefix(40)), allowed: Act.allCases.map(\.rawValue)) } ?? .missing
      throw WorkbenchError.form([FieldProblem(field: "", sentence: fault.sentence)])
    }
    let others = fields.values.keys.sorted().filter { name in
      guard name != "act", name != FormFields.token else { return false }
      switch act {
      case .apply: return !name.hasPrefix(Self.lever)
      case .keep: return !DraftForm.fields.contains(name)
      case .start: return true
      }
    }
    guard others.isEmpty else {
      throw WorkbenchError.form(others.map { FieldProblem(field: "", sentence: FormFault.foreign(String($0.prefix(40))).sentence) })
    }
    return act
  }

  private func applied(_ fields: FormFields, limit: Int) throws -> Destination {
    var problems = fields.problems
    let known = Set(levers.map { Self.lever + $0.id.rawValue })
    for name in fields.values.keys.sorted() where name.hasPrefix(Self.lever) && !known.contains(name) {
      problems.append(FieldProblem(field: "", sentence: FormFault.foreign(String(name.prefix(40))).sentence))
    }
    let values = levers.compactMap { lever in fields[Self.lever + lever.id.rawValue].map { (lever: lever.id, text: $0) } }
    let amendment = model.amendment.setting(group, to: values)
    let hash = model.run.summary.id.hash
    let destination = Destination.amendment(run: hash, AddressedAmendment(amendment, group: group), .page)
    let text = Address(context.language, destination).text
    if text.utf8.count >= limit { problems.append(FieldProblem(field: "", sentence: words.tooLong(limit: limit))) }
    guard problems.isEmpty else { throw WorkbenchError.form(problems) }
    let found = try AmendModel(hash, AddressedAmendment(amendment, group: group), context).problems
    problems += found.at.map { setting, problem in
      FieldProblem(field: setting.group == group ? Self.lever + setting.lever.rawValue : "", sentence: problem.phrase)
    }
    problems += found.other.map { FieldProblem(field: "", sentence: $0.phrase) }
    guard problems.isEmpty else { throw WorkbenchError.form(problems) }
    return destination
  }

  private func started() throws -> Destination {
    guard let desk = context.acting.desk, context.acting.mayStart else { throw WorkbenchError.mayNotStart(context.acting.starts) }
    guard let wish = try model.wish(by: context.acting.client) else { throw WorkbenchError.noPage }
    let circle = context.runs.circle
    let id = try RunStore.id(of: wish.receipt, in: circle)
    return try desk.store.isMade(id, in: circle) ? .run(id.hash, .front) : .job(try desk.order(wish, in: circle).id.hash)
  }
}

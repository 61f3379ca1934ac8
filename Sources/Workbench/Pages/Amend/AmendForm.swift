import Archive
import Dossiers
import Reports
import Vocabulary

/// The levers of a dossier as a form, and what becomes of it when it is sent.
struct AmendForm: Sendable {
  /// What is asked of an amendment.
  enum Act: String, Sendable, Hashable, CaseIterable {
    case apply, start
  }

  let model: AmendModel
  let context: PageContext
  private var words: AmendPageWords { AmendPageWords(model.run.dossier, context.language) }

  /// Before the name of a lever in the name of its field.
  static let lever = "lever."

  /// Whether the form has a field of a name.
  static func has(_ name: String) -> Bool { name == "act" || name.hasPrefix(lever) }

  /// Levers that a variant may set.
  private var levers: [Lever] { model.run.dossier.levers.filter { !$0.isDerived } }
  private var group: StatusGroup? { model.asked.group }

  var form: Page.Form {
    var form = Page.Form(
      title: words.form(group),
      address: Address(context.language, .amendment(run: model.run.summary.id.hash, AddressedAmendment(model.amendment, group: group), .page)),
      fields: levers.map(field), button: words.apply)
    form.hidden = context.hidden([("act", Act.apply.rawValue)])
    form.problemsTitle = words.problems
    let own = Set(form.fields.map(\.name))
    form.general =
      (context.acting.sent?.problems ?? []).filter { !own.contains($0.field) }.map { $0.sentence[context.language] }
      + model.problems.other.map { $0.line(in: context.language) }
      + model.problems.at.filter { $0.setting.group != group }.map {
        "\(words.group($0.setting.group)): \($0.problem.sentence(in: context.language))"
      }
    return form
  }

  private func field(_ lever: Lever) -> Page.Form.Field {
    let name = Self.lever + lever.id.rawValue
    let written = model.amendment.settings.last { $0.group == group && $0.lever == lever.id }?.text
    let inAddress = model.problems.at.filter { $0.setting.group == group && $0.setting.lever == lever.id }
    var field = Page.Form.Field(
      name: name, label: lever.name[context.language], choices: choices(lever), chosen: context.acting.sent?[name] ?? written)
    (field.isOptional, field.note) = (true, words.note(lever, group))
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
    guard fields["act"] != Act.start.rawValue else { return try started() }
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

extension Problem {
  /// What is wrong, in both languages.
  fileprivate var phrase: Phrase { Phrase(nl: sentence(in: .nl), en: sentence(in: .en)) }
}

import Archive
import Dossiers
import Reports
import Vocabulary

/// A form that keeps an amendment among the drafts of its dossier, and one by which the operator removes a draft.
struct DraftForm: Sendable {
  /// The names of the fields that somebody fills in, and that of the draft that goes.
  static let fields = ["name", "author", "note"]
  static let removed = "draft"
  /// Most bytes of a text.
  static let longest = ["name": 120, "author": 120, "note": 2000]

  let model: AmendModel
  let context: PageContext
  private var words: DraftPageWords { DraftPageWords(context.language) }

  /// The form that keeps; `nil` where whoever reads may not, or nothing can be kept.
  var form: Page.Form? {
    guard model.reading != nil, context.acting.mayStart else { return nil }
    let asked = AddressedAmendment(model.amendment, group: model.asked.group)
    var form = Page.Form(
      title: words.keepTitle, address: Address(context.language, .amendment(run: model.run.summary.id.hash, asked, .page)),
      fields: [field("name", words.name), field("author", words.author, words.authorNote), field("note", words.note, words.noteNote)],
      button: words.keep)
    form.hidden = context.hidden([("act", AmendForm.Act.keep.rawValue)])
    form.problemsTitle = words.problems
    if isSent {
      form.general = (context.acting.sent?.problems ?? []).filter { !Self.fields.contains($0.field) }.map { $0.sentence[context.language] }
    }
    return form
  }

  private var isSent: Bool { context.acting.sent?.values["act"] == AmendForm.Act.keep.rawValue }

  private func field(_ name: String, _ label: String, _ note: String = "") -> Page.Form.Field {
    var field = Page.Form.Field(name: name, label: label, choices: [], chosen: isSent ? context.acting.sent?.values[name] : nil)
    (field.isOptional, field.note) = (name == "note", note)
    field.problems = isSent ? context.acting.problems(of: name).map { $0.sentence[context.language] } : []
    return field
  }

  /// Keeps the amendment; leads to the drafts. Throws `WorkbenchError` where whoever asks may not, or the form is wrong.
  func kept(_ sent: FormFields) throws -> Destination {
    guard context.acting.mayStart else { throw WorkbenchError.mayNotStart(context.acting.starts) }
    var sent = sent
    for name in Self.fields where name != "note" && sent[name] == nil { sent.add(.missing, name) }
    for name in Self.fields {
      if let limit = Self.longest[name], (sent[name]?.utf8.count ?? 0) > limit { sent.add(.tooLong(limit: limit), name) }
    }
    guard sent.problems.isEmpty else { throw WorkbenchError.form(sent.problems) }
    guard let amended = model.amended, model.reading != nil else { throw WorkbenchError.form([FieldProblem(field: "", sentence: words.nothing)]) }
    let texts = VariantDraft.Texts(name: sent["name"] ?? "", author: sent["author"] ?? "", note: sent["note"] ?? "")
    let draft = VariantDraft(amended, model.amendment, of: model.run.dossier.id, run: model.run.summary.id, texts)
    guard try context.runs.store.keep(draft, in: context.runs.circle) else {
      throw WorkbenchError.form([FieldProblem(field: "", sentence: words.full(RunStore.mostDrafts))])
    }
    return .amendment(run: model.run.summary.id.hash, AddressedAmendment(), .drafts)
  }

  /// Removes a draft of the dossier of a run; leads back to those that stay. Throws `WorkbenchError.operatorOnly` for anybody else.
  static func remove(_ sent: FormFields, of run: String, _ context: PageContext) throws -> Destination {
    guard context.acting.session != nil else { throw WorkbenchError.operatorOnly }
    let stored = try context.run(run)
    let drafts = try context.runs.store.drafts(of: stored.dossier.id, in: context.runs.circle)
    guard let id = sent[Self.removed] else { throw WorkbenchError.form([FieldProblem(field: Self.removed, sentence: FormFault.missing.sentence)]) }
    guard drafts.contains(where: { $0.id == id }) else {
      let fault = FormFault.notOneOf(String(id.prefix(40)), allowed: drafts.map(\.id))
      throw WorkbenchError.form([FieldProblem(field: Self.removed, sentence: fault.sentence)])
    }
    _ = try context.runs.store.removeDraft(id, in: context.runs.circle)
    return .amendment(run: stored.summary.id.hash, AddressedAmendment(), .drafts)
  }
}

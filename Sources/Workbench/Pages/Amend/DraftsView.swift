import Archive
import Dossiers
import Reports
import Vocabulary

/// The drafts of the dossier of a run, each with what it changes against the variant that it began from.
struct DraftsView: Sendable {
  let run: StoredRun
  /// The latest first.
  let drafts: [VariantDraft]
  let context: PageContext
  private var words: DraftPageWords { DraftPageWords(context.language) }
  private var hash: String { run.summary.id.hash }

  /// Throws what is wrong with the run.
  init(_ name: String, _ context: PageContext) throws {
    run = try context.run(name)
    drafts = try context.runs.store.drafts(of: run.dossier.id, in: context.runs.circle)
    self.context = context
  }

  var page: Page {
    let told = drafts.flatMap(blocks)
    let sheet = Sheet(id: "drafts", title: words.title, blocks: [.paragraph(words.intro(drafts.count))] + told)
    var page = Page(context, title: words.title, sheets: [sheet], command: "polder drafts --dossier \(run.dossier.id.rawValue.shellWord)")
      .framed(by: run, context)
    page.breadcrumbs.append(
      context.link(AmendPageWords(run.dossier, context.language).title, to: .amendment(run: hash, AddressedAmendment(), .page)))
    page.forms = [removal].compactMap { $0 }
    return page
  }

  private func blocks(_ draft: VariantDraft) -> [Block] {
    let author = context.acting.session == nil ? nil : draft.texts.author
    let address = Address(context.language, .amendment(run: hash, AddressedAmendment(draft.amendment), .page)).text
    let begun: Prose = "\(Prose(words.goOn(draft.texts.name)), to: .address(address))"
    let all: [Block?] = [
      .subheading(Prose(draft.texts.name), id: "draft-" + draft.id), .paragraph(words.made(draft.made, by: author, from: draft.from)),
      draft.texts.note.isEmpty ? nil : .paragraph(Prose(draft.texts.note)), .list(difference(draft)), .paragraph(begun),
    ]
    return all.compactMap { $0 }
  }

  /// What it has otherwise than the variant that it began from.
  private func difference(_ draft: VariantDraft) -> [Prose] {
    let amend = AmendPageWords(run.dossier, context.language)
    let base = draft.from.flatMap(run.dossier.variant).map(Amendment.init(of:)) ?? Amendment()
    let (own, before) = (draft.amendment.settings, base.settings)
    let changed = own.filter { setting in !before.contains { $0 == setting } }.map { amend.setting($0.group, $0.lever, value($0), written: $0.text) }
    let left = before.filter { setting in !own.contains { $0.lever == setting.lever && ($0.group == setting.group || $0.group == nil) } }
      .map { amend.leftOut($0.group, $0.lever) }
    return changed + left + (changed.isEmpty && left.isEmpty ? [words.same] : [])
  }

  /// What was written, as a value of its lever; `nil` where that needs more than reading it.
  private func value(_ setting: Amendment.Setting) -> LeverValue? {
    switch run.dossier.lever(setting.lever)?.form {
    case .number: Double(setting.text).map(LeverValue.number)
    case .bool: .flag(setting.text == "true")
    case .choice, .text: .choice(setting.text)
    case .set, nil: nil
    }
  }

  private var removal: Page.Form? {
    guard context.acting.session != nil, !drafts.isEmpty else { return nil }
    let choices = drafts.map { Page.Form.Choice(value: $0.id, text: "\($0.texts.name) (\($0.id))") }
    var field = Page.Form.Field(name: DraftForm.removed, label: words.draft, choices: choices, chosen: nil)
    field.problems = context.acting.problems(of: DraftForm.removed).map { $0.sentence[context.language] }
    var form = Page.Form(
      title: words.removeTitle, address: Address(context.language, .amendment(run: hash, AddressedAmendment(), .drafts)), fields: [field],
      button: words.remove)
    form.hidden = context.hidden([])
    form.problemsTitle = words.problems
    return form
  }
}

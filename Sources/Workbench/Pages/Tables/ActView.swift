import Archive
import Dossiers
import Reports
import Talks
import Vocabulary

/// The form of one act.
struct ActView: Sendable {
  let model: TableModel
  let kind: ActKind
  let about: String?
  let context: PageContext

  /// Throws `WorkbenchError.noPage` for what is no act, and for whoever has no seat.
  init(_ model: TableModel, _ name: String, about: String?, _ context: PageContext) throws {
    guard let kind = ActKind(rawValue: name), kind.fields != nil, model.seat != nil else { throw WorkbenchError.noPage }
    (self.model, self.kind, self.about, self.context) = (model, kind, about, context)
  }

  private var title: String { kind.name[context.language] }
  private var words: ActPageWords { ActPageWords(context.language) }

  func page() throws -> Page {
    let offers = model.offers.filter { $0.kind == kind }
    let isOffered = offers.contains { $0.about == nil || about == nil || $0.about == about }
    let subject = about.flatMap(try model.sight(context).subject)
    var blocks: [Block] = subject.map { [.paragraph(words.about($0))] } ?? []
    if !isOffered { blocks.append(.paragraph(words.notNow)) }
    if kind == .announceVote { blocks.append(.note(words.announced)) }
    if kind == .answerReferral, let referral = about.flatMap({ model.state.referral(ReferralID($0)) }) {
      blocks += ReferralBlocks(referral, try model.sight(context)).review
    }
    var page = Page(context, title: title, sheets: [Sheet(id: "act", title: title, blocks: blocks)], command: command).framed(by: model, context)
    page.breadcrumbs.append(context.link(model.title(context.language), to: .table(model.name, .page)))
    // What was sent comes back with what is wrong, whatever has happened at the table since.
    if isOffered || context.acting.sent != nil { page.forms = [form] }
    return page
  }

  private var command: String { kind.command(at: model.name, seat: model.seat?.rawValue.shellWord ?? "") }

  private var form: Page.Form {
    let fields = ActFormFields(model, kind, about: about, context)
    var form = Page.Form(
      title: title, address: Address(context.language, .table(model.name, .act(kind.rawValue, about: about))), fields: fields.fields, button: title)
    form.isColumn = true
    form.hidden = TableForm.hidden(model, context, about.map { [(ActField.about.rawValue, $0)] } ?? [])
    let own = Set(form.fields.map(\.name))
    form.general = (context.acting.sent?.problems ?? []).filter { !own.contains($0.field) }.map { $0.sentence[context.language] }
    form.problemsTitle = words.problems
    return form
  }
}

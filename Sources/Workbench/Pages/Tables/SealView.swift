import Archive
import Assessments
import Dossiers
import Foundation
import Negotiation
import Reports
import Talks
import Vocabulary

/// Where a seat seals its position: within the page, where script runs, or after a warning by a form that the server reads.
struct SealView: Sendable {
  private let model: TableModel
  private let seat: SeatID
  private let isPlain: Bool
  private let context: PageContext

  /// Throws `WorkbenchError.noPage` for whoever may not seal.
  init(_ model: TableModel, isPlain: Bool, _ context: PageContext) throws {
    guard let seat = model.seat, model.maySeal else { throw WorkbenchError.noPage }
    (self.model, self.seat, self.isPlain, self.context) = (model, seat, isPlain, context)
  }

  private var words: SealPageWords { SealPageWords(context.language) }
  private var envelope: TableState.SealedEnvelope? { model.state.envelope(of: seat) }

  func page() throws -> Page {
    let command = "polder table seal \(model.name) line.json --seat \(seat.rawValue.shellWord)"
    var page = Page(context, title: words.title, sheets: [try sheet()], command: command).framed(by: model, context)
    page.breadcrumbs.append(context.link(model.title(context.language), to: .table(model.name, .page)))
    page.forms = [try isPlain ? plainForm() : form()].compactMap { $0 }
    return page
  }

  private func sheet() throws -> Sheet {
    var blocks: [Block] = [.paragraph(words.what), .paragraph(envelope.map { words.sealed($0.commitment) } ?? words.notSealed)]
    if try draft() == nil { blocks.append(.paragraph(words.noDraft)) }
    if isPlain {
      blocks += [.lead(words.warning), .paragraph(words.alternatives)]
    } else {
      let plain = Address(context.language, .table(model.name, .seal(isPlain: true))).text
      blocks += [.paragraph(words.inPage), .note(words.withoutScript(plain)), .list(words.notProtected)]
    }
    let guide = Address(context.language, .standing(.secretary)).text
    blocks.append(.note("\(Prose(BoardWords(context.language).guide), to: .address(guide))"))
    return Sheet(id: "seal", title: words.title, blocks: blocks)
  }

  /// What the dossier says of the party, to begin from; `nil` where it says nothing.
  private func draft() throws -> SealedPosition? {
    guard let known = try? model.dossier(context)?.withTalks.politics.table, let id = model.state.seated(seat)?.seat.party,
      let party = known.parties.first(where: { $0.id == id })
    else { return nil }
    return SealedPosition(measures: known.measures, party: party)
  }

  private func form() throws -> Page.Form? {
    guard let draft = try draft() else { return nil }
    var form = Page.Form(
      title: words.title, address: Address(context.language, .table(model.name, .seal(isPlain: false))), fields: [], button: words.send)
    form.hidden = context.hidden([SealForm.commitment, SealForm.envelope, SealForm.rest].map { ($0, "") })
    form.facts = [.init(value: "position", text: try JSONText.line(draft))] + (try SealingFacts(model, seat, context).own)
    form.general = (context.acting.sent?.problems ?? []).map { $0.sentence[context.language] }
    form.problemsTitle = ActPageWords(context.language).problems
    return form
  }

  private func plainForm() throws -> Page.Form {
    let sent = context.acting.sent
    var position = Page.Form.Field(name: SealForm.position, label: words.position, choices: [])
    position.chosen = try sent?.values[SealForm.position] ?? draft().map { try JSONText.line($0) }
    (position.lines, position.note) = (12, words.positionNote)
    var knows = Page.Form.Field(name: SealForm.knows, label: words.knows, choices: [])
    (knows.isTick, knows.chosen) = (true, sent?.values[SealForm.knows])
    for name in [SealForm.position, SealForm.knows] {
      let problems = context.acting.problems(of: name).map { $0.sentence[context.language] }
      if name == SealForm.position { position.problems = problems } else { knows.problems = problems }
    }
    var form = Page.Form(
      title: words.title, address: Address(context.language, .table(model.name, .seal(isPlain: true))), fields: [position, knows],
      button: words.sealPlain)
    form.hidden = context.hidden([])
    form.general = (sent?.problems ?? []).filter { $0.field.isEmpty }.map { $0.sentence[context.language] }
    form.problemsTitle = ActPageWords(context.language).problems
    return form
  }
}

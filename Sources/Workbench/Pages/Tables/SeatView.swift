import Archive
import Reports
import Talks
import Vocabulary

/// The seat of whoever reads: who they are here, their receipt, and signing out.
struct SeatView: Sendable {
  let model: TableModel
  let context: PageContext
  private var words: SeatPageWords { SeatPageWords(context.language) }

  func page() throws -> Page {
    guard let seat = model.seat, let who = model.session?.seat else { throw WorkbenchError.noPage }
    let seated = model.state.seated(seat)
    let name = model.view.people[PersonID(who.person)] ?? ""
    var blocks: [Block] = [.paragraph(BoardWords(context.language).seatNotice(seated?.seat.name[context.language] ?? seat.rawValue, name))]
    blocks.append(.paragraph(words.others(seated?.people.count ?? 1)))
    if let receipt = try model.table.receipt(for: seat) {
      blocks += [.subheading(Prose(words.receipt)), .paragraph(words.receiptNote), .command(receipt)]
    }
    blocks.append(.note(words.fingerprint(model.table.fingerprint)))
    var page = Page(context, title: words.ownTitle, sheets: [Sheet(id: "seat", title: words.ownTitle, blocks: blocks)]).framed(by: model, context)
    page.breadcrumbs.append(context.link(model.title(context.language), to: .table(model.name, .page)))
    var calendar = form(words.calendar, [(TableForm.calendar, "yes")])
    let made = try context.acting.doors.sessions.feedMade(who).map { try model.sight(context).moment(Instant(seconds: $0)) }
    calendar.intro = words.calendarNote(days: SeatBook.feedDays) + " " + (made.map(words.calendarMade) ?? words.noCalendar)
    page.forms = [calling(name), calendar, form(words.signOut, []), form(words.signOutEverywhere, [("everywhere", "yes")])]
    return page
  }

  /// How the person is called, which only those who share the seat see.
  private func calling(_ name: String) -> Page.Form {
    var called = form(words.callMe, [])
    var field = Page.Form.Field(
      name: SeatForm.name, label: words.yourName, choices: [], chosen: context.acting.sent?.values[SeatForm.name] ?? name)
    (field.isOptional, field.note) = (true, words.callMeNote)
    field.problems = context.acting.problems(of: SeatForm.name).map { $0.sentence[context.language] }
    called.fields = [field]
    called.problemsTitle = ActPageWords(context.language).problems
    return called
  }

  private func form(_ title: String, _ fields: [(String, String)]) -> Page.Form {
    var form = Page.Form(title: title, address: Address(context.language, .table(model.name, .seat)), fields: [], button: title)
    form.hidden = context.hidden(fields)
    return form
  }
}

import Archive
import Reports
import Talks
import Vocabulary

/// A link to a seat, which asks first, and what becomes of it when its form is sent.
struct SeatForm: Sendable {
  /// How a person wants to be called.
  static let name = "name"
  private static let longest = 80

  private let text: String
  private let context: PageContext

  init(_ link: String, _ context: PageContext) { (text, self.context) = (link, context) }

  private var words: SeatPageWords { SeatPageWords(context.language) }

  /// The table and the seat behind the link. Throws `WorkbenchError.usedSeatLink` and `.mustWait`.
  private func found() throws -> (desk: TableDesk, table: TableStore, link: SeatLink, seat: Seat) {
    try context.acting.doors.guarded(context.acting.machine, else: .usedSeatLink) {
      guard let desk = context.acting.tables, let link = SeatLink(text), let table = try? desk.shelf.table(link.table),
        let seated = try table.current().state.seats.first(where: { $0.links.contains(link.hash) && $0.isAtTable })
      else { return nil }
      return (desk, table, link, seated.seat)
    }
  }

  /// The page behind the link; looking spends nothing.
  func page() throws -> Page {
    let found = try found()
    let table = try found.table.current().state.opening?.name[context.language] ?? ""
    let blocks: [Block] = [
      .paragraph(words.invited(found.seat.name[context.language], table)), .paragraph(words.works),
      .note(words.fingerprint(found.table.fingerprint)), .note(words.fingerprintNote),
    ]
    var page = Page(context, title: words.title, sheets: [Sheet(id: "seat", title: words.title, blocks: blocks)])
    page.breadcrumbs = [context.home]
    var field = Page.Form.Field(name: Self.name, label: words.yourName, choices: [])
    (field.isOptional, field.note) = (true, words.nameNote)
    field.chosen = context.acting.sent?.values[Self.name]
    field.problems = context.acting.problems(of: Self.name).map { $0.sentence[context.language] }
    var form = Page.Form(title: words.take, address: Address(context.language, .seatLink(text)), fields: [field], button: words.take)
    form.hidden = context.hidden([])
    form.problemsTitle = ActPageWords(context.language).problems
    page.forms = [form]
    return page
  }

  /// Whether somebody can be called so. Throws `WorkbenchError.form`.
  static func check(_ name: String) throws {
    guard name.count > longest else { return }
    throw WorkbenchError.form([FieldProblem(field: Self.name, sentence: FormFault.tooLong(limit: longest).sentence)])
  }

  /// Takes the seat, an act that all seats see, and begins the session of this browser.
  func answered(_ fields: FormFields) throws -> Answer {
    let name = fields[Self.name] ?? ""
    try Self.check(name)
    let found = try found()
    let sessions = context.acting.doors.sessions
    let person: PersonID
    do { person = try found.table.take(found.link, by: found.seat.id, name: name, at: found.desk.now()) } catch is Refusal {
      // Somebody used it at the same moment.
      throw WorkbenchError.usedSeatLink
    }
    let who = SeatSignIn(table: found.link.table, seat: found.seat.id.rawValue, person: person.rawValue)
    guard let cookie = try sessions.signIn(who, context.acting.cookies) else { throw WorkbenchError.usedSeatLink }
    var answer = Answer(onTo: Address(context.language, .table(who.table, .page)).text, status: .seeOther)
    answer.add("Set-Cookie", cookie)
    return answer
  }
}

import Archive
import Dossiers
import Reports
import Talks
import Vocabulary

/// A form of an act, and what becomes of it when it is sent.
struct TableForm: Sendable {
  private let model: TableModel
  private let part: TablePart
  private let context: PageContext

  /// The names of fields beside those of acts: the name of the act itself, which makes it count once, the head that the page was made at, and whether
  /// to sign out everywhere.
  private static let (identifier, seen, everywhere) = ("act", "seen", "everywhere")
  /// The field by which the players go on: the moment up to which, in milliseconds since 1970, or any other word for none.
  static let play = "play"
  /// The field that asks for a link for a calendar.
  static let calendar = "calendar"

  /// Whether forms of tables have a field of a name.
  static func has(_ name: String) -> Bool {
    ActField(rawValue: name) != nil || [identifier, seen, everywhere, play, calendar].contains(name) || SealForm.fields.contains(name)
      || OpeningForm.has(name)
      || MeasureFields.has(name)
  }

  /// Throws `WorkbenchError.noPage` where there is nothing for this reader.
  init(_ table: String, _ part: TablePart, _ context: PageContext) throws {
    (model, self.part, self.context) = (try TableModel(table, context), part, context)
  }

  /// What a form carries unseen.
  static func hidden(_ model: TableModel, _ context: PageContext, _ fields: [(String, String)]) -> [Page.Form.Choice] {
    let head = model.view.head.map { "\($0.count):\($0.hash)" } ?? ""
    // A name by which something else was done is not used again.
    let name = context.acting.problems(of: identifier).isEmpty ? context.acting.sent?[identifier] : nil
    return context.hidden([(identifier, name ?? "\(ActIdentifier())"), (seen, context.acting.sent?[seen] ?? head)] + fields)
  }

  /// The answer to what was sent. Throws `WorkbenchError.form` with what the fields or the rules refuse.
  func answered(_ fields: FormFields) throws -> Answer {
    guard let who = model.session?.seat else { throw WorkbenchError.noPage }
    switch part {
    case .seat where fields[Self.calendar] != nil: return try calendar(of: who)
    case .seat where fields.values[ActField.name.rawValue] != nil:
      let name = fields[ActField.name.rawValue] ?? ""
      try SeatForm.check(name)
      try model.table.call(PersonID(who.person), name)
      return on(to: .table(model.name, .seat))
    case .seat: return try signedOut(who, everywhere: fields[Self.everywhere] != nil)
    case .act(let name, _):
      guard let kind = ActKind(rawValue: name), kind.fields != nil else { throw WorkbenchError.noPage }
      return try done(kind, fields, who)
    case .seal(let isPlain): return try SealForm(model, isPlain: isPlain, context).answered(fields)
    case .opening: return try OpeningForm(model, context).answered(fields)
    case .page where fields[Self.play] != nil:
      try model.playOn(context, upTo: fields[Self.play].flatMap { Int($0) }.map { Instant(milliseconds: $0) })
      return on(to: .table(model.name, .page))
    case .page, .events, .proposal, .record, .file: throw WorkbenchError.otherMethod
    }
  }

  private func signedOut(_ who: SeatSignIn, everywhere: Bool) throws -> Answer {
    var answer = on(to: .tables)
    answer.add("Set-Cookie", try context.acting.doors.sessions.closeSeat(who, context.acting.cookies, everywhere: everywhere))
    return answer
  }

  /// The page that tells a link for a calendar, once; the one before ends.
  private func calendar(of who: SeatSignIn) throws -> Answer {
    guard let link = try context.acting.doors.sessions.newFeed(of: who) else { throw WorkbenchError.noPage }
    let words = SeatPageWords(context.language)
    let addresses = TableFile.feeds.flatMap { file -> [Block] in
      [.paragraph(file == .calendar ? words.forCalendar : words.forReader), .command(Address(context.language, .readingLink(link, file)).text)]
    }
    let sheet = Sheet(id: "link", title: words.calendar, blocks: [.paragraph(words.newCalendar)] + addresses + [.note(words.newCalendarNote)])
    let page = Page(context, title: sheet.title, sheets: [sheet]).framed(by: model, context)
    return Answer(page: page.html, in: context.language).keptByNobody()
  }

  private func on(to destination: Destination) -> Answer { Answer(onTo: Address(context.language, destination).text, status: .seeOther) }

  private func done(_ kind: ActKind, _ fields: FormFields, _ who: SeatSignIn) throws -> Answer {
    var values: [ActField: String] = [:]
    for field in ActField.allCases { values[field] = fields.values[field.rawValue] }
    values[.options] = MeasureFields.written(fields) ?? values[.options]
    do {
      var wish = TableWish(kind: kind, values: values, seat: SeatID(who.seat), person: PersonID(who.person))
      (wish.identifier, wish.seen) = (fields[Self.identifier].flatMap { ActIdentifier($0) }, fields[Self.seen])
      wish.runs = model.runs(context)
      let done = try model.table.act(wish, at: model.now, dossier: model.dossier(context))
      model.order(done.act, context)
      // What was done is done; where the players cannot go on now, the page says so and has the way.
      do { try model.playOn(context) } catch { model.desk.unexpected(error) }
      if let link = done.link { return told(link, kind) }
      return on(to: .table(model.name, .page))
    } catch let found as ActFieldProblems {
      throw WorkbenchError.form(found.problems.map { FieldProblem(field: $0.field.rawValue, sentence: $0.fault.sentence) })
    } catch Refusal.doneBefore {
      // The form was sent twice: it counts once, and its link was told to the first.
      return [.invite, .reissueSeat].contains(kind) ? toldBefore(kind, fields) : on(to: .table(model.name, .page))
    } catch Refusal.doneOtherwise(let act) {
      throw WorkbenchError.form([FieldProblem(field: Self.identifier, sentence: Refusal.doneOtherwise(act).sentence)])
    } catch let refusal as Refusal {
      throw WorkbenchError.form([FieldProblem(field: "", sentence: refusal.sentence)])
    }
  }

  /// What to do where the page that told the link is gone: its form was sent twice, and nobody keeps a link.
  private func toldBefore(_ kind: ActKind, _ fields: FormFields) -> Answer {
    let words = SeatPageWords(context.language)
    let seat = fields[ActField.newSeat.rawValue] ?? fields[ActField.seat.rawValue]
    let reissue = Address(context.language, .table(model.name, .act(ActKind.reissueSeat.rawValue, about: nil))).text
    let way: Prose = "\(words.reissue(seat ?? ""), to: .address(reissue))"
    let sheet = Sheet(id: "link", title: kind.name[context.language], blocks: [.paragraph(words.toldBefore), .paragraph(way)])
    let page = Page(context, title: sheet.title, sheets: [sheet]).framed(by: model, context)
    return Answer(page: page.html, in: context.language).keptByNobody()
  }

  /// The page that tells a new link, once.
  private func told(_ link: SeatLink, _ kind: ActKind) -> Answer {
    let words = SeatPageWords(context.language)
    let address = Address(nil, .seatLink(link.text)).text
    let sheet = Sheet(
      id: "link", title: kind.name[context.language],
      blocks: [
        .paragraph(words.newLink), .command(address), .note(words.newLinkNote), .note(words.fingerprint(model.table.fingerprint)),
        .note(words.fingerprintNote),
      ])
    let page = Page(context, title: sheet.title, sheets: [sheet]).framed(by: model, context)
    return Answer(page: page.html, in: context.language).keptByNobody()
  }
}

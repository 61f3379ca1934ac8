import Archive
import Reports
import Vocabulary

extension Responder {
  /// Most bytes of a form.
  static let formBytes = 256 * 1024

  /// What becomes of a form that was sent: the address where its answer is, or the page with what is wrong.
  func sent(_ address: Address, _ asked: Asked) throws -> Answer {
    guard OriginCheck.allows(asked) else { throw WorkbenchError.foreignForm }
    guard let body = asked.body else { throw WorkbenchError.tooLarge(bytes: Self.formBytes) }
    let type = asked.contentType?.split(separator: ";").first.map { $0.lowercased().filter { $0 != " " } }
    guard type == "application/x-www-form-urlencoded" else { throw WorkbenchError.otherType }
    var context = context(address, asked)
    let fields = FormFields(body) { name in name == FormFields.token || Self.takes(name, address.destination) }
    context.acting.sent = fields
    guard let token = fields.values[FormFields.token], doors.sessions.accepts(token, for: context.acting.session) else {
      // A server that began anew knows no token of before. Nothing is done, and what was written is not lost.
      guard OriginCheck.isOwn(asked), let back = try? givenBack([FormFault.stale.problem], .forbidden, context) else {
        throw WorkbenchError.foreignForm
      }
      return back
    }
    do { return try done(address.destination, fields, context) } catch WorkbenchError.form(let problems) {
      return try givenBack(problems, .badRequest, context)
    } catch let error as LedgerError {
      guard let back = try? givenBack([FieldProblem(field: "", sentence: error.sentence)], .unavailable, context) else { throw error }
      return back
    }
  }

  /// The page of a form as it was sent, with what is wrong with it.
  private func givenBack(_ problems: [FieldProblem], _ status: Status, _ context: PageContext) throws -> Answer {
    var context = context
    for problem in problems { context.acting.sent?.add(problem.sentence, problem.field) }
    guard var page = try context.page() else { throw WorkbenchError.form(problems) }
    page.showGeneral(problems.filter(\.field.isEmpty).map { $0.sentence[context.language] }, title: ActPageWords(context.language).problems)
    let answer = Answer(page: page.html, in: context.language, status: status)
    return context.address.destination.isForSome ? answer.keptByNobody() : answer
  }

  private static func takes(_ field: String, _ destination: Destination) -> Bool {
    if case .amendment(_, _, .drafts) = destination { return field == DraftForm.removed }
    switch destination.kind {
    case .jobs: return StartForm.fields.contains(field)
    case .amendment: return AmendForm.has(field)
    case .parameter: return OwnValueForm.fields.contains(field)
    case .table: return TableForm.has(field)
    case .seatLink: return field == SeatForm.name
    case .tables: return PlayForm.fields.contains(field) || field == ReplayForm.field
    case .start, .run, .placesFound, .entriesFound, .packages, .municipality, .document, .chart, .compare, .explain, .explained, .variants,
      .family, .findings, .consequences, .job, .jobEvents, .readingLink, .operatorDesk, .operatorLink, .metrics, .sweeps, .standing, .register,
      .registerFile, .openAPI, .schema, .health, .asset, .theme:
      return false
    }
  }

  private func done(_ destination: Destination, _ fields: FormFields, _ context: PageContext) throws -> Answer {
    if !fields.problems.isEmpty { throw WorkbenchError.form(fields.problems) }
    func on(to destination: Destination) -> Answer { Answer(onTo: Address(context.language, destination).text, status: .seeOther) }
    switch destination {
    case .jobs: return on(to: try StartForm(fields, context).started())
    case .amendment(let run, _, .drafts): return on(to: try DraftForm.remove(fields, of: run, context))
    case .amendment(let run, let asked, _):
      return on(to: try AmendForm(model: AmendModel(run, asked, context), context: context).answered(fields, limit: addressBytes))
    case .parameter(let run, let name):
      let model = try ParameterModel(run, name, context)
      guard let item = model.item else { throw WorkbenchError.otherMethod }
      return on(to: try OwnValueForm(run: model.run, item: item, context: context).started(fields))
    case .job(let name):
      guard let desk = context.acting.desk, context.acting.mayStart else { throw WorkbenchError.mayNotStart(context.acting.starts) }
      try desk.cancel(try JobModel(name, context).job.id, in: context.runs.circle)
      return on(to: .job(name))
    case .operatorLink(let link):
      let cookie = try doors.guarded(context.acting.machine) { doors.sessions.open(link) }
      var answer = on(to: .operatorDesk)
      answer.add("Set-Cookie", cookie)
      return answer
    case .operatorDesk:
      var answer = on(to: .operatorDesk)
      if let session = context.acting.session { answer.add("Set-Cookie", doors.sessions.close(session)) }
      return answer
    case .seatLink(let link): return try SeatForm(link, context).answered(fields)
    case .tables:
      guard let play = PlayForm(context), let replay = ReplayForm(context) else { throw WorkbenchError.mayNotStart(context.acting.starts) }
      return try fields[ReplayForm.field] == nil ? play.answered(fields) : replay.answered(fields)
    case .table(let table, let part): return try TableForm(table, part, context).answered(fields)
    case .start, .run, .placesFound, .entriesFound, .packages, .municipality, .document, .chart, .compare, .explain, .explained, .variants,
      .family, .findings, .consequences, .jobEvents, .readingLink, .metrics, .sweeps, .standing, .register, .registerFile, .openAPI, .schema,
      .health, .asset, .theme:
      throw WorkbenchError.otherMethod
    }
  }

  /// The variant of an amendment as a file to keep.
  func amendmentFile(_ asked: AddressedAmendment, of run: String, _ context: PageContext) throws -> Answer {
    let model = try AmendModel(run, asked, context)
    guard let amended = model.amended else { throw WorkbenchError.noPage }
    var answer = Answer(amended.text, type: "application/yaml")
    answer.add("Content-Disposition", "attachment; filename=\"\(amended.id).yaml\"")
    return answer
  }

  /// Counts for the operator alone, in the form that monitoring programs read. They are of what everybody may read, and of nothing else.
  func metrics(_ asked: Asked) throws -> Answer {
    guard doors.sessions.session(asked.cookies) != nil else { throw WorkbenchError.operatorOnly }
    let states = Dictionary(grouping: try runs.store.jobs(in: runs.circle), by: \.state).mapValues(\.count)
    let lines =
      counts.lines + Job.State.allCases.map { "polder_jobs{state=\"\($0.rawValue)\"} \(states[$0] ?? 0)" } + ["polder_runs \(try runs.all().count)"]
    return Answer(lines.joined(separator: "\n") + "\n", type: "text/plain; charset=utf-8", keeping: .never)
  }
}

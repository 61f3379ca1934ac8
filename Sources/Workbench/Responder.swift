import Archive
import Reports
import Vocabulary

/// Gives the answer to what a reader asks. Reading writes nothing, whatever is asked; forms that are sent may put a job in the queue.
struct Responder: Sendable {
  let runs: StoredRuns
  let dossiers: DossierShelf
  let hosts: HostCheck
  /// Bytes of an address with its query.
  let addressBytes: Int
  /// The queue of runs that are to be made; `nil` where nobody can ask for any.
  var jobs: JobDesk?
  /// Who may do what.
  var doors = Doors()
  let counts = RequestCounts()
  let kept = KeptAnswers()
  /// Where amendments are looked at.
  var amending = AmendDesk()
  /// The tables; `nil` where there are none.
  var tables: TableDesk?
  /// Names that were changed.
  var migrations = Migrations.known
  /// Where files are made that another program makes.
  var desk = PaperDesk()
  /// Told of what has no sentence, for the log.
  var unexpected: @Sendable (any Error) -> Void = { _ in }

  /// The whole answer, ready to be sent.
  func answer(_ asked: Asked) -> Answer { made(asked).finished(for: asked) }

  /// The whole answer that refuses something.
  func refused(_ error: any Error, _ asked: Asked) -> Answer { refusal(error, asked).finished(for: asked) }

  private func made(_ asked: Asked) -> Answer {
    do {
      guard hosts.allows(asked.host) else { throw WorkbenchError.otherHost }
      guard asked.path.utf8.count + asked.query.utf8.count < addressBytes else { throw PathFault.tooLong(limit: addressBytes) }
      let path = try RequestPath(asked.path, limit: addressBytes)
      if asked.method == "POST", let address = Address(path, Query(asked.query)), address.destination.takesForm { return try sent(address, asked) }
      guard ["GET", "HEAD"].contains(asked.method) else { throw WorkbenchError.otherMethod }
      guard let address = Address(path, Query(asked.query)) else { throw WorkbenchError.noPage }
      return try self.answer(address, asked)
    } catch { return refusal(error, asked) }
  }

  private func answer(_ address: Address, _ asked: Asked) throws -> Answer {
    switch address.destination {
    case .health: return try health()
    case .asset(let name):
      guard let asset = Asset.all.first(where: { $0.name == name }) else { throw WorkbenchError.noPage }
      return asset.answer
    case .theme(let theme, let back): return themed(theme, back)
    case .registerFile: return Answer(try JSONText.file(AlgorithmRegister()), type: "application/json")
    case .openAPI: return Answer(try JSONText.file(OpenAPI()), type: "application/json")
    case .schema(let name):
      guard name == AssessmentSchema.name else { throw WorkbenchError.noPage }
      return Answer(AssessmentSchema.text, type: "application/schema+json")
    case .metrics: return try metrics(asked)
    case .start, .run, .placesFound, .entriesFound, .packages, .municipality, .document, .chart, .compare, .explain, .explained, .variants,
      .family, .findings, .consequences, .parameter, .amendment, .jobs, .job, .jobEvents, .operatorDesk, .operatorLink, .tables, .table, .seatLink,
      .readingLink, .sweeps, .standing, .register:
      break
    }
    if address.destination.hasLanguage, address.language == nil {
      return Answer(onTo: address.in(LanguageChoice.best(asked.languages)).text, varying: "Accept-Language")
    }
    // NB: a beginning of a hash may come to mean two runs, so its address leads on to the whole one, and not for ever.
    let whole = try address.destination.run.map { address.named(try runs.summary($0).id.hash) } ?? address
    if whole != address || whole.path != asked.path { return Answer(onTo: whole.text) }
    let context = context(address, asked)
    if case .job(let name) = address.destination, let runs = try JobModel(name, context).difference {
      return Answer(onTo: Address(context.language, .compare(runs)).text)
    }
    if let feed = try feed(of: context) { return Answer(try feed.step().text, type: "text/event-stream", keeping: .never) }
    guard address.destination.kind.isOfStore, context.acting.session == nil else { return try rendered(context) }
    let name = KeptAnswers.Name(address: address.text, language: context.language, theme: context.theme)
    return try kept.answer(name, since: runs.store.changes()) { try rendered(context) }
  }

  /// The answer of an address that is a page or a file, made now.
  private func rendered(_ context: PageContext) throws -> Answer {
    if let file = try file(context) { return file }
    guard let page = try context.page() else { throw WorkbenchError.noPage }
    let answer = Answer(page: page.html, in: context.language)
    return context.address.destination.isForSome ? answer.keptByNobody() : answer
  }

  /// What lies at an address as a file; `nil` where a page does.
  private func file(_ context: PageContext) throws -> Answer? {
    let address = context.address
    if case .document(let run, let document) = address.destination {
      return try self.document(document, of: context.run(run, withSeries: true), context.language)
    }
    if case .chart(let run, let file) = address.destination { return try chart(file, of: run, context) }
    if case .consequences(let run, let variant, let file?) = address.destination { return try consequences(file, of: variant, run, context) }
    if case .table(let table, .file(let record, let file)) = address.destination {
      return try RecordView(model: TableModel(table, context), record: record, context: context).answer(file)
    }
    if case .readingLink(let link, let file) = address.destination { return try decisions(behind: link, file, context) }
    if case .amendment(let run, let asked, .file) = address.destination { return try amendmentFile(asked, of: run, context) }
    return nil
  }

  /// The decisions that the seat of a link may read now.
  ///
  /// Wrong links are not counted: nobody guesses 256 bits, and calendars go on asking by one that ended, from the machine of those who sign in.
  private func decisions(behind link: String, _ file: TableFile, _ context: PageContext) throws -> Answer {
    guard let who = try doors.sessions.feed(link) else { throw WorkbenchError.noPage }
    var own = context
    own.acting.session = Session(name: "", seat: who)
    let model = try TableModel(who.table, own)
    // NB: whoever lost the seat is the public to the model, and gets nothing here.
    guard model.seat != nil else { throw WorkbenchError.noPage }
    return try RecordView(model: model, record: .decisions, context: own).answer(file).keptByNobody()
  }

  func context(_ address: Address, _ asked: Asked) -> PageContext {
    var context = PageContext(
      language: address.language ?? LanguageChoice.best(asked.languages), theme: Theme(cookies: asked.cookies), address: address, runs: runs,
      dossiers: dossiers, migrations: migrations)
    let session = doors.session(asked, address.destination)
    context.acting = Acting(
      desk: jobs, starts: jobs == nil ? .nobody : doors.starts, mayStart: jobs != nil && doors.mayStart(session), session: session,
      token: doors.sessions.token(for: session), client: doors.sessions.client(asked.machine, session))
    (context.acting.doors, context.acting.amending) = (doors, amending)
    context.acting.tables = tables
    (context.acting.machine, context.acting.cookies) = (doors.sessions.client(asked.machine, nil), asked.cookies)
    return context
  }

  private func health() throws -> Answer {
    _ = try runs.all()
    return Answer("ok\n", type: "text/plain; charset=utf-8", keeping: .never)
  }

  /// Remembers a choice of light or dark at the reader's, and goes back to an address of ours.
  private func themed(_ theme: Theme?, _ back: String) -> Answer {
    var answer = Answer(onTo: Self.own(back, limit: addressBytes), status: .seeOther)
    answer.add("Set-Cookie", Theme.cookie(theme))
    return answer
  }

  /// An address of ours as we write it; the first page in place of any other.
  static func own(_ text: String, limit: Int) -> String {
    let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let path = try? RequestPath(first, limit: limit) else { return "/" }
    let address = Address(path, Query(parts.count > 1 ? parts[1] : ""))
    return address.map { $0.destination.hasLanguage ? $0.text : "/" } ?? "/"
  }

  private func document(_ document: RunDocument, of run: StoredRun, _ language: Language) throws -> Answer {
    var answer = Answer(bytes: try bytes(document, of: run, language), type: document.contentType)
    if document.hasLanguage { answer.add("Content-Language", language.rawValue) }
    if document.isAttachment { answer.add("Content-Disposition", "attachment; filename=\"\(document.rawValue)\"") }
    return answer
  }

  private func bytes(_ document: RunDocument, of run: StoredRun, _ language: Language) throws -> [UInt8] {
    let brief = run.brief(language)
    func paper(_ form: PaperForm) throws -> [UInt8] {
      try desk.paper(form, named: "\(run.summary.id.hash) \(language.rawValue)") {
        (text: form.isFromHTML ? brief.html : brief.markdown, date: run.date)
      }
    }
    switch document {
    case .html: return Array(brief.html.utf8)
    case .markdown: return Array(brief.markdown.utf8)
    case .text: return Array(brief.text.utf8)
    case .json: return Array(try JSONText.file(AssessmentDocument(run.assessment, of: run.dossier)).utf8)
    case .odt: return try paper(.odt)
    case .docx: return try paper(.docx)
    case .pdf: return try paper(.pdf)
    case .figures: return try run.package()
    case .capsule: return Array(try runs.capsule(of: run, language).utf8)
    }
  }

  /// The paper that goes with a variant, or with all, as a file.
  private func consequences(_ file: ConsequencesFile, of variant: String?, _ run: String, _ context: PageContext) throws -> Answer {
    let model = try ConsequencesModel(run, variant, context)
    let (sheets, language) = (model.sheets(context.language), context.language)
    let bytes: [UInt8] =
      switch file.paper {
      case nil: Array((file == .text ? sheets.text : sheets.markdown).utf8)
      case let form?:
        try desk.paper(form, named: "consequences \(model.run.summary.id.hash) \(variant ?? "") \(language.rawValue)") {
          (text: sheets.markdown, date: model.run.date)
        }
      }
    var answer = Answer(bytes: bytes, type: file.contentType)
    answer.add("Content-Language", language.rawValue)
    if file != .text { answer.add("Content-Disposition", "attachment; filename=\"\(file.rawValue)\"") }
    return answer
  }

  /// A picture of a page as a file, or its figures.
  private func chart(_ file: ChartFile, of run: String, _ context: PageContext) throws -> Answer {
    guard let page = file.page(of: run) else { throw WorkbenchError.noPage }
    let sheets = try context.page(at: page)?.sheets ?? []
    let charts = sheets.flatMap(\.charts)
    guard charts.indices.contains(file.number - 1) else { throw WorkbenchError.noPage }
    let chart = charts[file.number - 1]
    let bytes =
      switch file.form {
      case .svg: Array(chart.svg().utf8)
      case .vegaLite: Array(chart.vegaLite.utf8)
      case .csv: Array(chart.csv.utf8)
      case .png: try desk.png(chart, named: "\(run) \(context.language.rawValue) \(file.name)")
      }
    var answer = Answer(bytes: bytes, type: file.form.contentType)
    answer.add("Content-Language", context.language.rawValue)
    answer.add("Content-Disposition", "attachment; filename=\"\(file.name)\"")
    return answer
  }

  /// The page that says what went wrong, in the language of the address, else of the reader.
  private func refusal(_ error: any Error, _ asked: Asked) -> Answer {
    if !(error is any Explained) { unexpected(error) }
    let named = asked.path.split(separator: "/").first.flatMap { Language(rawValue: String($0)) }
    let language = named ?? LanguageChoice.best(asked.languages)
    let failure = Failure(error)
    let page = RefusalView(failure: failure, context: context(Address(language, .start), asked)).page
    var answer = Answer(page: page.html, in: language, status: failure.status)
    if named == nil { answer.add("Vary", "Accept-Language") }
    if failure.status == .methodNotAllowed { answer.add("Allow", "GET, HEAD") }
    return answer
  }
}

/// What an address of the workbench leads to. Addresses are read into one, and links are written from one.
enum Destination: Sendable, Hashable {
  /// The dossiers and the runs.
  case start
  case run(String, RunPage)
  /// The municipalities whose name or code has a text in it.
  case placesFound(run: String, search: String)
  /// The sources or rulings of a run in whose entry a text stands.
  case entriesFound(run: String, page: RunPage, search: String)
  /// The packages that a move at the table opens: the move counted from 1, and from which package on, counted from 1.
  case packages(run: String, move: Int, from: Int)
  /// The letter to a municipality.
  case municipality(run: String, code: String)
  case document(run: String, RunDocument)
  /// A picture of a page of a run as a file.
  case chart(run: String, ChartFile)
  case compare([String])
  /// Where a figure comes from, by its short code: in the newest run that knows it.
  case explain(String)
  /// The same in one run.
  case explained(run: String, code: String)
  /// Two variants of a run on the same people.
  case variants(run: String, first: String, second: String)
  /// The families of a run that were followed under a variant.
  case family(run: String, variant: String)
  /// What the law says of one variant of a run, finding by finding.
  case findings(run: String, variant: String)
  /// The paper that goes with a variant, or with all where none is named: a page, or the same as a file.
  case consequences(run: String, variant: String?, ConsequencesFile?)
  /// A value of the chain or a lever, by its name in the dossier.
  case parameter(run: String, name: String)
  /// A variant that is being made from those of a run, what changes on its page while one looks, or its file.
  case amendment(run: String, AddressedAmendment, AmendmentPart)
  /// The queue: what waits, is being made or has ended.
  case jobs
  /// One job, and what changes on its page while one looks.
  case job(String), jobEvents(String)
  /// What the operator may do, and the link that signs in, which works once.
  case operatorDesk, operatorLink(String)
  /// The tables that a reader may see, a part of one, and a link that signs in at a seat, once.
  case tables
  case table(String, TablePart)
  case seatLink(String)
  /// The decisions that a person may read, for a program such as a calendar, which has a link of its own in place of a cookie.
  case readingLink(String, TableFile)
  /// The studies of sweeps that were kept; one of them where it is named.
  case sweeps(String?)
  /// Counts for whoever keeps the server.
  case metrics
  /// A page that is the same whatever is in the store.
  case standing(StandingPage)
  /// The record for the register of algorithms: a page, and the same as JSON.
  case register, registerFile
  /// The description of all addresses, and the form of a file that the workbench gives, by its name.
  case openAPI
  case schema(String)
  /// Whether the server can answer.
  case health
  case asset(String)
  /// The choice of light or dark, `nil` for what the system does, and the address to go back to.
  case theme(Theme?, back: String)

  /// Whether its address says in which language it is.
  var hasLanguage: Bool {
    switch self {
    case .start, .run, .placesFound, .entriesFound, .packages, .municipality, .chart, .compare, .explain, .explained, .variants, .family,
      .findings, .consequences, .parameter, .amendment, .jobs, .job, .jobEvents, .operatorDesk, .operatorLink, .tables, .table, .seatLink,
      .readingLink, .sweeps, .standing, .register:
      true
    case .document(_, let document): document.hasLanguage
    case .metrics, .registerFile, .openAPI, .schema, .health, .asset, .theme: false
    }
  }

  /// Whether what lies there may be for some readers alone, so that nobody keeps a copy.
  var isForSome: Bool {
    switch kind {
    case .tables, .table, .seatLink, .readingLink: true
    case .start, .run, .placesFound, .entriesFound, .packages, .municipality, .document, .chart, .compare, .explain, .explained, .variants,
      .family, .findings, .consequences, .parameter, .amendment, .jobs, .job, .jobEvents, .operatorDesk, .operatorLink, .metrics, .sweeps,
      .standing, .register, .registerFile, .openAPI, .schema, .health, .asset, .theme:
      false
    }
  }

  /// The run that it is about; `nil` where it is about none, or about several.
  var run: String? {
    switch self {
    case .run(let run, _), .placesFound(let run, _), .entriesFound(let run, _, _), .packages(let run, _, _), .municipality(let run, _),
      .document(let run, _),
      .chart(let run, _), .explained(let run, _),
      .variants(let run, _, _),
      .family(let run, _), .findings(let run, _), .consequences(let run, _, _), .parameter(let run, _), .amendment(let run, _, _):
      run
    case .start, .compare, .explain, .jobs, .job, .jobEvents, .operatorDesk, .operatorLink, .tables, .table, .seatLink, .readingLink, .metrics,
      .sweeps, .standing, .register, .registerFile, .openAPI, .schema, .health, .asset, .theme:
      nil
    }
  }

  /// The same of the run with its whole hash.
  func named(_ hash: String) -> Destination {
    switch self {
    case .run(_, let page): .run(hash, page)
    case .placesFound(_, let search): .placesFound(run: hash, search: search)
    case .entriesFound(_, let page, let search): .entriesFound(run: hash, page: page, search: search)
    case .packages(_, let move, let from): .packages(run: hash, move: move, from: from)
    case .municipality(_, let code): .municipality(run: hash, code: code)
    case .document(_, let document): .document(run: hash, document)
    case .chart(_, let file): .chart(run: hash, file)
    case .explained(_, let code): .explained(run: hash, code: code)
    case .variants(_, let first, let second): .variants(run: hash, first: first, second: second)
    case .family(_, let variant): .family(run: hash, variant: variant)
    case .findings(_, let variant): .findings(run: hash, variant: variant)
    case .consequences(_, let variant, let file): .consequences(run: hash, variant: variant, file)
    case .parameter(_, let name): .parameter(run: hash, name: name)
    case .amendment(_, let asked, let part): .amendment(run: hash, asked, part)
    case .start, .compare, .explain, .jobs, .job, .jobEvents, .operatorDesk, .operatorLink, .tables, .table, .seatLink, .readingLink, .metrics,
      .sweeps, .standing, .register, .registerFile, .openAPI, .schema, .health, .asset, .theme:
      self
    }
  }
}

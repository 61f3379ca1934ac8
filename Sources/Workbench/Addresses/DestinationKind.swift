import Reports
import Vocabulary

/// A kind of destination, for what is told of all addresses. A new case of `Destination` has none until it stands here too.
enum DestinationKind: String, Sendable, Hashable, CaseIterable {
  case start, run, placesFound, entriesFound, packages, municipality, document, chart, compare, explain, explained, variants, family, findings,
    consequences,
    parameter,
    amendment, jobs, job, jobEvents, operatorDesk, operatorLink, tables, table, seatLink, readingLink, sweeps, metrics,
    standing, register,
    registerFile, openAPI, schema
  case health, asset, theme

  /// Its addresses after the language, with the names of their parts in braces; several where a part is one of a few words.
  var paths: [String] {
    switch self {
    case .start: ["/"]
    case .run: RunPage.allCases.map { $0 == .front ? "/runs/{run}" : "/runs/{run}/\($0.rawValue)" }
    case .placesFound: ["/runs/{run}/places"]
    case .entriesFound: RunPage.searched.map { "/runs/{run}/\($0.rawValue)" }
    case .packages: ["/runs/{run}/room/{move}"]
    case .municipality: ["/runs/{run}/places/{municipality}"]
    case .document: RunDocument.allCases.map { "/runs/{run}/\($0.rawValue)" }
    case .chart: Self.chartPaths
    case .compare: ["/compare"]
    case .explain: ["/explain/{code}"]
    case .explained: ["/runs/{run}/explain/{code}"]
    case .variants: ["/runs/{run}/compare/{first}/{second}"]
    case .family: ["/runs/{run}/family/{variant}"]
    case .findings: ["/runs/{run}/law/{variant}"]
    case .consequences: Self.consequencesPaths
    case .parameter: ["/runs/{run}/parameters/{parameter}"]
    case .amendment: AmendmentPart.allCases.map { "/runs/{run}/amend" + ($0 == .page ? "" : "/\($0.rawValue)") }
    case .jobs: ["/jobs"]
    case .job: ["/jobs/{job}"]
    case .jobEvents: ["/jobs/{job}/events"]
    case .operatorDesk: ["/operator"]
    case .operatorLink: ["/operator/{link}"]
    case .tables: ["/tables"]
    case .table: TablePart.shown.map { (["/tables/{table}"] + $0.parts).joined(separator: "/") }
    case .seatLink: ["/seats/{link}"]
    case .readingLink: TableFile.feeds.map { "/feeds/{link}/decisions.\($0.rawValue)" }
    case .sweeps: ["/sweeps", "/sweeps/{study}"]
    case .metrics: ["/metrics"]
    case .standing: StandingPage.allCases.map { "/\($0.rawValue)" }
    case .register: ["/algorithm-register"]
    case .registerFile: ["/algorithm-register.json"]
    case .openAPI: ["/openapi.json"]
    case .schema: ["/schemas/{schema}"]
    case .health: ["/healthz"]
    case .asset: ["/assets/{asset}"]
    case .theme: ["/theme"]
    }
  }

  private static let chartPaths = ["{page}-{number}", "{page}/{subject}/{number}", "{page}/{first}/{second}/{number}"].flatMap { name in
    ChartForm.allCases.map { "/runs/{run}/charts/\(name).\($0.rawValue)" }
  }

  private static let consequencesPaths =
    ["/runs/{run}/consequences/{variant}"] + ConsequencesFile.allCases.map { "/runs/{run}/consequences/\($0.rawValue)" }
    + ConsequencesFile.allCases.map { "/runs/{run}/consequences/{variant}/\($0.rawValue)" }

  /// Whether an address of it begins with a language.
  func hasLanguage(_ path: String) -> Bool {
    switch self {
    case .start, .run, .placesFound, .entriesFound, .packages, .municipality, .chart, .compare, .explain, .explained, .variants, .family,
      .findings, .consequences, .parameter, .amendment, .jobs, .job, .jobEvents, .operatorDesk, .operatorLink, .tables, .table, .seatLink,
      .readingLink, .sweeps, .standing, .register:
      true
    case .document: RunDocument.allCases.first { path.hasSuffix("/" + $0.rawValue) }?.hasLanguage ?? false
    case .metrics, .registerFile, .openAPI, .schema, .health, .asset, .theme: false
    }
  }

  /// The type of what lies at an address.
  func contentType(_ path: String) -> String {
    switch self {
    case .consequences: ConsequencesFile.allCases.first { path.hasSuffix("/" + $0.rawValue) }?.contentType ?? "text/html; charset=utf-8"
    case .start, .run, .placesFound, .entriesFound, .packages, .municipality, .compare, .explain, .explained, .variants, .family, .findings,
      .parameter, .jobs, .job, .operatorDesk, .operatorLink, .tables, .seatLink, .sweeps, .standing, .register, .theme:
      "text/html; charset=utf-8"
    case .document: RunDocument.allCases.first { path.hasSuffix("/" + $0.rawValue) }?.contentType ?? "text/html; charset=utf-8"
    case .chart: ChartForm.allCases.first { path.hasSuffix("." + $0.rawValue) }?.contentType ?? "image/svg+xml"
    case .readingLink: TableFile.feeds.first { path.hasSuffix("." + $0.rawValue) }?.contentType ?? TableFile.calendar.contentType
    case .registerFile, .openAPI: "application/json"
    case .schema: "application/schema+json"
    case .health, .metrics: "text/plain; charset=utf-8"
    case .jobEvents: "text/event-stream"
    case .table:
      path.hasSuffix("/events")
        ? "text/event-stream" : TableFile.allCases.first { path.hasSuffix("." + $0.rawValue) }?.contentType ?? "text/html; charset=utf-8"
    case .amendment: path.hasSuffix("/events") ? "text/event-stream" : path.hasSuffix(".yaml") ? "application/yaml" : "text/html; charset=utf-8"
    case .asset: "text/css; charset=utf-8"
    }
  }

  /// What is asked after the question mark.
  var queries: [String] {
    switch self {
    case .compare: ["runs", "first", "second"]
    case .theme: ["to", "back"]
    case .placesFound, .entriesFound: ["search"]
    case .packages: ["from"]
    case .amendment: ["from", "group", "set"]
    case .table: ["about"]
    case .start, .run, .municipality, .document, .chart, .explain, .explained, .variants, .family, .findings, .consequences, .parameter, .jobs,
      .job, .jobEvents, .operatorDesk, .operatorLink, .tables, .seatLink, .readingLink, .metrics, .sweeps, .standing, .register, .registerFile,
      .openAPI, .schema, .health, .asset:
      []
    }
  }
}

extension DestinationKind {
  /// Whether what is there is made of the store alone, and the same for whoever asks without a session.
  var isOfStore: Bool {
    switch self {
    case .start, .run, .packages, .municipality, .document, .chart, .compare, .explain, .explained, .variants, .family, .findings, .consequences,
      .parameter, .standing, .register:
      true
    // NB: searches are as many as there are words; the others change while one looks, or belong to whoever asks.
    case .placesFound, .entriesFound, .amendment, .jobs, .job, .jobEvents, .operatorDesk, .operatorLink, .tables, .table, .seatLink, .readingLink,
      .sweeps, .metrics, .registerFile, .openAPI, .schema, .health, .asset, .theme:
      false
    }
  }

  /// Whether a form can be sent to it, as its destinations say.
  var takesForm: Bool {
    switch self {
    case .amendment, .parameter, .jobs, .job, .operatorDesk, .operatorLink, .tables, .table, .seatLink: true
    case .start, .run, .placesFound, .entriesFound, .packages, .municipality, .document, .chart, .compare, .explain, .explained, .variants,
      .family, .findings, .consequences, .jobEvents, .readingLink, .metrics, .sweeps, .standing, .register, .registerFile, .openAPI, .schema,
      .health, .asset, .theme:
      false
    }
  }
}

extension Destination {
  /// Whether a form can be sent to it.
  var takesForm: Bool { kind.takesForm }

  /// What kind of destination it is.
  var kind: DestinationKind {
    switch self {
    case .start: .start
    case .run: .run
    case .placesFound: .placesFound
    case .entriesFound: .entriesFound
    case .packages: .packages
    case .municipality: .municipality
    case .document: .document
    case .chart: .chart
    case .compare: .compare
    case .explain: .explain
    case .explained: .explained
    case .variants: .variants
    case .family: .family
    case .findings: .findings
    case .consequences: .consequences
    case .parameter: .parameter
    case .amendment: .amendment
    case .jobs: .jobs
    case .job: .job
    case .jobEvents: .jobEvents
    case .operatorDesk: .operatorDesk
    case .operatorLink: .operatorLink
    case .tables: .tables
    case .table: .table
    case .seatLink: .seatLink
    case .readingLink: .readingLink
    case .sweeps: .sweeps
    case .metrics: .metrics
    case .standing: .standing
    case .register: .register
    case .registerFile: .registerFile
    case .openAPI: .openAPI
    case .schema: .schema
    case .health: .health
    case .asset: .asset
    case .theme: .theme
    }
  }
}

import Vocabulary

/// An address of the workbench: what it leads to, in which language. There is one way to write each.
struct Address: Sendable, Hashable {
  /// `nil` where the address says none, or what it leads to has none.
  var language: Language?
  var destination: Destination

  init(_ language: Language?, _ destination: Destination) {
    self.language = destination.hasLanguage ? language : nil
    self.destination = destination
  }

  /// Reads the parts of a path; `nil` where they lead nowhere.
  init?(_ path: RequestPath, _ query: Query) {
    let language = path.parts.first.flatMap(Language.init(rawValue:))
    guard let destination = Destination(Array(path.parts.dropFirst(language == nil ? 0 : 1)), query) else { return nil }
    self.init(language, destination)
  }

  /// The same in another language.
  func `in`(_ language: Language) -> Address { Address(language, destination) }

  /// The same of the run with its whole hash.
  func named(_ hash: String) -> Address { Address(language, destination.named(hash)) }

  /// From the first slash to the question mark.
  var path: String {
    let parts = (language.map { [$0.rawValue] } ?? []) + destination.parts
    return "/" + parts.map(RequestPath.encoded).joined(separator: "/")
  }

  /// As a link has it.
  var text: String {
    switch destination {
    case .compare(let runs) where !runs.isEmpty: path + "?runs=" + runs.map(RequestPath.encoded).joined(separator: ",")
    case .placesFound(_, let search), .entriesFound(_, _, let search): path + "?search=" + RequestPath.encoded(search)
    case .amendment(_, let asked, _): path + asked.query
    case .packages(_, _, let from) where from > 1: path + "?from=\(from)"
    case .table(_, let part): path + part.query
    case .start, .run, .packages, .municipality, .document, .chart, .compare, .explain, .explained, .variants, .family, .findings, .consequences,
      .parameter, .jobs, .job, .jobEvents, .operatorDesk, .operatorLink, .tables, .seatLink, .readingLink, .metrics, .sweeps, .standing, .register,
      .registerFile, .openAPI, .schema, .health, .asset, .theme:
      path
    }
  }
}

extension Destination {
  /// The parts of its address after the language.
  fileprivate var parts: [String] {
    switch self {
    case .start: []
    case .run(let run, let page): page == .front ? ["runs", run] : ["runs", run, page.rawValue]
    case .placesFound(let run, _): ["runs", run, RunPage.places.rawValue]
    case .entriesFound(let run, let page, _): ["runs", run, page.rawValue]
    case .packages(let run, let move, _): ["runs", run, RunPage.room.rawValue, "\(move)"]
    case .municipality(let run, let code): ["runs", run, RunPage.places.rawValue, code]
    case .document(let run, let document): ["runs", run, document.rawValue]
    case .chart(let run, let file): ["runs", run, "charts"] + file.parts
    case .compare: ["compare"]
    case .explain(let code): code.isEmpty ? ["explain"] : ["explain", code]  // NB: without a code it is where the form asks for one.
    case .explained(let run, let code): ["runs", run, "explain", code]
    case .variants(let run, let first, let second): ["runs", run, RunPage.compare.rawValue, first, second]
    case .family(let run, let variant): ["runs", run, RunPage.family.rawValue, variant]
    case .findings(let run, let variant): ["runs", run, RunPage.law.rawValue, variant]
    case .consequences(let run, let variant, let file): ["runs", run, "consequences"] + [variant, file?.rawValue].compactMap { $0 }
    case .parameter(let run, let name): ["runs", run, RunPage.parameters.rawValue, name]
    case .amendment(let run, _, let part): ["runs", run, "amend"] + (part == .page ? [] : [part.rawValue])
    case .jobs: ["jobs"]
    case .job(let name): ["jobs", name]
    case .jobEvents(let name): ["jobs", name, "events"]
    case .operatorDesk: ["operator"]
    case .operatorLink(let link): ["operator", link]
    case .tables: ["tables"]
    case .table(let table, let part): ["tables", table] + part.parts
    case .seatLink(let link): ["seats", link]
    case .readingLink(let link, let file): ["feeds", link, "decisions.\(file.rawValue)"]
    case .sweeps(let study): ["sweeps"] + [study].compactMap { $0 }
    case .metrics: ["metrics"]
    case .standing(let page): [page.rawValue]
    case .register: ["algorithm-register"]
    case .registerFile: ["algorithm-register.json"]
    case .openAPI: ["openapi.json"]
    case .schema(let name): ["schemas", name]
    case .health: ["healthz"]
    case .asset(let name): ["assets", name]
    case .theme: ["theme"]
    }
  }
}

/// What an address of the workbench leads to. Addresses are read into one, and links are written from one.
enum Destination: Sendable, Hashable {
  /// The dossiers and the runs.
  case start
  case run(String, RunPage)
  /// The letter to a municipality.
  case municipality(run: String, code: String)
  case document(run: String, RunDocument)
  case compare([String])
  /// Where a figure comes from, by its short code.
  case explain(String)
  case glossary, aboutTheModel, accessibility
  /// Whether the server can answer.
  case health
  case asset(String)
  /// The choice of light or dark, `nil` for what the system does, and the address to go back to.
  case theme(Theme?, back: String)

  /// Whether its address says in which language it is.
  var hasLanguage: Bool {
    switch self {
    case .start, .run, .municipality, .compare, .explain, .glossary, .aboutTheModel, .accessibility: true
    case .document(_, let document): document.hasLanguage
    case .health, .asset, .theme: false
    }
  }

  /// The run that it is about; `nil` where it is about none, or about several.
  var run: String? {
    switch self {
    case .run(let run, _), .municipality(let run, _), .document(let run, _): run
    case .start, .compare, .explain, .glossary, .aboutTheModel, .accessibility, .health, .asset, .theme: nil
    }
  }

  /// The same of the run with its whole hash.
  func named(_ hash: String) -> Destination {
    switch self {
    case .run(_, let page): .run(hash, page)
    case .municipality(_, let code): .municipality(run: hash, code: code)
    case .document(_, let document): .document(run: hash, document)
    case .start, .compare, .explain, .glossary, .aboutTheModel, .accessibility, .health, .asset, .theme: self
    }
  }
}

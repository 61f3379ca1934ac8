import Archive

/// What the workbench cannot show, beside what the store refuses.
enum WorkbenchError: Error, Sendable, Hashable {
  case noPage
  case otherMethod
  case otherHost
  /// What stands where the hash of a run belongs, and is none.
  case noHash(String)
  /// A run that another version kept, in a form of its own.
  case otherForm(RunSummary)
  /// A question that the dossier of a run does not ask.
  case notAsked
  case noMunicipality(String)
  /// A variant that a run was not asked about.
  case noVariant(String)

  var status: Status {
    switch self {
    case .noPage, .noHash, .notAsked, .noMunicipality, .noVariant: .notFound
    case .otherMethod: .methodNotAllowed
    case .otherHost: .misdirected
    case .otherForm: .gone
    }
  }
}

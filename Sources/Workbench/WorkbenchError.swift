import Archive
import Vocabulary

/// What the workbench cannot show, beside what the store refuses.
enum WorkbenchError: Explained, Sendable, Hashable {
  case noPage
  case otherMethod
  /// A form larger than the server reads, or of another type.
  case tooLarge(bytes: Int)
  case otherType
  /// A form that is none of ours, or older than the server or the session.
  case foreignForm
  /// Who may start runs, where whoever asked may not.
  case mayNotStart(StartRight)
  /// Something for the operator alone.
  case operatorOnly
  /// A link that is none or was used.
  case usedLink
  /// The same of a link to a seat.
  case usedSeatLink
  /// Too many wrong links from one machine.
  case mustWait(minutes: Int)
  /// As many pages renew themselves already as the server keeps up with.
  case tooManyFeeds
  /// Something in a form that cannot be done, field by field.
  case form([FieldProblem])
  case otherHost
  /// What stands where the hash of a run belongs, and is none.
  case noHash(String)
  /// A run that another version kept, in a form of its own.
  case otherForm(RunSummary)
  /// A question that the dossier of a run does not ask.
  case notAsked
  case noMunicipality(String)
  /// A variant that a run was not asked about, and what became of it.
  case noVariant(String, VariantFate)
  /// A name that was changed, and where what it names is now.
  case renamed(Migrations.Renamed, to: Destination)
  /// A value or a lever that the dossier of a run lacks.
  case noParameter(String)

  var status: Status {
    switch self {
    case .noPage, .noHash, .notAsked, .noMunicipality, .noParameter: .notFound
    case .noVariant(_, let fate): fate.status
    case .otherMethod: .methodNotAllowed
    case .tooLarge: .tooLarge
    case .otherType: .otherType
    case .foreignForm, .mayNotStart, .operatorOnly: .forbidden
    case .usedLink, .usedSeatLink: .gone
    case .mustWait: .tooMany
    case .tooManyFeeds: .unavailable
    case .form: .badRequest
    case .otherHost: .misdirected
    case .otherForm, .renamed: .gone
    }
  }
}

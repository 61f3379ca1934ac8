public import Vocabulary

/// Why a field of an act cannot be taken.
public enum ActFieldFault: Explained, Sendable, Hashable {
  case missing
  /// The act has no such field.
  case foreign(String)
  case unknown(String)
  /// A number names several things; their names.
  case ambiguous(String)
  case notOneOf(String, allowed: [String])
  /// The dossier of the table has no such lever.
  case noLever(String)
  /// A name by which players know what they said.
  case ofPlayers(String)
  /// A seat of the table and a new one, or neither.
  case seatOrNew
  /// A new seat by a name that another has.
  case seatThere(String)
  /// A short name for a seat with other signs than letters, digits, dots and dashes, or too long.
  case noSeatName(String)
  case noNumber(String)
  case noDate(String)
  /// A line that is not of the form that is given as an example.
  case line(Int, String, example: String)
  case moment(WallClockError)
  /// What a check of the dossier says of a proposal.
  case dossier(Phrase)
}

/// What is wrong with a field of an act.
public struct ActFieldProblem: Sendable, Hashable {
  public var field: ActField
  public var fault: ActFieldFault
}

/// All that is wrong with the fields of an act.
public struct ActFieldProblems: Explained, Sendable, Hashable {
  public var problems: [ActFieldProblem]

  /// All of them in one text.
  public var sentence: Phrase {
    Phrase(
      nl: problems.map { "\($0.field.rawValue): \($0.fault.sentence.nl)" }.joined(separator: "\n"),
      en: problems.map { "\($0.field.rawValue): \($0.fault.sentence.en)" }.joined(separator: "\n"))
  }
}

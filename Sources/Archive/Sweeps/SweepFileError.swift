public import Vocabulary

/// Why a file of a planned sweep cannot be read or written, or a result not be made.
public enum SweepFileError: Explained, Hashable {
  case notThere(String)
  /// A file that is no plan, or not a whole one; and one that is no result of its plan, or not a whole one.
  case noPlan(String)
  case noResult(String)
  case otherForm(String, form: Int)
  /// A plan would take the place of another.
  case otherPlan(String)
  /// The blocks that a result still needs, of how many, and the first of them.
  case incomplete(missing: Int, of: Int, first: Int)
  /// There is no room left to write, or the file may grow no further.
  case full(String)
  case notWritten(String, reason: String)
  /// The engine refused, or a block of it failed: what it said and its code.
  case engine(String, code: Int)
  case engineMissing(String)

  /// Whether the machine failed, and not what was asked of it.
  public var isOfMachine: Bool {
    switch self {
    case .full, .notWritten, .engine: true
    case .notThere, .noPlan, .noResult, .otherForm, .otherPlan, .incomplete, .engineMissing: false
    }
  }
}

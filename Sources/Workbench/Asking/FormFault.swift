import Vocabulary

/// Why a field of a form cannot be taken.
enum FormFault: Explained, Sendable, Hashable {
  case missing
  /// Stands there more than once.
  case twice
  /// The form has no such field.
  case foreign(String)
  /// Bytes that are no text.
  case unreadable
  case tooLong(limit: Int)
  case noNumber(String, low: Int, high: Int)
  case notOneOf(String, allowed: [String])
  /// The form is of a page that was made before the server began.
  case stale

  /// As a problem of the whole form.
  var problem: FieldProblem { FieldProblem(field: "", sentence: sentence) }
}

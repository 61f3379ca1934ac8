import Vocabulary

/// What is wrong with a field of a form, told at the field and above the form.
struct FieldProblem: Sendable, Hashable {
  /// The name of the field; empty for the form as a whole.
  var field: String
  var sentence: Phrase
}

extension [FieldProblem] {
  /// All of them in one text.
  var sentence: Phrase { Phrase(nl: map(\.sentence.nl).joined(separator: " "), en: map(\.sentence.en).joined(separator: " ")) }
}

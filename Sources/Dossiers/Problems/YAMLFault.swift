/// What people do wrong in YAML; the sentences stand in `YAMLFault+Sentences.swift`.
public enum YAMLFault: Sendable, Hashable {
  /// A comma or the closing brace is missing.
  case braceOpen
  /// A comma or the closing bracket is missing.
  case bracketOpen
  case colonMissing
  case controlCharacter
  case dashMissing
  case keyMissing
  /// Anything else that the parser says.
  case other
  case quoteOpen
  /// A tab or a character that begins no text.
  case strayCharacter
  case strayColon
  /// Something that does not belong to the rest.
  case strayContent
  case strayList
  case tab
  case unknownEscape
  /// A reference to an anchor that is not there.
  case unknownReference
  case valueMissing
}

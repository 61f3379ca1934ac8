public import Vocabulary

/// Why a text is no JSON that has one way of being written.
public enum CanonicalJSONError: Explained, Sendable, Hashable {
  /// No JSON, from this byte on (counted from nought).
  case syntax(byte: Int)
  /// A number with a point or an exponent, as it stands.
  case notWhole(String)
  /// A whole number that not every program holds to the last digit, as it stands.
  case beyondRange(String)
  /// A name that an object has twice.
  case nameTwice(String)
  /// Half of a character that takes two codes.
  case loneSurrogate(byte: Int)
  /// More than a hundred values within values.
  case tooDeep
  /// JSON, but with other spaces, order or escapes than the one way.
  case otherWriting
}

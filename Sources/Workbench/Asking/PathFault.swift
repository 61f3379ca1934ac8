import Vocabulary

/// Why an address cannot be read.
enum PathFault: Explained, Sendable, Hashable {
  case tooLong(limit: Int)
  case notFromRoot
  /// A percent sign without two hexadecimal digits, or bytes that are no UTF-8.
  case brokenText
  /// A control character, a slash or a backslash within a part.
  case forbiddenCharacter
  /// `.`, `..` or nothing between two slashes.
  case forbiddenPart

  var status: Status {
    switch self {
    case .tooLong: .addressTooLong
    case .notFromRoot, .brokenText, .forbiddenCharacter, .forbiddenPart: .badRequest
    }
  }
}

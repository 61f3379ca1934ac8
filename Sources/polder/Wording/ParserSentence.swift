import Reports
import Vocabulary

/// A sentence of the argument parser in the language of the reader. What can be told as a fact is told before the parser reads, so that none should
/// be left; this keeps out of Dutch whatever is.
struct ParserSentence {
  var text: String

  /// Starts of the parser's own sentences; a sentence of this program starts with none of them.
  private static let starts = [
    "Internal error", "Can't ", "Unknown option", "Missing ", "The option '", "The value '", "Unexpected argument", "Value to be set", "No value set",
    "Invalid option", "Command '",
  ]

  /// A sentence of this program as it is; one of the parser in Dutch as what it comes down to.
  func told(in language: Language) -> String {
    let isOurs = !Self.starts.contains { text.hasPrefix($0) } && !text.contains(" unexpected arguments: ")
    return isOurs || language == .en ? text : CommandLineWords.unreadable.nl
  }
}

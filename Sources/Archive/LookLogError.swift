public import Vocabulary

/// Why a look at a lot of rulings cannot be put on record.
public enum LookLogError: Explained, Sendable, Hashable {
  /// A row of the log that is no look.
  case unreadable(file: String, line: Int)
  /// The log cannot be written.
  case notWritten(file: String)
}

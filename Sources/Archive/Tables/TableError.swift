public import Vocabulary

/// What is wrong with a table that somebody asks for.
public enum TableError: Explained, Sendable, Hashable {
  case unknown(String)
  /// Several tables begin so.
  case ambiguous(String)
  /// An act in the ledger that this program cannot read, by its number.
  case unreadable(act: Int)
  /// A file that is no opening of a table, and why.
  case noOpening(place: String, reason: String)
  /// A name of no rules of procedure that come with the program.
  case noProcedure(String, known: [String])
}

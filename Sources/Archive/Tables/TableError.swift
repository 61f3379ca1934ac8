public import Vocabulary

/// What is wrong with a table that somebody asks for.
public enum TableError: Explained, Sendable, Hashable {
  case unknown(String)
  /// A table of which the public may see nothing; its seats.
  case closed(String, seats: [String])
  /// Several tables begin so.
  case ambiguous(String)
  /// An act in the ledger that this program cannot read, by its number.
  case unreadable(act: Int)
  /// A file that describes no table, and why.
  case noOpening(path: String, DescriptionFault)
  /// A name of no rules of procedure that come with the program.
  case noProcedure(String, known: [String])

  /// What is wrong with a file that should describe a table. A key is told with those above it, as `seats[0].kind`.
  public enum DescriptionFault: Sendable, Hashable {
    case noJSON
    case unreadable(DiskFault)
    case missing(key: String)
    /// Of another form than it must have, or a word that is none of those that there are.
    case form(key: String)
  }
}

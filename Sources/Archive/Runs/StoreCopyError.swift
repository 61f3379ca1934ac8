public import Vocabulary

/// Why a store is not copied, or a copy not put back.
public enum StoreCopyError: Explained, Sendable, Hashable {
  /// Nothing lies there that could be put back.
  case noCopy(path: String)
  /// A file lies where the copy should go.
  case alreadyThere(path: String)
  /// What lies there is no store, or not as it was written.
  case unsound(path: String, reason: StoreFault)
  /// The copy was made by a newer program, with tables that this one does not know.
  case newer(path: String, migrations: [String])
  /// Runs that the store has and the copy lacks would be gone, so many of them cited.
  case wouldLose(runs: Int, cited: Int)
  /// Acts that a table has and its copy lacks would be gone.
  case wouldLoseActs(table: String, acts: Int)
}

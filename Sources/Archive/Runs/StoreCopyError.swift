public import Vocabulary

/// Why a store is not copied, or a copy not put back.
public enum StoreCopyError: Explained, Sendable, Hashable {
  /// Nothing lies there that could be put back.
  case noCopy(place: String)
  /// A file lies where the copy should go.
  case alreadyThere(place: String)
  /// What lies there is no store, or not as it was written.
  case unsound(place: String, reason: StoreFault)
  /// The copy was made by a newer program, with tables that this one does not know.
  case newer(place: String, migrations: [String])
  /// Runs that the store has and the copy lacks would be gone, so many of them cited.
  case wouldLose(runs: Int, cited: Int)
  /// Acts that a table has and its copy lacks would be gone.
  case wouldLoseActs(table: String, acts: Int)
}

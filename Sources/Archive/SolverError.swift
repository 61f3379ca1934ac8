public import Vocabulary

/// A solver that was asked for by `POLDER_HIGHS` and cannot be had.
public enum SolverError: Explained, Sendable, Hashable {
  /// No file at that path.
  case notThere(String)
  /// A file that is no HiGHS library, or one without the functions that are called.
  case notHighs(String)
}

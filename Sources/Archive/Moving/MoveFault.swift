public import Vocabulary

/// Why a dossier cannot be moved to another date.
public enum MoveFault: Explained, Sendable, Hashable {
  /// It has no chain, or no series that could end on another date.
  case noSeries
  /// The new rows have other columns than those that are there.
  case otherColumns(file: String, expected: String)
}

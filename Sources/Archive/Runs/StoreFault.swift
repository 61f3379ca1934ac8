/// What is wrong with the file of a store.
public enum StoreFault: Sendable, Hashable {
  /// What the database says of itself.
  case database(String)
  /// Runs whose hash is not that of their receipt.
  case changedReceipts(Int)
  /// Runs without a part.
  case emptyRuns(Int)
  /// Fewer or more runs than were copied.
  case otherCount(Int, expected: Int)
}

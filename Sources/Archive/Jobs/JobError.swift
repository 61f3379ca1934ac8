public import Vocabulary

/// Why the queue takes no job, or has none.
public enum JobError: Explained, Sendable, Hashable {
  case unknown(String)
  case tooManyOpen(limit: Int)
  case queueFull(limit: Int)
  case tooDear(cost: Int, limit: Int)
  case tooMuchToday(limit: Int)
  case storeFull(megabytes: Int)
  /// Asked for by another version of the program.
  case otherVersion(String)
}

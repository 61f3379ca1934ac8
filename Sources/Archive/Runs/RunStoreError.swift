public import Foundation
public import Vocabulary

/// What the store of runs refuses.
public enum RunStoreError: Explained, Sendable, Hashable, LocalizedError {
  case differs(RunID)
  case unknown(String)
  case ambiguous(String, count: Int)
  case otherKind(RunID)
  case noPart(RunID, part: String)
  /// Kept by another version of the program, in a form that this one does not read.
  case otherForm(RunID)
  /// There is no room left to write, or the file may grow no further.
  case full(path: String)
  /// Another program keeps it busy for longer than one waits.
  case locked(path: String)
  /// Something else, as the database says it.
  case unreadable(path: String, reason: String)

  public var errorDescription: String? { sentence.en }
}

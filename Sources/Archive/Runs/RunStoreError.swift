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
  case unreadable(place: String, reason: String)

  public var errorDescription: String? { sentence.en }
}

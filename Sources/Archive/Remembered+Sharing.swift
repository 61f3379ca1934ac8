public import Assessments
import Synchronization

extension Remembered {
  /// Knows what it was asked, whichever thread asks; all is forgotten where it would be more than `limit`. Two that ask at once may both make it.
  public static func upTo(_ limit: Int) -> Remembered {
    let memory = Memory<Question, Answer>()
    return Remembered { question, make in
      if let known = memory.known.withLock({ $0[question] }) { return known }
      guard let answer = try make() else { return nil }
      memory.known.withLock { known in
        if known.count >= limit { known.removeAll() }
        known[question] = answer
      }
      return answer
    }
  }
}

/// A class, since all who ask share it.
private final class Memory<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
  let known = Mutex<[Question: Answer]>([:])
}

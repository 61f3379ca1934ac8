import Synchronization
import Vocabulary

/// Answers that were made not long ago, given again while nothing in the store changed since. A class, since all requests share it.
///
/// Only of pages that are the same for whoever asks: for readers without a session, and of addresses whose answer depends on the store alone.
final class KeptAnswers: Sendable {
  /// What an answer depends on beside the store.
  struct Name: Sendable, Hashable {
    var address: String
    var language: Language
    var theme: Theme?
  }

  fileprivate struct Kept {
    var answer: Answer
    /// When it was asked for last.
    var turn: Int
  }

  fileprivate struct State {
    /// What the store said of its changes when these were made.
    var changes: [Int] = []
    var answers: [Name: Kept] = [:]
    var bytes = 0
    var turn = 0
  }

  private let state = Mutex(State())
  /// Bytes that are kept in all.
  private let limit: Int
  /// Bytes of an answer beyond which it is not kept.
  private let most: Int

  init(limit: Int = 48 << 20, most: Int = 2 << 20) { (self.limit, self.most) = (limit, most) }

  /// The answer of a name as it was made since the last of these changes, else made now. Throws what making it throws.
  func answer(_ name: Name, since changes: [Int], make: () throws -> Answer) throws -> Answer {
    if let known = state.withLock({ $0.answer(name, since: changes) }) { return known }
    var made = try make()
    guard made.status == .ok, made.body.count <= most else { return made }
    made.tag = EntityTag(of: made.body)
    state.withLock { [made] in $0.keep(made, as: name, since: changes, limit: limit) }
    return made
  }
}

extension KeptAnswers.State {
  fileprivate mutating func answer(_ name: KeptAnswers.Name, since changes: [Int]) -> Answer? {
    guard self.changes == changes else { return nil }
    turn += 1
    answers[name]?.turn = turn
    return answers[name]?.answer
  }

  fileprivate mutating func keep(_ answer: Answer, as name: KeptAnswers.Name, since changes: [Int], limit: Int) {
    // NB: what was begun before a change is told of the store before it, and others may have been made since.
    if self.changes != changes {
      guard self.changes.isEmpty || self.changes.lexicographicallyPrecedes(changes) else { return }
      (self.changes, answers, bytes) = (changes, [:], 0)
    }
    turn += 1
    bytes += answer.body.count - (answers[name]?.answer.body.count ?? 0)
    answers[name] = KeptAnswers.Kept(answer: answer, turn: turn)
    guard bytes > limit else { return }
    // A quarter at once, so that this is seldom.
    for (other, kept) in answers.sorted(by: { $0.value.turn < $1.value.turn }) where bytes > limit / 4 * 3 {
      answers[other] = nil
      bytes -= kept.answer.body.count
    }
  }
}

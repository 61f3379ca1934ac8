public import Dossiers
import Vocabulary

/// What one reader may see of a table: the acts that are open to this reader, and what they add up to.
///
/// Nothing else is in it. Numbers, counts and instants are those of these acts alone, so what is closed leaves no gap.
public struct TableRecord: Sendable, Hashable, Codable {
  /// Oldest first; names and persons masked where words may not be repeated by name.
  public var acts: [Act]
  /// What these acts add up to.
  public var state: TableState
}

/// A table with its acts: what a caller keeps to make records from.
public struct Proceedings: Sendable, Hashable {
  /// Oldest first; `nil` for one that was erased.
  public private(set) var acts: [Act?]
  public private(set) var state: TableState

  /// Before the first act.
  public init() {
    acts = []
    state = TableState()
  }

  /// Adds an act; throws `Refusal` and stays as it was where the rules forbid it. Words that it erases are gone from here too.
  public mutating func add(_ act: Act, _ rules: RulesOfProcedure) throws(Refusal) {
    try state.add(act, rules)
    acts.append(act)
    if case .record(.erase(let facts)) = act.body {
      for index in acts.indices {
        if let old = acts[index], facts.acts.contains(old.id) { acts[index] = nil }
      }
    }
  }

  /// What one reader may see. Complexity: as the acts.
  public func record(for reader: Reader) -> TableRecord { state.record(for: reader, of: acts) }
}

extension TableState {
  /// What one reader may see of the acts that made this state.
  ///
  /// An act is in it where its circle includes the reader and the reader was at the table, or where adopted minutes opened it; and where all that it
  /// names is in it too. Of answers in a round and ballots in a vote that still runs, only the own are.
  public func record(for reader: Reader, of acts: [Act?]) -> TableRecord {
    var running = RunningRecord(for: reader)
    running.follow(acts, in: self)
    return running.record
  }
}

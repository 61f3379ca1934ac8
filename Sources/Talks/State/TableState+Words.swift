extension TableState {
  /// What was said.
  public struct Word: Sendable, Hashable, Codable {
    public var act: ActID
    /// In a record, a mask where the words may not be repeated by name.
    public var by: SeatID
    public var at: Instant
    public var readers: Readers
    public var session: SessionID?
    public var said: WordAct
  }

  /// Words of others that a reader may put beside each other: those on one event, in order.
  public func readings(of event: String) -> [Word] {
    words.filter { word in
      if case .state(let statement) = word.said { return !event.isEmpty && statement.event == event }
      return false
    }
  }

  /// Events of which more than one statement was made, in the order in which the second came; what players say of themselves is none.
  public var eventsToldTwice: [String] {
    var (found, seen): ([String], [String: Int]) = ([], [:])
    for word in words {
      guard case .state(let statement) = word.said, !statement.event.isEmpty, !PlayerTerms.isOfPlayers(event: statement.event) else { continue }
      seen[statement.event, default: 0] += 1
      if seen[statement.event] == 2 { found.append(statement.event) }
    }
    return found
  }

  /// What seats say of the positions that the dossier gives them, oldest first.
  public var contests: [(word: Word, facts: WordAct.Contest)] {
    words.compactMap { word in
      if case .contest(let facts) = word.said { return (word, facts) }
      return nil
    }
  }

  /// An act that destroyed words.
  public struct Erasure: Sendable, Hashable, Codable {
    public var acts: [ActID]
    public var ground: String
    public var by: SeatID
    public var at: Instant
    public var readers: Readers
  }
}

import Negotiation

/// Something in a talk that cannot be. Every case is a defect of `advance`, never of the seats.
public enum TalkViolation: Sendable, Hashable, Codable {
  /// The acts of the record, done again, are refused or give another state.
  case notReplayed
  /// An act in an earlier round than the act before it, or beyond the last round; by its position in the record.
  case roundOutOfOrder(entry: Int)
  /// A seat that was counted both for and against a package, or twice.
  case countedTwice(seat: Int)
  /// A package adopted against seats without a vote.
  case againstObjection(seat: Int)
  /// A package whose worths are not what the table gives it.
  case otherWorth
  /// Somebody awaited after the end, or nobody before it.
  case noEnd
}

extension TalkState {
  /// What the talk breaks of what must hold of every talk; empty for a sound one. Complexity: as all its acts.
  public func violations() -> [TalkViolation] {
    var found: [TalkViolation] = []
    let again = try? advance(TalkState(table, rules), acts)
    if again != self { found.append(.notReplayed) }
    for (index, (entry, next)) in zip(record, record.dropFirst()).enumerated() where next.round < entry.round || next.round > rules.rounds {
      found.append(.roundOutOfOrder(entry: index + 1))
    }
    if (awaited == nil) != (outcome != nil) { found.append(.noEnd) }
    found += countedTwice.map { .countedTwice(seat: $0) }
    guard case .decided(let package, let dissent) = outcome else { return found }
    if package != table.package(package.options) { found.append(.otherWorth) }
    switch rules.way {
    case .alternatingOffers, .singleText, .consentRound: found += dissent.map { .againstObjection(seat: $0) }
    case .vote: break
    }
    return found
  }

  /// Seats that answered one question more than once: two answers with nothing laid on the table in between.
  private var countedTwice: [Int] {
    var answered: Set<Int> = []
    var twice: [Int] = []
    for act in acts {
      switch act.kind {
      case .put, .propose, .amend, .leave, .close: answered = []
      case .allow, .refuse, .accept, .object, .vote:
        if case .seat(let seat) = act.by, !answered.insert(seat).inserted { twice.append(seat) }
      }
    }
    return twice
  }
}

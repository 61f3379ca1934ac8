/// A way of talking.
public enum TalkProtocol: Sendable, Hashable {
  /// One after the other lays a whole package on the table; all others accept or object.
  case alternatingOffers
  /// One text; in turn each seat proposes a change of one measure, which is taken over where nobody objects.
  case singleText(start: [Int])
  /// A package is put to all at once, and each consents or objects.
  case consentRound(offer: [Int])
  /// A package is put to a vote under a rule.
  case vote(offer: [Int], rule: DecisionRule)
}

/// Everything that was said at a played table.
public struct PlayRecord: Sendable, Hashable {
  public enum Act: Sendable, Hashable {
    case offer([Int])
    /// A change of the text: measure and option.
    case amend(measure: Int, option: Int)
    case accept
    case object(measure: Int?)
    case adopted([Int])
    case rejected
  }

  public struct Entry: Sendable, Hashable {
    public var round: Int
    /// Position of the seat; −1 for the chair.
    public var seat: Int
    public var act: Act
  }

  public internal(set) var entries: [Entry] = []
  /// The package agreed on; `nil` where the talks failed.
  public internal(set) var agreement: Package?
  /// The text as it lies at the end, in talks on a single text.
  public internal(set) var text: [Int]?
}

/// Talks between seats, each of which sees only its own line.
public struct Play: Sendable {
  public let table: Table
  public let seats: [Seat]
  public let rounds: Int

  /// One seat per party, in the order of the parties; at least one round. Throws `TableError` where the table cannot be played.
  public init(_ table: Table, seats: [Seat], rounds: Int) throws(TableError) {
    _ = try PackageSearch(table)
    precondition(seats.count == table.parties.count, "one seat per party")
    self.table = table
    self.seats = seats
    self.rounds = max(rounds, 1)
  }

  /// Plays to an agreement or to the deadline, and keeps every word. Throws what a seat throws.
  public func run(_ way: TalkProtocol) throws -> PlayRecord {
    var record = PlayRecord()
    switch way {
    case .alternatingOffers: try alternate(&record)
    case .singleText(let start): try amend(start, &record)
    case .consentRound(let offer): try consent(offer, round: rounds, by: -1, &record)
    case .vote(let offer, let rule): try vote(offer, rule, &record)
    }
    return record
  }

  private func view(_ seat: Int, _ record: PlayRecord, round: Int) -> SeatView {
    SeatView(
      measures: table.measures, own: table.parties[seat], seat: seat, record: record.entries,
      time: rounds == 1 ? 1 : Double(round - 1) / Double(rounds - 1),
      text: record.text)
  }

  private func alternate(_ record: inout PlayRecord) throws {
    for round in 1...rounds {
      for seat in seats.indices {
        let offer = try seats[seat].propose(view(seat, record, round: round))
        record.entries.append(.init(round: round, seat: seat, act: .offer(offer)))
        if try consent(offer, round: round, by: seat, &record) { return }
      }
    }
    record.entries.append(.init(round: rounds, seat: -1, act: .rejected))
  }

  /// Asks all but the one who offered; adopts where nobody objects.
  @discardableResult
  private func consent(_ offer: [Int], round: Int, by offering: Int, _ record: inout PlayRecord) throws -> Bool {
    var isAccepted = true
    for seat in seats.indices where seat != offering {
      let answer = try seats[seat].answer(view(seat, record, round: round), offer)
      record.entries.append(.init(round: round, seat: seat, act: act(answer)))
      if answer != .accept { isAccepted = false }
    }
    if isAccepted {
      record.agreement = table.package(offer)
      record.entries.append(.init(round: round, seat: -1, act: .adopted(offer)))
    }
    return isAccepted
  }

  private func amend(_ start: [Int], _ record: inout PlayRecord) throws {
    record.text = start
    for round in 1...rounds {
      for seat in seats.indices {
        guard let text = record.text else { return }
        let wished = try seats[seat].propose(view(seat, record, round: round))
        guard let measure = firstChange(text, wished, seat) else { continue }
        var next = text
        next[measure] = wished[measure]
        record.entries.append(.init(round: round, seat: seat, act: .amend(measure: measure, option: wished[measure])))
        var isAdopted = true
        for other in seats.indices where other != seat {
          let answer = try seats[other].allow(view(other, record, round: round), next)
          record.entries.append(.init(round: round, seat: other, act: act(answer)))
          if answer != .accept { isAdopted = false }
        }
        if isAdopted { record.text = next }
      }
      guard let text = record.text else { return }
      if try consent(text, round: round, by: -1, &record) { return }
    }
    record.entries.append(.init(round: rounds, seat: -1, act: .rejected))
  }

  /// The measure on which the seat would gain most.
  private func firstChange(_ text: [Int], _ wished: [Int], _ seat: Int) -> Int? {
    let worth = table.parties[seat].worth
    return text.indices.filter { text[$0] != wished[$0] }.max { left, right in
      (worth[left][wished[left]] - worth[left][text[left]], -left) < (worth[right][wished[right]] - worth[right][text[right]], -right)
    }
  }

  private func vote(_ offer: [Int], _ rule: DecisionRule, _ record: inout PlayRecord) throws {
    var inFavour: [String] = []
    for seat in seats.indices {
      // A vote is the last word, so it is answered as at the deadline.
      let answer = try seats[seat].answer(view(seat, record, round: rounds), offer)
      record.entries.append(.init(round: rounds, seat: seat, act: act(answer)))
      if answer == .accept { inFavour.append(table.parties[seat].id) }
    }
    let passes = rule.passes(inFavour: inFavour, atTheTable: table.parties.map(\.id))
    if passes { record.agreement = table.package(offer) }
    record.entries.append(.init(round: rounds, seat: -1, act: passes ? .adopted(offer) : .rejected))
  }

  private func act(_ answer: Seat.Answer) -> PlayRecord.Act {
    switch answer {
    case .accept: .accept
    case .object(let measure): .object(measure: measure)
    }
  }
}

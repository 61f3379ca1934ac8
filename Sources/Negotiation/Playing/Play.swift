import Vocabulary

/// Talks between seats, each of which sees only its own line.
///
/// The play itself draws nothing: seats that always answer the same make the same record.
public struct Play: Sendable {
  public let table: Table
  public let seats: [Seat]
  /// At least one; the last is the deadline.
  public let rounds: Int

  /// One seat per party, in the order of the parties; at least one round. Throws `NegotiationError` where the table cannot be played.
  public init(_ table: Table, seats: [Seat], rounds: Int) throws(NegotiationError) {
    _ = try PackageSearch(table)
    precondition(seats.count == table.parties.count, "one seat per party")
    self.table = table
    self.seats = seats
    self.rounds = max(rounds, 1)
  }

  /// Plays to an agreement or to the deadline, and keeps every word. Throws what a seat throws.
  ///
  /// A consent round and a vote are held as at the deadline. NB: a consent round that fails ends with the objections, without a word of the chair.
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

  /// What the seat may know now: never another party's worths, lines or walk-away value.
  private func view(_ seat: Int, _ record: PlayRecord, round: Int) -> SeatView {
    SeatView(
      measures: table.measures, own: table.parties[seat], seat: seat, record: record.entries,
      time: rounds == 1 ? 1 : Double(round - 1) / Double(rounds - 1),
      text: record.text)
  }

  /// Every seat offers once a round, in the order of the seats, until an offer is accepted by all others.
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

  /// Each seat in turn may change one measure of the text; at the end of each round all are asked to accept the text as it is.
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

  /// The measure on which the seat would gain most by its own wish; `nil` where it wants the text as it is.
  ///
  /// By the worth of single options, without interactions; the first of equals.
  private func firstChange(_ text: [Int], _ wished: [Int], _ seat: Int) -> Int? {
    let worth = table.parties[seat].worth
    return text.indices.filter { text[$0] != wished[$0] }.max { left, right in
      (worth[left][wished[left]] - worth[left][text[left]], -left) < (worth[right][wished[right]] - worth[right][text[right]], -right)
    }
  }

  /// Asks all seats once, and adopts by the rule; parties are known to the rule by name.
  private func vote(_ offer: [Int], _ rule: DecisionRule, _ record: inout PlayRecord) throws {
    var inFavour: [PartyID] = []
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

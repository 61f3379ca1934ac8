import Dossiers
import Talks
import Vocabulary

/// A vote: the threat before it, what is in while it is open, and the count and the roll once it is closed.
struct VoteSheet: Sendable {
  private let vote: TableState.Vote
  private let sight: TableSight
  private let words: VoteWords

  init(_ vote: TableState.Vote, _ sight: TableSight) { (self.vote, self.sight, words) = (vote, sight, VoteWords(sight.language)) }

  private var board: BoardWords { BoardWords(sight.language) }
  private var matter: Prose { sight.title(vote.facts.matter) }
  private var rule: String { ActLineWords(sight).rule(vote.facts.rule) }

  /// As the page of the table has it.
  var brief: [Block] {
    switch vote.phase {
    case .announced:
      [.paragraph(board.announced(matter, opens: sight.moment(vote.facts.opens), rule: rule, by: sight.name(vote.by)))] + power
    case .withdrawn, .lapsed: [.paragraph(end ?? "")]
    case .open: [.paragraph(board.openVote(matter))] + own
    case .closed: [.paragraph(result)]
    }
  }

  /// The roll call.
  var sheet: Sheet {
    var blocks: [Block] = [.paragraph(board.announced(matter, opens: sight.moment(vote.facts.opens), rule: rule, by: sight.name(vote.by)))]
    switch vote.phase {
    case .announced: blocks += power
    case .withdrawn, .lapsed: blocks.append(.paragraph(end ?? ""))
    case .open: blocks += [.paragraph(board.openVote(matter))] + own
    case .closed: blocks += [.paragraph(result)] + tests + [.table(roll)] + tie
    }
    return Sheet(id: "vote-\(vote.number)", title: words.title(vote.number), blocks: blocks.filled)
  }

  /// Why it is not held: who took it back and with which words, or what ended it; `nil` for a vote that is or was held.
  var end: Prose? {
    guard let end = vote.end else { return nil }
    let told = board.notHeld(matter, end.reason, by: end.by.map(sight.name), at: sight.short(end.at))
    return end.words.isEmpty ? told : "\(told) “\(end.words)”"
  }

  private var result: Prose {
    guard let count = vote.count else { return board.openVote(matter) }
    return board.closedVote(
      matter, inFavour: count.inFavour, against: count.against, abstains: count.abstains, board.outcome(vote.isAdopted))
  }

  /// What the reader's own seat has cast while the vote is open.
  private var own: [Block] {
    vote.ballots.map { .paragraph(words.cast(sight.name($0.seat), parts($0))) }
  }

  private var tests: [Block] {
    guard let count = vote.count, let frozen = vote.frozen else { return [] }
    let lines = count.tests.map { words.test($0.inFavour, needed: $0.needed, of: $0.total, isMet: $0.isMet) }
    return [.list(lines), .note(words.quorum(present: frozen.present, needed: frozen.quorum))]
  }

  private var roll: TableBlock {
    let rows = (vote.frozen?.roll ?? []).map { place -> [Prose] in
      let ballot = vote.ballots.last { $0.seat == place.seat }
      let holder = place.holder.map(sight.name) ?? "–"
      return [Prose(sight.name(place.seat)), Prose(numbers(place.weight)), Prose(ballot.map(parts) ?? words.silent), Prose(holder)]
    }
    return TableBlock(caption: words.roll, columns: words.rollColumns, rows: rows)
  }

  private var tie: [Block] {
    vote.tie.map { [.paragraph(words.tie(by: sight.name($0.by), isInFavour: $0.isInFavour, at: sight.moment($0.at)))] } ?? []
  }

  private func numbers(_ number: Int) -> String { Numbers(sight.language).whole(number) }

  private func parts(_ ballot: TableState.Vote.Ballot) -> String {
    if ballot.parts.count == 1, let part = ballot.parts.first { return part.choice.name[sight.language] }
    return ballot.parts.map { "\(numbers($0.weight)) \($0.choice.name[sight.language])" }.joined(separator: ", ")
  }

  /// The power of each seat now and under the rule, who could be outvoted, and which coalitions would be enough.
  private var power: [Block] {
    if let threat = sight.state.threat(of: vote) { return power(of: threat) }
    // Few voters and no power is a rule that is not known, or nobody there to vote.
    return sight.state.voters(in: vote.readers).count > Threat.listedSeats ? [.note(words.noPower)] : []
  }

  /// The same of a power that was told.
  func power(of threat: Threat) -> [Block] {
    let rows = threat.seats.map { standing -> [Prose] in
      [
        Prose(sight.name(standing.seat)), words.share(1, of: threat.seats.count), words.share(standing.swings, of: threat.swings),
        words.yes(standing.canBlock), words.yes(standing.canBeOutvoted),
      ]
    }
    let coalitions = threat.smallest.map { Prose(sight.names($0)) }
    let listed: Block =
      coalitions.isEmpty
      ? .note(words.winning(threat.winningCoalitions, above: Threat.listedSeats))
      : .details(summary: words.coalitions(hasMore: threat.hasMore), [.list(coalitions)])
    return [.table(TableBlock(caption: words.power, columns: words.powerColumns, rows: rows, isNumeric: true)), listed]
  }
}

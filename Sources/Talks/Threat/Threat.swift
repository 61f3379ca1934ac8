public import Dossiers
public import Vocabulary

/// What an announced vote does to a table: the power of every seat without it and under it.
public struct Threat: Sendable, Hashable, Codable {
  /// One seat, without the vote (by consent of all) and under it.
  public struct Standing: Sendable, Hashable, Codable {
    public var seat: SeatID
    public var weight: Int
    /// Coalitions of the others that it turns from losing to winning, under the vote; out of 2 to the power of the number of others. Without the
    /// vote it is one for every seat: all others together.
    public var swings: Int
    /// Whether nothing passes against it under the vote. Without the vote that holds for all.
    public var canBlock: Bool
    /// Whether all others together pass a proposal without it.
    public var canBeOutvoted: Bool
  }

  public var rule: MajorityRule
  /// In the order of the table.
  public var seats: [Standing]
  /// All swings of all seats; the share of a seat is its own of these.
  public var swings: Int
  /// Coalitions that win under the vote.
  public var winningCoalitions: Int
  /// The smallest coalitions that win, in which nobody can be missed: the fewest first, at most `Threat.coalitionLimit`.
  public var smallest: [[SeatID]]
  /// Whether there are more of them than are listed.
  public var hasMore: Bool

  /// Most coalitions that are listed.
  public static let coalitionLimit = 24
  /// Most voters for whom every coalition is looked at one by one, and its smallest ones are listed; above it they are counted.
  public static let listedSeats = 20
}

extension TableState {
  /// What a vote that was announced does to the power at the table; `nil` where the rule is unknown or there are more voters than can be counted.
  ///
  /// All voters of its circle are taken to be there and to vote for or against, undivided. Of a vote that was taken back or opened it is what it
  /// was at that moment, whoever came or went since.
  public func threat(of vote: Vote) -> Threat? {
    let rule = vote.frozen?.rule ?? rules?.votes.first { $0.id == vote.facts.rule }
    let there = seats.filter { seated in vote.there?.contains(seated.seat.id) ?? seated.isAtTable }.map(\.seat)
    let voters = there.filter { rules?.voters.contains($0.kind) == true && vote.readers.include($0.id) }
    return rule.flatMap { Threat(of: $0, among: voters, chair: there.first { $0.kind == .chair }?.id) }
  }
}

extension Threat {
  /// Of a rule among some voters; `nil` where there are more than can be counted. `chair` breaks ties where the rule says so; it need not be a voter.
  ///
  /// Complexity: 2 to the power of the number of voters up to `listedSeats`; above it as `CoalitionCounts` has it.
  public init?(of rule: MajorityRule, among voters: [Seat], chair: SeatID?) {
    guard !voters.isEmpty else { return nil }
    let game = CoalitionGame(rule, voters, chair: chair)
    if voters.count <= Self.listedSeats {
      self.init(visiting: game, rule, voters)
    } else if let counts = CoalitionCounts(game) {
      self.init(counting: counts, game, rule, voters)
    } else {
      return nil
    }
  }

  /// Every coalition one by one.
  private init(visiting game: CoalitionGame, _ rule: MajorityRule, _ voters: [Seat]) {
    let all = (1 << voters.count) - 1
    let wins = (0...all).map { game.wins($0) }
    var swings = [Int](repeating: 0, count: voters.count)
    var smallest: [Int] = []
    for coalition in 0...all where wins[coalition] {
      var isSmallest = true
      for voter in voters.indices where coalition & 1 << voter != 0 {
        if wins[coalition ^ 1 << voter] { isSmallest = false } else { swings[voter] += 1 }
      }
      if isSmallest { smallest.append(coalition) }
    }
    self.rule = rule
    self.swings = swings.reduce(0, +)
    seats = voters.indices.map { voter in
      let others = all ^ 1 << voter
      return Standing(
        seat: voters[voter].id, weight: voters[voter].weight, swings: swings[voter], canBlock: !wins[others], canBeOutvoted: wins[others])
    }
    winningCoalitions = wins.reduce(0) { $0 + ($1 ? 1 : 0) }
    let listed = smallest.sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
    self.smallest = listed.prefix(Self.coalitionLimit).map { coalition in
      voters.indices.filter { coalition & 1 << $0 != 0 }.map { voters[$0].id }
    }
    hasMore = listed.count > Self.coalitionLimit
  }

  /// Coalitions counted; none is listed.
  init(counting counts: CoalitionCounts, _ game: CoalitionGame, _ rule: MajorityRule, _ voters: [Seat]) {
    let winning = counts.winning()
    self.rule = rule
    seats = voters.indices.map { voter in
      let wins = game.wins(withoutVoter: voter)
      return Standing(
        seat: voters[voter].id, weight: voters[voter].weight, swings: counts.swings(of: voter, winning: winning), canBlock: !wins, canBeOutvoted: wins
      )
    }
    swings = seats.reduce(0) { $0 + $1.swings }
    winningCoalitions = winning
    smallest = []
    hasMore = winning > 0
  }
}

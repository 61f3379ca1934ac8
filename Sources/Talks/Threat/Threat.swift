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
  /// Most voters for whom every coalition is looked at.
  public static let seatLimit = 20
}

extension TableState {
  /// What a vote that was announced does to the power at the table; `nil` where the rule is unknown or there are more voters than can be looked at.
  ///
  /// All voters of its circle are taken to be there and to vote for or against, undivided. Complexity: 2 to the power of the number of voters.
  public func threat(of vote: Vote) -> Threat? {
    let rule = vote.frozen?.rule ?? rules?.votes.first { $0.id == vote.facts.rule }
    return rule.flatMap { Threat(of: $0, among: voters(in: vote.readers), chair: seats.first { $0.isAtTable && $0.seat.kind == .chair }?.seat.id) }
  }
}

extension Threat {
  /// Of a rule among some voters. `chair` breaks ties where the rule says so; it need not be a voter.
  public init?(of rule: MajorityRule, among voters: [Seat], chair: SeatID?) {
    guard (1...Self.seatLimit).contains(voters.count) else { return nil }
    let game = CoalitionGame(rule, voters, chair: chair)
    let all = (1 << voters.count) - 1
    let wins = (0...all).map(game.wins)
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
}

/// Which coalitions carry a proposal when everybody votes, for or against.
private struct CoalitionGame {
  let rule: MajorityRule
  let weights: [Int]
  let total: Int
  /// Position of the chair among the voters.
  let chair: Int?

  init(_ rule: MajorityRule, _ voters: [Seat], chair: SeatID?) {
    self.rule = rule
    weights = voters.map(\.weight)
    total = weights.reduce(0, +)
    self.chair = voters.firstIndex { $0.id == chair }
  }

  func wins(_ coalition: Int) -> Bool {
    let heads = coalition.nonzeroBitCount
    let weight = weights.indices.reduce(0) { $0 + (coalition & 1 << $1 != 0 ? weights[$1] : 0) }
    let tests = rule.tests.map { test -> TableState.Count.Test in
      switch test.unit {
      case .seats: .init(inFavour: heads, total: weights.count, needed: test.needed(of: weights.count))
      case .weights: .init(inFavour: weight, total: total, needed: test.needed(of: total))
      }
    }
    switch rule.outcome(of: tests, notInFavour: weights.count - heads) {
    case .adopted: return true
    case .rejected: return false
    case .tied: return chair.map { coalition & 1 << $0 != 0 } ?? false
    }
  }
}

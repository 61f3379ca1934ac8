public import Vocabulary

/// A way in which a table or a parliament comes to a decision.
public struct DecisionRule: Sendable, Hashable, Codable {
  /// What makes a package pass.
  public enum Kind: Sendable, Hashable, Codable {
    /// Every party at the table accepts.
    case consensus
    /// The weights of those in favour reach a quota; the members are those of the game, who need not be at the table.
    case weighted(VotingGame)
    /// More than half of the weight, and at exactly half the chair's own vote decides; the quota of the game is not read.
    ///
    /// `chair` is the position among the members of the game.
    case castingVote(VotingGame, chair: Int)
  }

  public var id: DecisionRuleID
  public var kind: Kind

  public init(id: DecisionRuleID, kind: Kind) {
    self.id = id
    self.kind = kind
  }

  /// The least weight that wins when a share of all weight is needed: more than half for 1/2 (`isStrict`), at least two thirds for 2/3.
  ///
  /// Whole weights; `denominator` above zero. Throws `NegotiationError` for a share with which two opposing sides could both win, or that all
  /// together do not reach.
  public static func quota(total: Int, numerator: Int, denominator: Int, isStrict: Bool) throws(NegotiationError) -> Int {
    let whole = total * numerator
    let quota = isStrict ? whole / denominator + 1 : (whole + denominator - 1) / denominator
    guard quota > 0, quota <= total else { throw .quotaOutOfReach(quota: quota, total: total) }
    guard 2 * quota > total else { throw .quotaForBothSides(quota: quota, total: total) }
    return quota
  }

  /// Whether a package passes when the named parties are in favour and all others against.
  ///
  /// Names that are not members of the game have no weight; `parties` is only read under consensus.
  public func passes(inFavour: [PartyID], atTheTable parties: [PartyID]) -> Bool {
    switch kind {
    case .consensus: return parties.allSatisfy(inFavour.contains)
    case .weighted(let game): return game.wins(game.members.indices.filter { inFavour.contains(game.members[$0]) })
    case .castingVote(let game, let chair):
      let weight = game.members.indices.filter { inFavour.contains(game.members[$0]) }.reduce(0) { $0 + game.weights[$1] }
      let total = game.weights.reduce(0, +)
      return 2 * weight > total || 2 * weight == total && inFavour.contains(game.members[chair])
    }
  }

  /// The rule as a vote by weight. Under a casting vote weights double and the chair has one more, so that a draw is broken its way.
  ///
  /// Throws `NegotiationError` where that is no vote: no or too many parties, or doubled weights beyond `VotingGame.weightLimit`.
  public func game(atTheTable parties: [PartyID]) throws(NegotiationError) -> VotingGame {
    switch kind {
    case .consensus: return try VotingGame(members: parties, weights: parties.map { _ in 1 }, quota: parties.count)
    case .weighted(let game): return game
    case .castingVote(let game, let chair):
      let weights = game.weights.enumerated().map { 2 * $0.element + ($0.offset == chair ? 1 : 0) }
      return try VotingGame(members: game.members, weights: weights, quota: game.weights.reduce(0, +) + 1)
    }
  }

  /// The smallest groups of others, by name, that make a package pass together with those in favour; the fewest first, the heaviest first among
  /// equals, at most `limit`. Empty where it passes already or never can, and under every rule but `weighted`.
  ///
  /// Nobody in a group can be missed. Complexity: can be exponential in the number of others; the limit and the weights still missing cut it short.
  public func supportNeeded(inFavour: [PartyID], outside: [PartyID], limit: Int = 10) -> [[PartyID]] {
    guard case .weighted(let game) = kind else { return [] }
    let weight = game.members.indices.filter { inFavour.contains(game.members[$0]) }.reduce(0) { $0 + game.weights[$1] }
    let missing = game.quota - weight
    guard missing > 0 else { return [] }
    let others = game.members.indices.filter { outside.contains(game.members[$0]) && !inFavour.contains(game.members[$0]) && game.weights[$0] > 0 }
      .sorted { (game.weights[$1], $0) < (game.weights[$0], $1) }
    var search = SupportSearch(others: others, weights: game.weights, missing: missing, limit: limit)
    // By size, so that a group is kept only where nobody in it can be missed: the lightest member takes it over the quota.
    for size in 1...max(others.count, 1) where search.found.count < limit { search.add(ofSize: size) }
    return search.found.map { group in group.map { game.members[$0] } }
  }
}

/// A way in which a table or a parliament comes to a decision.
public struct DecisionRule: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// Every party at the table accepts.
    case consensus
    /// No party votes against; the same as consensus where nobody may abstain.
    case unanimity
    /// The weights of those in favour reach a quota.
    case weighted(VotingGame)
    /// More than half of the weight, and at exactly half the chair's own vote decides; the quota of the game is not read.
    case castingVote(VotingGame, chair: Int)
  }

  public var id: String
  public var kind: Kind

  public init(id: String, kind: Kind) {
    self.id = id
    self.kind = kind
  }

  /// The least weight that wins when a share of all weight is needed: more than half for 1/2 (`isStrict`), at least two thirds for 2/3.
  public static func quota(total: Int, numerator: Int, denominator: Int, isStrict: Bool) -> Int {
    let whole = total * numerator
    return isStrict ? whole / denominator + 1 : (whole + denominator - 1) / denominator
  }

  /// Whether a package passes when the named parties are in favour and all others against.
  public func passes(inFavour: [String], atTheTable parties: [String]) -> Bool {
    switch kind {
    case .consensus, .unanimity: return parties.allSatisfy(inFavour.contains)
    case .weighted(let game): return game.wins(game.members.indices.filter { inFavour.contains(game.members[$0]) })
    case .castingVote(let game, let chair):
      let weight = game.members.indices.filter { inFavour.contains(game.members[$0]) }.reduce(0) { $0 + game.weights[$1] }
      let total = game.weights.reduce(0, +)
      return 2 * weight > total || 2 * weight == total && inFavour.contains(game.members[chair])
    }
  }

  /// The rule as a vote by weight. Under a casting vote weights double and the chair has one more, so that a draw is broken its way.
  public func game(atTheTable parties: [String]) throws(VotingError) -> VotingGame {
    switch kind {
    case .consensus, .unanimity: return try VotingGame(members: parties, weights: parties.map { _ in 1 }, quota: parties.count)
    case .weighted(let game): return game
    case .castingVote(let game, let chair):
      let weights = game.weights.enumerated().map { 2 * $0.element + ($0.offset == chair ? 1 : 0) }
      return try VotingGame(members: game.members, weights: weights, quota: game.weights.reduce(0, +) + 1)
    }
  }

  /// The smallest groups of others, by name, that make a package pass together with those in favour; the fewest first, at most `limit`. Empty where it passes
  /// already or never can.
  public func supportNeeded(inFavour: [String], outside: [String], limit: Int = 10) -> [[String]] {
    guard case .weighted(let game) = kind else { return [] }
    let weight = game.members.indices.filter { inFavour.contains(game.members[$0]) }.reduce(0) { $0 + game.weights[$1] }
    let missing = game.quota - weight
    guard missing > 0 else { return [] }
    let others = game.members.indices.filter { outside.contains(game.members[$0]) && !inFavour.contains(game.members[$0]) && game.weights[$0] > 0 }
      .sorted { (game.weights[$1], $0) < (game.weights[$0], $1) }
    var found: [[Int]] = []
    // By size, so that a group is kept only where nobody in it can be missed: the lightest member takes it over the quota.
    for size in 1...max(others.count, 1) where found.count < limit {
      Self.combinations(of: others, size, missing, game.weights, from: 0, [], &found, limit)
    }
    return found.map { group in group.map { game.members[$0] } }
  }

  private static func combinations(
    of others: [Int], _ size: Int, _ missing: Int, _ weights: [Int], from: Int, _ chosen: [Int], _ found: inout [[Int]], _ limit: Int
  ) {
    if found.count >= limit { return }
    let weight = chosen.reduce(0) { $0 + weights[$1] }
    if chosen.count == size {
      if weight >= missing, let last = chosen.last, weight - weights[last] < missing { found.append(chosen) }
      return
    }
    guard size - chosen.count <= others.count - from, weight < missing else { return }
    for next in from...(others.count - (size - chosen.count)) {
      // Those that follow are no heavier: where the heaviest left cannot reach what is missing, none can.
      if weight + (size - chosen.count) * weights[others[next]] < missing { return }
      combinations(of: others, size, missing, weights, from: next + 1, chosen + [others[next]], &found, limit)
      if found.count >= limit { return }
    }
  }
}

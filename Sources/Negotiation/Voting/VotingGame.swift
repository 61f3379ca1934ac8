import BigInt
public import Vocabulary

/// A vote in which each member brings a weight, and a coalition wins with the quota.
public struct VotingGame: Sendable, Hashable {
  /// Most members for whom power is computed exactly.
  public static let memberLimit = 60
  /// Most weight of all members together, so that the tables of coalitions fit in memory.
  public static let weightLimit = 100_000

  /// By name, each once.
  public let members: [PartyID]
  /// Whole numbers from zero on, in the order of the members.
  public let weights: [Int]
  /// The weight with which a coalition wins: more than half of that of all, and no more than it.
  public let quota: Int

  /// Throws `NegotiationError` where no vote can be held: no members, another number of weights than members, too many members, a weight below
  /// zero, too much weight together, a quota that nobody needs or nobody reaches, or one with which two opposing sides could both win.
  public init(members: [PartyID], weights: [Int], quota: Int) throws(NegotiationError) {
    guard members.count == weights.count, !members.isEmpty else { throw .noMembers }
    guard members.count <= Self.memberLimit else { throw .tooManyMembers(members.count, limit: Self.memberLimit) }
    for (member, weight) in zip(members, weights) where weight < 0 { throw .negativeWeight(member: member, weight: weight) }
    let total = weights.reduce(0.0) { $0 + Double($1) }
    guard total <= Double(Self.weightLimit) else { throw .tooMuchWeight(total: total, limit: Self.weightLimit) }
    guard quota > 0, Double(quota) <= total else { throw .quotaOutOfReach(quota: quota, total: Int(total)) }
    guard 2 * quota > Int(total) else { throw .quotaForBothSides(quota: quota, total: Int(total)) }
    self.members = members
    self.weights = weights
    self.quota = quota
  }

  /// Whether some members together, by position and each once, reach the quota.
  public func wins(_ coalition: some Sequence<Int>) -> Bool { coalition.reduce(0) { $0 + weights[$1] } >= quota }

  /// Each member's share of the orders in which it is the one to reach the quota, as exact fractions that add up to 1.
  ///
  /// In the order of the members; 0 for one who never makes a difference.
  ///
  /// Source: L. Shapley, M. Shubik, "A method for evaluating the distribution of power in a committee system", Am. Pol. Sci. Rev. 48 (1954).
  /// Complexity: members³ × quota.
  public func shapleyShubik() -> [Fraction] {
    let count = members.count
    var factorials: [BigInt] = [1]
    for number in 1...count { factorials.append(factorials[number - 1] * BigInt(number)) }
    return swingsBySize().map { bySize in
      let orders = bySize.enumerated().reduce(BigInt(0)) { $0 + BigInt($1.element) * factorials[$1.offset] * factorials[count - $1.offset - 1] }
      return Fraction(orders, factorials[count])
    }
  }

  /// Coalitions that each member turns from losing to winning, in the order of the members; out of 2^(members − 1) of the others.
  ///
  /// Source: J. Banzhaf, "Weighted voting doesn't work", Rutgers Law Review 19 (1965); L. Penrose, J. R. Stat. Soc. 109 (1946).
  public func swings() -> [Int] { swingsBySize().map { $0.reduce(0) { $0 + Int($1) } } }

  /// Each member's share of all swings, as exact fractions that add up to 1; Banzhaf's normalised index. Complexity: members³ × quota.
  public func banzhaf() -> [Fraction] {
    let swings = swings().map { BigInt($0) }
    let total = swings.reduce(0, +)
    return swings.map { Fraction($0, total == 0 ? 1 : total) }
  }

  /// Number of coalitions that win, the empty one and the full one among those looked at.
  public var winningCoalitions: Int {
    let below = coalitions(among: members.indices.map { $0 }).reduce(0) { $0 + $1.reduce(0) { $0 + Int($1) } }
    return (1 << members.count) - below
  }

  /// The share of all coalitions that win, as an exact fraction: how easily the vote comes to a decision.
  ///
  /// Source: J. Coleman, "Control of collectivities and the power of a collectivity to act", in B. Lieberman, Social choice (1971).
  public func powerToAct() -> Fraction { Fraction(BigInt(winningCoalitions), BigInt(1) << members.count) }

  /// Each member's share of the winning coalitions that fail without it: its power to block. Source: Coleman (1971).
  ///
  /// In the order of the members; 1 for one who has a veto. They need not add up to 1.
  public func powerToBlock() -> [Fraction] {
    let winning = BigInt(winningCoalitions)
    return swings().map { Fraction(BigInt($0), winning == 0 ? 1 : winning) }
  }

  /// Each member's share when every smallest winning coalition counts once and is shared equally by its members.
  ///
  /// In the order of the members; exact fractions that add up to 1. Complexity: members⁴ × quota.
  ///
  /// Source: J. Deegan, E. Packel, "A new index of power for simple n-person games", Int. J. Game Theory 7 (1978).
  public func deeganPackel() -> [Fraction] {
    let order = members.indices.filter { weights[$0] > 0 }.sorted { (weights[$1], $0) < (weights[$0], $1) }
    var bySize = [[BigInt]](repeating: [BigInt](repeating: 0, count: members.count + 1), count: members.count)
    var coalitionCount = BigInt(0)
    for (position, last) in order.enumerated() {
      // Smallest winning coalitions whose lightest member, the later of equals, is `last`: without it they lose.
      let window = max(quota - weights[last], 0)..<quota
      let others = Array(order[..<position])
      let all = coalitions(among: others)
      for size in 0...others.count { coalitionCount += total(all[size], window) }
      for size in 0...others.count { bySize[last][size + 1] += total(all[size], window) }
      for member in others {
        let without = coalitions(among: others.filter { $0 != member })
        let rest = max(window.lowerBound - weights[member], 0)..<max(window.upperBound - weights[member], 0)
        for size in without.indices { bySize[member][size + 2] += total(without[size], rest) }
      }
    }
    return bySize.map { counts in
      let shares = counts.enumerated().filter { $0.element > 0 }.map { Fraction($0.element, BigInt($0.offset) * max(coalitionCount, 1)) }
      return shares.reduce(Fraction(0, 1), +)
    }
  }

  /// Coalitions whose weight lies in the window; those that reach the quota are not in the counts.
  private func total(_ counts: [UInt64], _ window: Range<Int>) -> BigInt {
    window.isEmpty ? 0 : counts[window.clamped(to: 0..<counts.count)].reduce(BigInt(0)) { $0 + BigInt($1) }
  }

  /// Per member the number of coalitions of the others that it turns, by their size.
  private func swingsBySize() -> [[UInt64]] {
    members.indices.map { member in
      let others = coalitions(among: members.indices.filter { $0 != member })
      let window = max(quota - weights[member], 0)..<quota
      return others.map { counts in window.reduce(0) { $0 + counts[$1] } }
    }
  }

  /// Number of coalitions among some members by size (row) and weight (column), of those that do not reach the quota.
  ///
  /// One row more than members, from the empty coalition on; as many columns as the quota. Complexity: members² × quota.
  private func coalitions(among chosen: [Int]) -> [[UInt64]] {
    let columns = quota
    var counts = [UInt64](repeating: 0, count: columns * (chosen.count + 1))
    counts[0] = 1
    counts.withUnsafeMutableBufferPointer { counts in
      for (added, member) in chosen.enumerated() {
        let weight = weights[member]
        guard weight < columns else { continue }
        for size in stride(from: added, through: 0, by: -1) {
          let (from, to) = (size * columns, (size + 1) * columns + weight)
          var sum = columns - 1 - weight
          while sum >= 0 {
            counts[to + sum] &+= counts[from + sum]
            sum -= 1
          }
        }
      }
    }
    return (0...chosen.count).map { Array(counts[$0 * columns..<($0 + 1) * columns]) }
  }
}

extension VotingGame: Codable {
  private enum Key: String, CodingKey {
    case members, weights, quota
  }

  /// Throws `DecodingError.dataCorrupted`, with the `NegotiationError` beneath it, where no such vote can be held.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let members = try container.decode([PartyID].self, forKey: .members)
    let weights = try container.decode([Int].self, forKey: .weights)
    let quota = try container.decode(Int.self, forKey: .quota)
    do { try self.init(members: members, weights: weights, quota: quota) } catch {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: error.description, underlyingError: error))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(members, forKey: .members)
    try container.encode(weights, forKey: .weights)
    try container.encode(quota, forKey: .quota)
  }
}

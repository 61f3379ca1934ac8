/// A vote in which each member brings a weight, and a coalition wins with the quota.
public struct VotingGame: Sendable, Hashable {
  public let members: [String]
  public let weights: [Int]
  public let quota: Int

  /// Throws `VotingError` where no vote can be held.
  public init(members: [String], weights: [Int], quota: Int) throws(VotingError) {
    guard members.count == weights.count, !members.isEmpty else { throw .noMembers }
    guard members.count <= 33 else { throw .tooManyMembers(members.count) }
    for (member, weight) in zip(members, weights) where weight < 0 { throw .negativeWeight(member: member, weight: weight) }
    let total = weights.reduce(0, +)
    guard quota > 0, quota <= total, total < 1_000_000 else { throw .quotaOutOfReach(quota: quota, total: total) }
    self.members = members
    self.weights = weights
    self.quota = quota
  }

  /// Each member's share of the orders in which it is the one to reach the quota, as exact fractions that add up to 1.
  ///
  /// Source: L. Shapley, M. Shubik, "A method for evaluating the distribution of power in a committee system", Am. Pol. Sci. Rev. 48 (1954).
  /// Complexity: members² × total weight.
  public func shapleyShubik() -> [Fraction] {
    let count = members.count
    var factorials: [UInt128] = [1]
    for number in 1...count { factorials.append(factorials[number - 1] * UInt128(number)) }
    return members.indices.map { member in
      let coalitions = coalitionCounts(without: member)
      var orders: UInt128 = 0
      for size in 0..<count {
        for weight in max(quota - weights[member], 0)..<quota where weight < coalitions[size].count {
          orders += UInt128(coalitions[size][weight]) * factorials[size] * factorials[count - size - 1]
        }
      }
      return Fraction(Int128(orders), Int128(factorials[count]))
    }
  }

  /// Coalitions that each member turns from losing to winning.
  ///
  /// Source: J. Banzhaf, "Weighted voting doesn't work", Rutgers Law Review 19 (1965); L. Penrose, J. R. Stat. Soc. 109 (1946).
  public func swings() -> [Int] {
    members.indices.map { member in
      let coalitions = coalitionCounts(without: member)
      return coalitions.reduce(0) { sum, row in
        sum + (max(quota - weights[member], 0)..<quota).reduce(0) { $0 + ($1 < row.count ? Int(row[$1]) : 0) }
      }
    }
  }

  /// Each member's share of all swings, as exact fractions that add up to 1.
  public func banzhaf() -> [Fraction] {
    let swings = swings()
    let total = swings.reduce(0, +)
    return swings.map { Fraction($0, max(total, 1)) }
  }

  /// Number of coalitions of the others by size (row) and weight (column).
  private func coalitionCounts(without member: Int) -> [[UInt64]] {
    let total = weights.reduce(0, +)
    var counts = [[UInt64]](repeating: [UInt64](repeating: 0, count: total + 1), count: members.count)
    counts[0][0] = 1
    var added = 0
    for other in members.indices where other != member {
      let weight = weights[other]
      for size in stride(from: added, through: 0, by: -1) where size + 1 < members.count {
        for sum in stride(from: total - weight, through: 0, by: -1) { counts[size + 1][sum + weight] += counts[size][sum] }
      }
      added += 1
    }
    return counts
  }
}

/// A vote that cannot be held.
public enum VotingError: Error, Sendable, Hashable {
  case noMembers
  case tooManyMembers(Int)
  case negativeWeight(member: String, weight: Int)
  case quotaOutOfReach(quota: Int, total: Int)
}

extension VotingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noMembers: "The vote has no members, or not one weight for each."
    case .tooManyMembers(let count): "The vote has \(count) members; exact fractions are computed for up to 33."
    case .negativeWeight(let member, let weight): "\(member) has weight \(weight); a weight is zero or more."
    case .quotaOutOfReach(let quota, let total): "The quota is \(quota), but all members together have \(total); give it 1 to \(total)."
    }
  }
}

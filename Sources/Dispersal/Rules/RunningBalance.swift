/// A running balance towards a key: each arrival goes to whoever lies furthest below its share of all that came so far.
///
/// Beside the one-time apportionments of `ApportionmentRule` it need not know how many will come, and takes nothing back. The key may change from
/// period to period; what somebody is behind goes along. Nobody is ever a whole group above its share: a group goes to a member that lies below it.
/// The question is that of the chairman assignment problem (R. Tijdeman, "The chairman assignment problem", Discrete Mathematics 32, 1980).
public struct RunningBalance: Sendable, Hashable {
  /// What errors call the members; ties between them are settled in this order.
  public let names: [String]
  /// How many each has taken, in their order.
  public private(set) var taken: [Int]
  /// How far each lies below its share, in parts of one arrival; below zero where it took more. They add up to zero.
  public private(set) var behind: [Int]
  /// The furthest that each ever lay below and above its share, in the same parts.
  public private(set) var furthestBelow: [Int]
  public private(set) var furthestAbove: [Int]
  /// So many parts are one arrival: what the keys of every period add up to.
  public let parts: Int

  /// Most that may come in all, so that no sum leaves 64 bits.
  public static let arrivalLimit = 100_000_000

  /// Nobody has taken any yet. `parts` is what the keys of every period add up to. Throws `DispersalError`.
  public init(names: [String], parts: Int) throws(DispersalError) {
    guard !names.isEmpty else { throw .noClaimants }
    guard parts > 0 else { throw .keyIsZeroEverywhere }
    guard parts <= 1_000_000_000 else { throw .tooLarge(claimant: names[0], key: parts, limit: 1_000_000_000) }
    let none = names.map { _ in 0 }
    (self.names, self.parts) = (names, parts)
    (taken, behind, furthestBelow, furthestAbove) = (none, none, none, none)
  }

  /// Gives out the arrivals of one period by its keys, in the order of the names, in groups that stay together; the last group may be smaller.
  ///
  /// Complexity: groups × members. Throws `DispersalError`, and then nothing was given out.
  public mutating func take(_ arrivals: Int, by keys: [Int], groupsOf size: Int = 1) throws(DispersalError) {
    try check(arrivals, keys, size)
    var left = arrivals
    while left > 0 {
      let group = min(size, left)
      left -= group
      var furthest = 0
      for member in keys.indices {
        behind[member] += keys[member] * group
        if behind[member] > furthestBelow[member] { furthestBelow[member] = behind[member] }
        if behind[member] > behind[furthest] { furthest = member }
      }
      behind[furthest] -= parts * group
      taken[furthest] += group
      furthestAbove[furthest] = max(furthestAbove[furthest], -behind[furthest])
    }
  }

  private func check(_ arrivals: Int, _ keys: [Int], _ size: Int) throws(DispersalError) {
    guard arrivals >= 0 else { throw .negativeTotal(arrivals) }
    let all = taken.reduce(arrivals, +)
    guard all <= Self.arrivalLimit else { throw .totalTooLarge(all, limit: Self.arrivalLimit) }
    guard size > 0 else { throw .groupOfNobody(size) }
    guard keys.count == names.count else { throw .keysDoNotFit(keys: keys.count, members: names.count) }
    for (name, key) in zip(names, keys) where key < 0 { throw .negativeKey(claimant: name, key: key) }
    let sum = keys.reduce(0, +)
    guard sum == parts else { throw .keysOfOtherSum(sum, parts: parts) }
  }
}

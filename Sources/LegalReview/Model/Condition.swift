public import Vocabulary

/// A comparison of one lever with a value.
public struct Condition: Sendable, Hashable, Codable {
  /// How the lever is compared.
  public enum Comparison: String, Sendable, Hashable, Codable, CaseIterable {
    /// The set contains the value.
    case has
    /// The value is the operand, or is not.
    case eq, ne
    /// The value, or a member of the set, is among those listed.
    case `in`
    /// The number is above, at least, below, or at most the operand.
    case gt, ge, lt, le
    /// The set is exactly the one listed.
    case eqSet = "eq_set"
    /// Holds unless the lever is known to be at most the number, or among those listed: where the doubt is not the family's to bear.
    case unlessAtMost = "unless_le"
    case unlessIn = "unless_in"

    /// Whether it holds only of a value that the operand names.
    var names: Bool {
      switch self {
      case .has, .in, .eqSet, .eq: true
      case .ne, .gt, .ge, .lt, .le, .unlessAtMost, .unlessIn: false
      }
    }
  }

  public var lever: LeverID
  public var comparison: Comparison
  /// In the unit of the lever; what the lever is compared with.
  public var operand: LeverValue

  public init(lever: LeverID, comparison: Comparison, operand: LeverValue) {
    self.lever = lever
    self.comparison = comparison
    self.operand = operand
  }

  /// Whether the condition holds for a value of its lever; `nil` where the value is not known and that matters.
  func holds(for value: LeverValue) -> Bool? {
    if value == .unknown { return comparison == .unlessAtMost || comparison == .unlessIn ? true : nil }
    if case .partlyKnown(let certain, let possible) = value { return holds(certain: certain, possible: possible) }
    switch comparison {
    case .has: return value.members?.contains(operand.choice ?? "") ?? false
    case .in: return isListed(value) ?? false
    case .eq: return isSame(value)
    case .ne: return !isSame(value)
    case .eqSet:
      let own = value.members ?? []
      let listed = operand.members ?? []
      return own.count == listed.count && own.allSatisfy { listed.contains($0) }
    case .unlessAtMost: return !compare(value) { $0 <= $1 }
    case .unlessIn: return !(isListed(value) ?? value.flag.map { operand.members?.contains("\($0)") ?? false } ?? false)
    case .gt: return compare(value) { $0 > $1 }
    case .ge: return compare(value) { $0 >= $1 }
    case .lt: return compare(value) { $0 < $1 }
    case .le: return compare(value) { $0 <= $1 }
    }
  }

  /// Whether the value, or a member of it, is among those of the operand; `nil` where it has no members.
  private func isListed(_ value: LeverValue) -> Bool? {
    guard case .set(let listed) = operand else { return value.members?.contains { operand.choice == $0 } }
    if case .choice(let choice) = value { return listed.contains(choice) }
    return value.members?.contains { listed.contains($0) }
  }

  /// The same for a set that is partly known: what holds, or fails, whichever of the possible members are in it; else `nil`.
  private func holds(certain: [String], possible: [String]) -> Bool? {
    func isIn(_ listed: [String]) -> Bool? {
      certain.contains(where: listed.contains) ? true : possible.contains(where: listed.contains) ? nil : false
    }
    switch comparison {
    case .has: return isIn([operand.choice].compactMap { $0 })
    case .in: return isIn(operand.members ?? [])
    // Where the doubt is not the family's to bear, a possible member is no answer.
    case .unlessIn: return isIn(operand.members ?? []) != true
    case .eq, .ne, .eqSet:
      let listed = operand.members ?? []
      let canBe = certain.allSatisfy(listed.contains) && listed.allSatisfy { certain.contains($0) || possible.contains($0) }
      // With members only possible, a set that can be the one listed can be another too.
      return canBe ? nil : comparison == .ne
    case .gt, .ge, .lt, .le: return false
    case .unlessAtMost: return true
    }
  }

  /// `none` on a number and the choice `none` are written alike, so they count as the same.
  private func isSame(_ value: LeverValue) -> Bool {
    func isNone(_ value: LeverValue) -> Bool { value == .absent || value == .choice("none") }
    return value == operand || isNone(value) && isNone(operand)
  }

  /// Where the text sets no such number, no comparison of size holds.
  private func compare(_ value: LeverValue, _ relation: (Double, Double) -> Bool) -> Bool {
    guard let own = value.number, let limit = operand.number else { return false }
    return relation(own, limit)
  }

  /// The number with which the lever is compared by size, where the comparison is one of size.
  var limit: Double? {
    switch comparison {
    case .gt, .ge, .lt, .le, .unlessAtMost: operand.number
    case .has, .eq, .ne, .in, .eqSet, .unlessIn: nil
    }
  }
}

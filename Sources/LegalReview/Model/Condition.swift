public import Vocabulary

/// A comparison of one lever with a value.
public struct Condition: Sendable, Hashable, Codable {
  /// How the lever is compared.
  public enum Comparison: String, Sendable, Hashable, Codable, CaseIterable {
    /// The set contains the value.
    case has
    case eq, ne
    /// The value, or a member of the set, is among those listed.
    case `in`
    case gt, ge, lt, le
    /// The set is exactly the one listed.
    case eqSet = "eq_set"
    /// Holds unless the lever is known to be at most the number, or among those listed: where the doubt is not the family's to bear.
    case unlessAtMost = "unless_le"
    case unlessIn = "unless_in"
  }

  public var lever: String
  public var comparison: Comparison
  public var operand: LeverValue

  public init(lever: String, comparison: Comparison, operand: LeverValue) {
    self.lever = lever
    self.comparison = comparison
    self.operand = operand
  }

  /// Whether the condition holds; `nil` where the lever is not known.
  func holds(on facts: Facts) -> Bool? { holds(for: facts[lever]) }

  /// The same for the value of the lever.
  func holds(for value: LeverValue) -> Bool? {
    if value == .unknown { return comparison == .unlessAtMost || comparison == .unlessIn ? true : nil }
    switch comparison {
    case .has: return value.members?.contains(operand.choice ?? "") ?? false
    case .in:
      let listed = operand.members ?? []
      return value.members?.contains { listed.contains($0) } ?? false
    case .eq: return isSame(value)
    case .ne: return !isSame(value)
    case .eqSet:
      let own = value.members ?? []
      let listed = operand.members ?? []
      return own.count == listed.count && own.allSatisfy { listed.contains($0) }
    case .unlessAtMost: return !compare(value) { $0 <= $1 }
    case .unlessIn:
      let listed = operand.members ?? []
      return !(value.members?.contains { listed.contains($0) } ?? value.flag.map { listed.contains("\($0)") } ?? false)
    case .gt: return compare(value) { $0 > $1 }
    case .ge: return compare(value) { $0 >= $1 }
    case .lt: return compare(value) { $0 < $1 }
    case .le: return compare(value) { $0 <= $1 }
    }
  }

  /// `none` on a number and the choice `none` are written alike, so they count as the same.
  private func isSame(_ value: LeverValue) -> Bool {
    switch (value, operand) {
    case (.absent, .choice("none")), (.choice("none"), .absent): true
    default: value == operand
    }
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
    default: nil
    }
  }
}

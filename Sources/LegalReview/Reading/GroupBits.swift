/// A bit for each group that any norm protects. There is room for 64; of a further one nothing is assessed.
struct GroupBits: Sendable {
  private let bits: [String: UInt64]

  init(_ groups: [String]) {
    var bits: [String: UInt64] = [:]
    for group in groups where bits[group] == nil && bits.count < UInt64.bitWidth { bits[group] = 1 << UInt64(bits.count) }
    self.bits = bits
  }

  /// The groups that a measure hits.
  struct Target: Sendable {
    var bits: UInt64 = 0
    /// Whether there is a group among them that no norm protects.
    var hasStranger = false
    var isEmpty: Bool { bits == 0 && !hasStranger }

    /// Whether all of them are among those of a norm.
    func isIn(_ groups: UInt64) -> Bool { !hasStranger && bits & groups == bits }
  }

  func of(_ groups: [String]) -> Target {
    var target = Target()
    for group in groups {
      if let bit = bits[group] { target.bits |= bit } else { target.hasStranger = true }
    }
    return target
  }
}

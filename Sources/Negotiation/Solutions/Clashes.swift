/// The smallest sets of demands that cannot be met together.
enum Clashes {
  /// All minimal sets of demands such that no package satisfies every one of a set.
  ///
  /// `satisfied` holds, per package, the demands it meets as bits. A set clashes when it hits the unmet demands of every package, so the minimal clashes are
  /// the minimal hitting sets of those. Sorted by size, then by the order of the demands.
  ///
  /// Source: C. Berge, "Hypergraphs", North-Holland 1989, chapter 2 (minimal transversals).
  static func minimal(demands: [Demand], satisfied: [UInt64]) -> [[Demand]] {
    guard !demands.isEmpty, !satisfied.isEmpty else { return [] }
    let all: UInt64 = (1 << UInt64(demands.count)) - 1
    // Only packages that leave the fewest demands unmet matter.
    var unmet = Array(satisfied.map { all & ~$0 })
    unmet = unmet.filter { own in !unmet.contains { $0 != own && $0 & own == $0 } }
    var hitting: [UInt64] = [0]
    for set in unmet {
      var next = hitting.filter { $0 & set != 0 }
      for partial in hitting where partial & set == 0 {
        var rest = set
        while rest != 0 {
          let bit = rest & ~(rest - 1)
          rest &= rest - 1
          let candidate = partial | bit
          if !next.contains(where: { $0 & candidate == $0 }) { next.append(candidate) }
        }
      }
      hitting = next.filter { own in !next.contains { $0 != own && $0 & own == $0 } }
    }
    return
      hitting
      .sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
      .map { mask in demands.indices.filter { mask & (1 << UInt64($0)) != 0 }.map { demands[$0] } }
  }
}

/// The smallest sets of demands that cannot be met together, and the smallest that must be given up.
///
/// Each list determines the other: the corrections are the minimal sets that share a demand with every clash, and the other way round.
struct Clashes {
  /// Minimal sets of demands such that no package satisfies every one of a set; sorted by size, then by the last demand in which two sets differ.
  let minimal: [[Demand]]
  /// Minimal sets of demands without which some package satisfies all the others, in the same order.
  let corrections: [[Demand]]

  /// Asks only for packages that help: a set of demands that hits everything left unmet so far either clashes, or some package meets it and leaves
  /// something else unmet. Throws where a question cannot be settled.
  ///
  /// Sources: C. Berge, "Hypergraphs", North-Holland 1989, chapter 2 (minimal transversals); M. Liffiton, K. Sakallah, "Algorithms for computing
  /// minimal unsatisfiable subsets of constraints", J. Autom. Reasoning 40 (2008).
  init(_ space: TableSpace) throws(NegotiationError) {
    let possibility = Possibility(space: space)
    let all = space.mask(space.demands)
    var unmet: [UInt64] = []
    var clashes: [UInt64] = []
    while true {
      let candidates = Self.transversals(of: unmet).filter { !clashes.contains($0) }
      if candidates.isEmpty { break }
      for candidate in candidates {
        guard var met = try Self.unmet(meeting: candidate, possibility) else {
          clashes.append(candidate)
          continue
        }
        // Adds demands one by one while some package still meets them all, so that as little as possible is left unmet.
        var kept = all & ~met
        var bit: UInt64 = 1
        while bit <= all, bit != 0 {
          if met & bit != 0, let next = try Self.unmet(meeting: kept | bit, possibility) {
            met = next
            kept = all & ~met
          }
          bit <<= 1
        }
        unmet = (unmet + [met]).filter { own in !([met] + unmet).contains { $0 != own && $0 & own == $0 } }
        break
      }
    }
    func named(_ masks: [UInt64]) -> [[Demand]] {
      masks.sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }.map { mask in
        space.demands.indices.filter { mask & (1 << UInt64($0)) != 0 }.map { space.demands[$0] }
      }
    }
    minimal = named(clashes)
    corrections = named(unmet)
  }

  /// What the package that meets a set of demands leaves unmet, as bits; `nil` where none meets them.
  private static func unmet(meeting mask: UInt64, _ possibility: Possibility) throws(NegotiationError) -> UInt64? {
    try possibility.package(meeting: mask).map(possibility.space.unmet)
  }

  /// The minimal sets that share something with every one of the given sets, as bits; only the empty set where none are given.
  ///
  /// None where a given set is empty, for nothing can hit it. Complexity: can be exponential in the number of sets.
  static func transversals(of sets: [UInt64]) -> [UInt64] {
    var hitting: [UInt64] = [0]
    for set in sets {
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
    return hitting
  }
}

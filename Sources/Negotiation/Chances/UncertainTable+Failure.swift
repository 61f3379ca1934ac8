import Chance

extension UncertainTable {
  /// Searches every package of every drawn table. Throws `NegotiationError` where the table cannot be searched.
  ///
  /// The best-known table is checked first; a drawn one has the same shape. At least one draw. Deciders come with the greatest share first.
  ///
  /// The variance shares are the first-order indices of I. M. Sobol' (1993) for factors cut into two states.
  /// Complexity: draws × packages, where the table is small enough to visit all; else a proof by branch and bound per draw.
  public func failureChance(draws: Int, seed: UInt64) throws(NegotiationError) -> FailureChance {
    try failureChance(draws: draws, seed: seed, visitLimit: PackageSweep.visitLimit)
  }

  /// As above; a table of more packages than `visitLimit` is only settled.
  func failureChance(draws: Int, seed: UInt64, visitLimit: Int) throws(NegotiationError) -> FailureChance {
    precondition(draws > 0, "at least one draw")
    _ = try PackageSearch(table)
    let factors = factors
    var failures = 0
    var counts = [[Int]](repeating: [0, 0], count: factors.count)
    var failing = counts
    var agreeable: [Int?] = []
    var chosen = measures.map { [Int](repeating: 0, count: $0.options.count) }
    for future in 0..<draws {
      let draw = drawn(seed: seed, future: future)
      let found = try PackageSweep.run(draw.table, visitLimit: visitLimit)
      agreeable.append(found.agreeable)
      if case .all(_, let nash) = found { for (measure, option) in nash.enumerated() { chosen[measure][option] += 1 } }
      if found == .nothing { failures += 1 }
      for (index, state) in draw.states.enumerated() {
        counts[index][Int(state)] += 1
        if found == .nothing { failing[index][Int(state)] += 1 }
      }
    }
    let mean = Double(failures) / Double(draws)
    let variance = mean * (1 - mean)
    let deciders = factors.indices.map { index -> FailureChance.Decider in
      func rate(_ state: Int) -> Double { counts[index][state] > 0 ? Double(failing[index][state]) / Double(counts[index][state]) : mean }
      let between = [0, 1].reduce(0.0) { $0 + Double(counts[index][$1]) / Double(draws) * (rate($1) - mean) * (rate($1) - mean) }
      return .init(factor: factors[index], whenTrue: rate(1), whenFalse: rate(0), share: variance > 0 ? between / variance : 0)
    }
    let successes = Double(max(draws - failures, 1))
    let isKnown = !agreeable.contains(nil)
    return FailureChance(
      draws: draws, failures: failures,
      deciders: deciders.enumerated().sorted { ($1.element.share, $0.offset) < ($0.element.share, $1.offset) }.map(\.element),
      outcomes: isKnown ? chosen.map { $0.map { Double($0) / successes } } : nil, medianAgreeable: Self.median(agreeable))
  }

  /// The middle number, the upper of two; `nil` where it is one that is not known. What is not known is at least 1, for some package is agreeable.
  private static func median(_ numbers: [Int?]) -> Int? {
    if numbers.contains(nil) { return numbers.count { $0 == 0 } > numbers.count / 2 ? 0 : nil }
    return numbers.compactMap { $0 }.sorted()[numbers.count / 2]
  }
}

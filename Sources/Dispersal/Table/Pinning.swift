extension DispersalPlan {
  /// Fixes the number of one municipality; the others of its province share what is left, by the same key and rule. Throws `DispersalError` where
  /// that cannot be.
  public func pin(_ municipality: Int, to places: Int, in outcome: DispersalOutcome) throws(DispersalError) -> Pinned {
    try pin([municipality: places], in: outcome)
  }

  /// Fixes the numbers of some municipalities, by position, all at once; the others of their provinces share what is left, by the same key and rule.
  /// Throws `DispersalError` where that cannot be.
  ///
  /// Complexity: for each of those provinces one apportionment over its municipalities, and one more for each that falls below the smallest site.
  ///
  /// Places are the task, the credit not counted. A pin goes before the cap, the floor and the exemption of its municipality, and it may be below the
  /// smallest site; the others keep to theirs.
  public func pin(_ pins: [Int: Int], in outcome: DispersalOutcome) throws(DispersalError) -> Pinned {
    let keys = keys
    var ties: [SettledTie] = []
    var found: [(municipality: Int, after: Int, thousandths: Int)] = []
    for own in members where own.contains(where: { pins[$0] != nil }) {
      let shared = try share(own, pins, keys, outcome)
      for (index, municipality) in own.enumerated() { found.append((municipality, shared.after[index], shared.thousandths[index])) }
      if let tie = shared.tie { ties.append(tie) }
    }
    found.sort { $0.municipality < $1.municipality }
    return Pinned(
      municipalities: found.map(\.municipality), before: found.map { outcome.municipalities[$0.municipality] }, after: found.map(\.after),
      exactThousandths: found.map(\.thousandths), ties: ties)
  }

  /// What the municipalities of one province get when some are pinned, less credits, in the order of `own`.
  private func share(
    _ own: [Int], _ pins: [Int: Int], _ keys: [Int], _ outcome: DispersalOutcome
  ) throws(DispersalError) -> (after: [Int], thousandths: [Int], tie: SettledTie?) {
    let credits = own.map { municipalities[$0].terms.credit }
    let total = own.reduce(0) { $0 + outcome.municipalities[$1] } + credits.reduce(0, +)
    var forced: [Int: Bound] = [:]
    while true {
      let claims = own.indices.map { index -> Claimant in
        let claim = claim(own[index], keys[own[index]], forced[own[index]])
        guard let places = pins[own[index]] else { return claim }
        return Claimant(name: claim.name, key: claim.key, minimum: places + credits[index], maximum: places + credits[index])
      }
      let found = try rule.apportion(total, over: claims)
      let after = zip(found.settledByOrder, credits).map { $0 - $1 }
      // A number below the smallest site is settled as when the need is shared.
      let small =
        smallShares == .keep
        ? nil
        : own.indices.filter { index in
          pins[own[index]] == nil && forced[own[index]] == nil && after[index] > 0 && after[index] < smallestSite
        }.min { (after[$0], $0) < (after[$1], $1) }
      guard let small else {
        let tie = SettledTie(found, names: claims.map(\.name), province: provinces.first { $0.code == municipalities[own[0]].province }?.name)
        return (after, exact(own, claims, pins, total), tie)
      }
      forced[own[small]] = smallShares == .release ? .nothing : .atLeastSite
    }
  }

  /// Exact shares by key of what the pins leave, in thousandths, less credits.
  private func exact(_ own: [Int], _ claims: [Claimant], _ pins: [Int: Int], _ total: Int) -> [Int] {
    func credit(_ index: Int) -> Int { municipalities[own[index]].terms.credit }
    let free = own.indices.filter { pins[own[$0]] == nil }
    let sum = free.reduce(0) { $0 + claims[$1].key }
    let pinned = own.indices.reduce(0) { total, index in total + (pins[own[index]].map { $0 + credit(index) } ?? 0) }
    return own.indices.map { index in
      if let places = pins[own[index]] { return places * 1000 }
      guard sum > 0 else { return 0 }
      return sum.dividingFullWidth(claims[index].key.multipliedFullWidth(by: (total - pinned) * 1000)).quotient - credit(index) * 1000
    }
  }
}

extension DispersalPlan {
  /// Fixes the number of one municipality; the others of its province share what is left, by the same key and rule. Throws `DispersalError` where
  /// that cannot be.
  ///
  /// Complexity: one apportionment over the municipalities of the province, and one more for each that falls below the smallest site.
  ///
  /// `places` is the task, the credit not counted. The pin goes before the cap, the floor and the exemption of that municipality, and it may be below
  /// the smallest site; the others keep to theirs.
  public func pin(_ municipality: Int, to places: Int, in outcome: DispersalOutcome) throws(DispersalError) -> Pinned {
    let keys = keys
    let own = municipalities.indices.filter { municipalities[$0].province == municipalities[municipality].province }
    let place = own.firstIndex(of: municipality) ?? 0
    let credits = own.map { municipalities[$0].terms.credit }
    let total = own.reduce(0) { $0 + outcome.municipalities[$1] } + credits.reduce(0, +)
    var forced: [Int: Bound] = [:]
    while true {
      var claims = own.map { claim($0, keys[$0], forced[$0]) }
      claims[place] = Claimant(id: claims[place].id, key: claims[place].key, minimum: places + credits[place], maximum: places + credits[place])
      let after = zip(try rule.apportion(total, over: claims).settledByOrder, credits).map { $0 - $1 }
      // A number below the smallest site is settled as when the need is shared.
      let small =
        smallShares == .keep
        ? nil
        : own.indices.filter { index in
          index != place && forced[own[index]] == nil && after[index] > 0 && after[index] < smallestSite
        }.min { (after[$0], $0) < (after[$1], $1) }
      if let small {
        forced[own[small]] = smallShares == .release ? .nothing : .atLeastSite
        continue
      }
      let sum = own.indices.reduce(0) { $1 == place ? $0 : $0 + claims[$1].key }
      let left = total - places - credits[place]
      return Pinned(
        municipalities: own, before: own.map { outcome.municipalities[$0] }, after: after,
        exactThousandths: own.indices.map { index in
          if index == place || sum == 0 { return places * 1000 }
          return sum.dividingFullWidth(claims[index].key.multipliedFullWidth(by: left * 1000)).quotient - credits[index] * 1000
        })
    }
  }
}

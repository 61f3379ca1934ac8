/// What happens to the others when one municipality's number is fixed.
public struct Pinned: Sendable, Hashable {
  /// Positions in the plan of the municipalities of the province.
  public var municipalities: [Int]
  /// Their places before and after the pin, in the same order.
  public var before: [Int]
  public var after: [Int]
  /// The exact shares by key that the others have of what is left, less credits and before caps and floors, in thousandths of a place.
  public var exactThousandths: [Int]

  /// Who takes a difference: position in the plan and places, those who take most first.
  public var differences: [(municipality: Int, places: Int)] {
    municipalities.indices.filter { after[$0] != before[$0] }.map { (municipalities[$0], after[$0] - before[$0]) }
      .sorted { (abs($1.1), $0.0) < (abs($0.1), $1.0) }
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.municipalities == right.municipalities && left.before == right.before && left.after == right.after
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(after) }
}

extension DispersalPlan {
  /// Fixes the number of one municipality; the others of its province share what is left, by the same key and rule. Throws `DispersalError` where
  /// that cannot be.
  ///
  /// Complexity: one apportionment over the municipalities of the province, and one more for each that falls below the smallest site.
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

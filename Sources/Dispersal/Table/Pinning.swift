/// What happens to the others when one municipality's number is fixed.
public struct Pinned: Sendable, Hashable {
  /// Places per municipality of the province after the pin, in their order in the plan.
  public var municipalities: [Int]
  public var before: [Int]
  public var after: [Int]
  /// The exact shares that the others have of what is left, in thousandths of a place.
  public var exactThousandths: [Int]

  /// Who takes a difference: position in the province and places, those who take most first.
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
  /// Fixes the number of one municipality; the others of its province share what is left, by the same key and rule. Throws `DispersalError` where that cannot be.
  ///
  /// Complexity: one apportionment over the municipalities of the province.
  public func pin(_ municipality: Int, to places: Int, in outcome: DispersalOutcome) throws(DispersalError) -> Pinned {
    let keys = keys
    let own = municipalities.indices.filter { municipalities[$0].province == municipalities[municipality].province }
    let total = own.reduce(0) { $0 + outcome.municipalities[$1] + municipalities[$1].terms.credit }
    let claims = own.map { index -> Claimant in
      let terms = municipalities[index].terms
      if index == municipality {
        return Claimant(id: municipalities[index].name, key: keys[index], minimum: places + terms.credit, maximum: places + terms.credit)
      }
      return Claimant(id: municipalities[index].name, key: keys[index], minimum: terms.floor + terms.credit, maximum: terms.cap.map { $0 + terms.credit })
    }
    let shares = try rule.apportion(total, over: claims).settledByOrder
    let others = own.indices.filter { own[$0] != municipality }
    let (sum, left) = (others.reduce(0) { $0 + claims[$1].key }, total - shares[own.firstIndex(of: municipality) ?? 0])
    return Pinned(
      municipalities: own, before: own.map { outcome.municipalities[$0] }, after: own.indices.map { shares[$0] - municipalities[own[$0]].terms.credit },
      exactThousandths: own.indices.map { index in
        own[index] == municipality || sum == 0 ? places * 1000 : sum.dividingFullWidth(claims[index].key.multipliedFullWidth(by: left * 1000)).quotient
      })
  }
}

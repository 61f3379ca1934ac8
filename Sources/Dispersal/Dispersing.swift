extension DispersalPlan {
  /// Shares the need over the provinces, and each province's task over its municipalities, by the same key and rule.
  ///
  /// A tie is settled in the order of the lists and reported in the outcome. Throws `DispersalError`.
  public func disperse(_ need: Int) throws(DispersalError) -> DispersalOutcome {
    for municipality in municipalities where !provinces.contains(where: { $0.code == municipality.province }) {
      throw .unknownProvince(municipality: municipality.code, province: municipality.province)
    }
    let members = provinces.map { province in municipalities.indices.filter { municipalities[$0].province == province.code } }
    let provincial = zip(provinces, members).map { province, own in
      Claimant(id: province.name, key: own.reduce(0) { $0 + keyValue(of: municipalities[$1]) })
    }
    let top = try rule.apportion(need, over: provincial)
    var outcome = DispersalOutcome(
      need: need, provinces: top.settledByOrder, municipalities: [Int](repeating: 0, count: municipalities.count), ties: [])
    if let tie = top.tie { outcome.ties.append(tie.among.map { provinces[$0].name }) }
    for (index, own) in members.enumerated() where !own.isEmpty && provincial[index].key > 0 {
      let claimants = own.map { Claimant(id: municipalities[$0].name, key: keyValue(of: municipalities[$0])) }
      let shares = try rule.apportion(outcome.provinces[index], over: claimants)
      if let tie = shares.tie { outcome.ties.append(tie.among.map { claimants[$0].id }) }
      for (position, places) in shares.settledByOrder.enumerated() { outcome.municipalities[own[position]] = places }
    }
    return outcome
  }
}

/// Places per province and municipality, in the order of the plan.
public struct DispersalOutcome: Sendable, Hashable {
  public var need: Int
  public var provinces: [Int]
  public var municipalities: [Int]
  /// Names among whom a place was drawn by the order of the list, one group a tie.
  public var ties: [[String]]
}

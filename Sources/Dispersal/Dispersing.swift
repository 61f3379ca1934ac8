import Vocabulary

extension DispersalPlan {
  /// Shares the need over the provinces, and each province's task over its municipalities, by the same key and rule, within caps and floors and after
  /// credits.
  ///
  /// A tie is settled in the order of the lists and reported in the outcome. Throws `DispersalError`. `need` is in places and does not include the
  /// credits: they are added before the sharing and taken off each municipality after it. Errors are `provinceTwice`, `inTwoProvinces`,
  /// `unknownProvince`, `noColumn` and those of `ApportionmentRule.apportion`, with names of provinces or municipalities for claimants.
  ///
  /// Where numbers below the smallest site are not kept, the smallest of them is released or raised and everything is shared anew. Complexity: one
  /// sharing, and one more for each municipality released or raised.
  public func disperse(_ need: Int) throws(DispersalError) -> DispersalOutcome {
    try checkCodes()
    var forced: [Int: Bound] = [:]
    while true {
      let outcome = try share(need, forced)
      guard let small = smallest(outcome, forced) else { return try paying(outcome, forced) }
      forced[small] = smallShares == .release ? .nothing : .atLeastSite
    }
  }

  /// Every code stands once, and every municipality lies in a province of the plan.
  private func checkCodes() throws(DispersalError) {
    var listed: Set<ProvinceCode> = []
    for province in provinces where !listed.insert(province.code).inserted { throw .provinceTwice(province: province.code) }
    var seen: Set<MunicipalityCode> = []
    for municipality in municipalities {
      guard seen.insert(municipality.code).inserted else { throw .inTwoProvinces(municipality: municipality.code) }
      guard listed.contains(municipality.province) else {
        throw .unknownProvince(municipality: municipality.code, province: municipality.province)
      }
    }
    try checkColumns()
  }

  /// What binds a municipality in a further sharing. `nothing` releases it, so that only its credit is left; `atLeastSite` raises it to the smallest
  /// site, or to its cap where that is lower; `exactly` holds it to what is left where it gives money.
  enum Bound: Equatable { case nothing, atLeastSite, exactly(Int) }

  /// The municipality with the smallest number below the smallest site that is not yet settled. One at a time, since places that are let go can lift
  /// others above the smallest site, and places taken for one can push others below it. `nil` where none is left, or where the plan keeps small
  /// numbers.
  private func smallest(_ outcome: DispersalOutcome, _ forced: [Int: Bound]) -> Int? {
    guard smallShares != .keep, smallestSite > 0 else { return nil }
    return municipalities.indices.filter { index in
      forced[index] == nil && outcome.municipalities[index] > 0 && outcome.municipalities[index] < smallestSite
    }.min { (outcome.municipalities[$0], $0) < (outcome.municipalities[$1], $1) }
  }

  /// One sharing at both levels; `forced` says which municipalities, by position in the plan, are released or raised.
  ///
  /// A province comes in with the keys, minima and ceilings of its municipalities added up, so that they can always take what it gets. Where its
  /// municipalities have no key they get their minima and no more.
  func share(_ need: Int, _ forced: [Int: Bound]) throws(DispersalError) -> DispersalOutcome {
    let keys = keys
    let members = members
    let claims = municipalities.indices.map { claim($0, keys[$0], forced[$0]) }
    let provincial = zip(provinces, members).map { province, own -> Claimant in
      let ceilings = own.map { claims[$0].ceiling }
      let isBounded = ceilings.allSatisfy { $0 < ApportionmentRule.totalLimit }
      return Claimant(
        name: province.name, key: province.key ?? own.reduce(0) { $0 + claims[$1].key }, minimum: own.reduce(0) { $0 + claims[$1].minimum },
        maximum: isBounded ? ceilings.reduce(0, +) : nil)
    }
    let credits = municipalities.reduce(0) { $0 + $1.terms.credit }
    let top = try rule.apportion(need + credits, over: provincial)
    var outcome = DispersalOutcome(
      need: need, provinces: top.settledByOrder, municipalities: [Int](repeating: 0, count: municipalities.count), ties: [])
    if let tie = SettledTie(top, names: provinces.map(\.name)) { outcome.ties.append(tie) }
    for (index, own) in members.enumerated() where !own.isEmpty && (provincial[index].key > 0 || provincial[index].minimum > 0) {
      guard provincial[index].key > 0 else {
        for position in own { outcome.municipalities[position] = claims[position].minimum }
        continue
      }
      let shares = try rule.apportion(outcome.provinces[index], over: own.map { claims[$0] })
      if let tie = SettledTie(shares, names: own.map { municipalities[$0].name }, province: provinces[index].name) { outcome.ties.append(tie) }
      for (position, places) in shares.settledByOrder.enumerated() { outcome.municipalities[own[position]] = places }
    }
    // What exists already is part of the share and no longer of the task.
    for (index, municipality) in municipalities.enumerated() { outcome.municipalities[index] -= municipality.terms.credit }
    for (index, own) in members.enumerated() { outcome.provinces[index] = own.reduce(0) { $0 + outcome.municipalities[$1] } }
    return outcome
  }

  /// What a municipality brings into the sharing. A credit comes on top of floor and cap, which are about the task alone. Who is exempt or released
  /// has no key and is held to its credit; everyone else has `key`, its whole number from `keys`.
  func claim(_ index: Int, _ key: Int, _ forced: Bound?) -> Claimant {
    let own = municipalities[index]
    let credit = own.terms.credit
    if own.terms.isExempt || forced == .nothing { return Claimant(name: own.name, key: 0, minimum: credit, maximum: credit) }
    if case .exactly(let places)? = forced { return Claimant(name: own.name, key: key, minimum: places + credit, maximum: places + credit) }
    let floor = max(own.terms.floor, forced == .atLeastSite ? min(smallestSite, own.terms.cap ?? smallestSite) : 0)
    return Claimant(name: own.name, key: key, minimum: floor + credit, maximum: own.terms.cap.map { $0 + credit })
  }
}

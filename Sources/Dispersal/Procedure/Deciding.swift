extension DispersalPlan {
  /// The decision on a report of offers per municipality, in the order of the plan.
  ///
  /// Only municipalities that offered less than their share, in a province that falls short, can be compelled, and here never above their share: what
  /// is lacking is spread over them by key, with the shortfall of each as its most. Throws `DispersalError`. `outcome` must be one of this plan. An
  /// offer above the share stays the task, so all tasks together can be more than the need. The errors are `offersDoNotFit`, `negativeOffer` and
  /// those of `ApportionmentRule.apportion`.
  public func decide(_ outcome: DispersalOutcome, offers: [Int], option: ShortfallOption) throws(DispersalError) -> BindingDecision {
    try check(offers)
    let members = members
    let balance = members.indices.map { index in members[index].reduce(0) { $0 + offers[$1] } - outcome.provinces[index] }
    let short = balance.map { max(0, -$0) }
    let (lacking, tie) = try lack(short, surplus: balance.reduce(0) { $0 + max(0, $1) }, option)
    var decision = BindingDecision(
      option: option,
      designations: municipalities.indices.map { index in
        .init(
          municipality: index, share: outcome.municipalities[index], offered: offers[index], places: offers[index], ground: .offered, compellable: 0)
      }, balance: balance, uncovered: 0, ties: tie.map { [$0] } ?? [])
    for (province, own) in members.enumerated() {
      let below = own.filter { offers[$0] < outcome.municipalities[$0] }
      for index in below {
        decision.designations[index].compellable = short[province] > 0 ? outcome.municipalities[index] - offers[index] : 0
        decision.designations[index].ground = short[province] == 0 ? .provinceMeetsTask : .coveredBySurplus
      }
      if lacking[province] > 0 { try spread(lacking[province], over: below, in: &decision) }
    }
    return decision
  }

  /// One offer for every municipality, of zero places or more.
  private func check(_ offers: [Int]) throws(DispersalError) {
    guard offers.count == municipalities.count else { throw .offersDoNotFit(offers: offers.count, municipalities: municipalities.count) }
    for (index, offer) in offers.enumerated() where offer < 0 { throw .negativeOffer(municipality: municipalities[index].name, offer: offer) }
  }

  /// What a province lacks goes by key to those that offered less than their share, up to it; what is left is uncovered. A key counts as at least 1:
  /// who has a share by a floor alone can be below it too, and keys that are zero everywhere cannot be shared by.
  private func spread(_ lacking: Int, over below: [Int], in decision: inout BindingDecision) throws(DispersalError) {
    let keys = keys
    let claims = below.map { index in
      Claimant(
        name: municipalities[index].name, key: max(keys[index], 1),
        maximum: decision.designations[index].share - decision.designations[index].offered)
    }
    let most = claims.reduce(0) { $0 + ($1.maximum ?? 0) }
    decision.uncovered += max(0, lacking - most)
    guard !claims.isEmpty, min(lacking, most) > 0 else { return }
    let found = try rule.apportion(min(lacking, most), over: claims)
    let province = provinces.first { $0.code == municipalities[below[0]].province }
    if let tie = SettledTie(found, names: claims.map(\.name), province: province?.name, of: .shortfall) { decision.ties.append(tie) }
    for (index, added) in zip(below, found.settledByOrder) {
      decision.designations[index].places += added
      if added > 0 { decision.designations[index].ground = .shortfallByKey(added: added) }
    }
  }

  /// What each province must still make up. In places, none below zero. With the surplus first, what provinces offer beyond their tasks is shared
  /// over the shortfalls by largest remainders, and nobody is relieved of more than it lacks.
  private func lack(_ short: [Int], surplus: Int, _ option: ShortfallOption) throws(DispersalError)
    -> ([Int], SettledTie?)
  {
    let total = short.reduce(0, +)
    guard option == .surplusFirst, surplus > 0, total > 0 else { return (short, nil) }
    let claims = zip(provinces, short).map { Claimant(name: $0.name, key: $1, maximum: $1) }
    let relief = try ApportionmentRule.largestRemainder.apportion(min(surplus, total), over: claims)
    return (zip(short, relief.settledByOrder).map { $0 - $1 }, SettledTie(relief, names: claims.map(\.name), of: .surplus))
  }
}

/// How the minister spreads what the provinces fall short of.
public enum ShortfallOption: String, Sendable, Hashable, CaseIterable {
  /// Each province that falls short makes up its own shortfall.
  case withinProvince = "within_province"
  /// What other provinces offer beyond their task is taken off first, in proportion to the shortfalls.
  case surplusFirst = "surplus_first"
}

/// Why a municipality is designated for a number.
public enum DesignationGround: Sendable, Hashable {
  /// It offered its share or more: the offer becomes its task.
  case offered
  /// It offered less than its share, but its province meets the task, so it cannot be compelled.
  case provinceMeetsTask
  /// It offered less than its share in a province that falls short: by key it is given so much of the rest.
  case shortfallByKey(added: Int)
  /// It offered less than its share in a province that falls short, and nothing of the rest came to it: others made it up, or the rounding gave it
  /// none.
  case coveredBySurplus
}

/// A municipality in the decision.
public struct Designation: Sendable, Hashable {
  public var municipality: Int
  public var share: Int
  public var offered: Int
  /// Places that it must provide.
  public var places: Int
  public var ground: DesignationGround
  /// Most places that could be added: what it offered below its share, where the province falls short; 0 where it cannot be compelled.
  public var compellable: Int
}

/// The distribution decision. Dutch: verdeelbesluit, Dispersal Act art. 5.
public struct BindingDecision: Sendable, Hashable {
  public var option: ShortfallOption
  /// In the order of the plan.
  public var designations: [Designation]
  /// Per province, what its municipalities offered beyond (above zero) or below its task.
  public var balance: [Int]
  /// Places that nobody is designated for.
  public var uncovered: Int
}

extension DispersalPlan {
  /// The decision on a report of offers per municipality, in the order of the plan.
  ///
  /// Only municipalities that offered less than their share, in a province that falls short, can be compelled, and here never above their share: what
  /// is lacking is spread over them by key, with the shortfall of each as its most. Throws `ProcedureFault` or `DispersalError`.
  public func decide(_ outcome: DispersalOutcome, offers: [Int], option: ShortfallOption) throws -> BindingDecision {
    guard offers.count == municipalities.count else {
      throw ProcedureFault.offersDoNotFit(offers: offers.count, municipalities: municipalities.count)
    }
    for (index, offer) in offers.enumerated() where offer < 0 {
      throw ProcedureFault.negativeOffer(municipality: municipalities[index].name, offer: offer)
    }
    let keys = keys
    let members = provinces.map { province in municipalities.indices.filter { municipalities[$0].province == province.code } }
    let balance = members.indices.map { index in members[index].reduce(0) { $0 + offers[$1] } - outcome.provinces[index] }
    let short = balance.map { max(0, -$0) }
    let lacking = try lack(short, surplus: balance.reduce(0) { $0 + max(0, $1) }, option)
    var designations: [Designation] = municipalities.indices.map { index in
      .init(
        municipality: index, share: outcome.municipalities[index], offered: offers[index], places: offers[index], ground: .offered, compellable: 0)
    }
    var uncovered = 0
    for (province, own) in members.enumerated() {
      let below = own.filter { offers[$0] < outcome.municipalities[$0] }
      for index in below {
        designations[index].compellable = short[province] > 0 ? outcome.municipalities[index] - offers[index] : 0
        designations[index].ground = short[province] == 0 ? .provinceMeetsTask : .coveredBySurplus
      }
      guard lacking[province] > 0 else { continue }
      let claims = below.map {
        Claimant(id: municipalities[$0].name, key: max(keys[$0], 1), maximum: outcome.municipalities[$0] - offers[$0])
      }
      let most = claims.reduce(0) { $0 + ($1.maximum ?? 0) }
      uncovered += max(0, lacking[province] - most)
      guard !claims.isEmpty, min(lacking[province], most) > 0 else { continue }
      for (index, added) in zip(below, try rule.apportion(min(lacking[province], most), over: claims).settledByOrder) {
        designations[index].places += added
        if added > 0 { designations[index].ground = .shortfallByKey(added: added) }
      }
    }
    return BindingDecision(option: option, designations: designations, balance: balance, uncovered: uncovered)
  }

  /// What each province must still make up.
  private func lack(_ short: [Int], surplus: Int, _ option: ShortfallOption) throws(DispersalError) -> [Int] {
    let total = short.reduce(0, +)
    guard option == .surplusFirst, surplus > 0, total > 0 else { return short }
    let claims = zip(provinces, short).map { Claimant(id: $0.name, key: $1, maximum: $1) }
    let relief = try ApportionmentRule.largestRemainder.apportion(min(surplus, total), over: claims).settledByOrder
    return zip(short, relief).map { $0 - $1 }
  }
}

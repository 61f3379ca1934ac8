public import Dispersal
import Dossiers

/// Every rounding rule with every property, on the municipalities of the whole.
public struct FairnessFacts: Sendable, Hashable {
  /// Places shared in all.
  public var need: Int
  /// Municipalities that share them.
  public var municipalities: Int
  /// In the order of `ApportionmentRule`.
  public var reports: [FairnessReport]
  /// Fairness over time; `nil` where the dossier has no running balance.
  public var balance: BalanceFacts?
}

extension PlaceDossier {
  /// What every rule does to the municipalities at a need, each property apart, by the key of the dossier. Throws `DispersalError`.
  ///
  /// Complexity: for each rule some apportionments over all municipalities, and pairs of them for the population paradox.
  public func fairness(at need: Int) throws(DispersalError) -> FairnessFacts {
    let claimants = zip(plan.municipalities, plan.keys).map { Claimant(name: $0.name, key: $1) }
    let population = plan.municipalities.map(\.population)
    var reports: [FairnessReport] = []
    for rule in ApportionmentRule.allCases { reports.append(try FairnessReport(rule, need, over: claimants, units: population)) }
    return FairnessFacts(need: need, municipalities: claimants.count, reports: reports, balance: try balance())
  }
}

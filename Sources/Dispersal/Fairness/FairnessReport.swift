import Chance

/// All properties of one rule on one set of claimants, beside each other.
public struct FairnessReport: Sendable, Hashable {
  public var rule: ApportionmentRule
  public var places: [Int]
  public var isTied: Bool
  public var outsideQuota: Int
  /// Claimants that lose a place when there is one more to give.
  public var losersOfOneMore: Int
  /// Pairs with a population paradox, over the changes tried.
  public var populationParadoxes: Int
  /// Claimants that get something else when half of all share again among themselves.
  public var inconsistent: Int
  public var bias: Double
  public var enviousPairs: Int
  public var gini: Double
  public var theil: Double

  /// Checks a rule. For the population paradox all keys are changed by up to 2 % either way, `trials` times, from a fixed seed.
  public init(_ rule: ApportionmentRule, _ total: Int, over claimants: [Claimant], units: [Int], trials: Int = 2) throws(DispersalError) {
    let found = try rule.apportion(total, over: claimants)
    self.rule = rule
    places = found.settledByOrder
    isTied = found.tie != nil
    outsideQuota = FairnessCheck.quota(places, claimants).count
    losersOfOneMore = try FairnessCheck.losersOfOneMore(rule, total, claimants, found: found).count
    var paradoxes = 0
    for trial in 0..<trials {
      let draw = Stream(seed: 1, future: trial, event: 800)
      let changed = claimants.enumerated().map { index, claimant in
        Claimant(
          id: claimant.id, key: Int(Double(claimant.key) * (0.98 + 0.04 * draw.uniform(index))), minimum: claimant.minimum, maximum: claimant.maximum)
      }
      paradoxes += try FairnessCheck.populationParadoxes(rule, total, before: claimants, after: changed, found: found).count
    }
    populationParadoxes = paradoxes
    let part = claimants.indices.filter { $0 % 2 == 0 && claimants[$0].key > 0 }
    inconsistent = part.isEmpty ? 0 : try FairnessCheck.inconsistent(rule, places, claimants, part: part).count
    bias = FairnessCheck.bias(places, claimants)
    enviousPairs = FairnessCheck.envy(places, claimants)
    gini = FairnessCheck.gini(burden: places, units: units)
    theil = FairnessCheck.theil(burden: places, units: units)
  }
}

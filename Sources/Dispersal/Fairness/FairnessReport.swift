import Chance

/// All properties of one rule on one set of claimants, beside each other.
///
/// Counts are of claimants or of pairs of them; 0 of a count is the property kept, as far as it was tried, and `nil` a property that could not be
/// judged, since a draw or a bound came between.
public struct FairnessReport: Sendable, Hashable {
  public var rule: ApportionmentRule
  /// Places per claimant, in their order, with a tie settled by it.
  public var places: [Int]
  /// Whether the rule leaves a draw; then `losersOfOneMore` and `populationParadoxes` are not judged.
  public var isTied: Bool
  /// Claimants whose places are not their exact share rounded down or up, also where only a bound holds them there.
  public var outsideQuota: Int
  /// Claimants that lose a place when there is one more to give.
  public var losersOfOneMore: Int?
  /// Pairs with a population paradox, over the changes tried and not tied.
  public var populationParadoxes: Int?
  /// Claimants that get something else when half of all share again among themselves.
  public var inconsistent: Int?
  /// As `FairnessCheck.bias`: above 0 where large keys get more places per key than small ones, as a share.
  public var bias: Double
  /// Pairs of which one would have more places per key than the other even with a place less.
  public var enviousPairs: Int
  /// How unequal places per unit are, from 0 for equal to 1.
  public var gini: Double
  /// The same question as `gini`, from 0 to the logarithm of all units over those of one.
  public var theil: Double

  /// Checks a rule. For the population paradox all keys are changed by up to 2 % either way, `trials` times, from a fixed seed.
  ///
  /// `units` are what burdens are measured by, one number a claimant, such as inhabitants. Half of all are the claimants at even positions that have
  /// a key. Throws what `apportion` throws.
  ///
  /// Assumption: keys change independently of each other and evenly within the 2 %.
  public init(_ rule: ApportionmentRule, _ total: Int, over claimants: [Claimant], units: [Int], trials: Int = 2) throws(DispersalError) {
    let found = try rule.apportion(total, over: claimants)
    self.rule = rule
    places = found.settledByOrder
    isTied = found.tie != nil
    outsideQuota = FairnessCheck.quota(places, claimants).count
    losersOfOneMore = try FairnessCheck.losersOfOneMore(rule, total, claimants, found: found)?.count
    var paradoxes: Int?
    // Small keys are measured finer, so that two per cent of them is something.
    let least = claimants.map(\.key).filter { $0 > 0 }.min() ?? 1
    let most = claimants.map(\.key).max() ?? 1
    let scale = least < 1000 && most <= ApportionmentRule.keyLimit / 2000 ? 1000 : 1
    let measured = claimants.map { Claimant(name: $0.name, key: $0.key * scale, minimum: $0.minimum, maximum: $0.maximum) }
    for trial in 0..<trials {
      let draw = Stream(seed: 1, future: trial, event: 800)
      let changed = measured.enumerated().map { index, claimant in
        Claimant(
          name: claimant.name, key: Int(Double(claimant.key) * (0.98 + 0.04 * draw.uniform(index))), minimum: claimant.minimum,
          maximum: claimant.maximum)
      }
      // Keys so small and so far apart that they vanish cannot be compared.
      guard zip(measured, changed).allSatisfy({ ($0.key > 0) == ($1.key > 0) }) else { continue }
      if let pairs = try FairnessCheck.populationParadoxes(rule, total, before: measured, after: changed, found: found) {
        paradoxes = (paradoxes ?? 0) + pairs.count
      }
    }
    populationParadoxes = paradoxes
    let part = claimants.indices.filter { $0 % 2 == 0 && claimants[$0].key > 0 }
    inconsistent = part.isEmpty ? 0 : try FairnessCheck.inconsistent(rule, places, claimants, part: part)?.count
    bias = FairnessCheck.bias(places, claimants)
    enviousPairs = FairnessCheck.envy(places, claimants)
    gini = FairnessCheck.gini(burden: places, units: units)
    theil = FairnessCheck.theil(burden: places, units: units)
  }
}

/// Provinces, their municipalities, and the key and rule by which need is shared.
public struct DispersalPlan: Sendable, Hashable {
  public var provinces: [Province]
  public var municipalities: [Municipality]
  public var key: Key
  public var rule: ApportionmentRule
  /// The smallest size of a site, and what becomes of smaller numbers.
  public var smallestSite: Int
  public var smallShares: SmallShares

  public init(
    provinces: [Province], municipalities: [Municipality], key: Key, rule: ApportionmentRule, smallestSite: Int = 0, smallShares: SmallShares = .keep
  ) {
    self.provinces = provinces
    self.municipalities = municipalities
    self.key = key
    self.rule = rule
    self.smallestSite = smallestSite
    self.smallShares = smallShares
  }
}

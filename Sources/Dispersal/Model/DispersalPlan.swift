/// Provinces, their municipalities, and the key and rule by which need is shared.
///
/// Nothing is checked when it is made; `disperse` reports what does not fit.
public struct DispersalPlan: Sendable, Hashable {
  /// In the order in which outcomes give their numbers and ties between them are settled.
  public var provinces: [Province]
  /// Of all provinces in one list; outcomes, offers and designations follow its order.
  public var municipalities: [Municipality]
  /// Turned into whole numbers by `keys`.
  public var key: Key
  /// The same between provinces and within each.
  public var rule: ApportionmentRule
  /// The smallest size of a site, and what becomes of smaller numbers. In places; 0 where any size will do.
  public var smallestSite = 0
  public var smallShares = SmallShares.keep
  /// Money instead of places; `nil` where nobody can buy off a task.
  public var payment: Payment?

  /// Without a smallest site every number stays as the rule gives it.
  public init(provinces: [Province], municipalities: [Municipality], key: Key, rule: ApportionmentRule) {
    self.provinces = provinces
    self.municipalities = municipalities
    self.key = key
    self.rule = rule
  }
}

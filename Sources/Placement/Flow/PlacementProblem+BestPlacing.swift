extension PlacementProblem {
  /// The best placement where every family takes one place, proved by prices.
  ///
  /// First families bid for places until each has one it likes within a point; the prices that this leaves are nearly right. Then places are moved
  /// along cheapest chains until prices and places agree exactly. Sources: D. Bertsekas, "The auction algorithm", Annals of Operations Research 14
  /// (1988), with several places a site as in D. Bertsekas, D. Castañon, Math. Programming 42 (1989); L. Ford, D. Fulkerson, Flows in Networks (1962)
  /// for the chains.
  func best() -> PlacementOutcome {
    precondition(unit == .family, "one place a family")
    var market = Market(self)
    market.bid()
    market.settle()
    return PlacementOutcome(market.placed, of: self, bound: market.bound)
  }

  /// Prices of the places of every site under which the best placement is what each family would choose for itself, in points of the score.
  ///
  /// None is below zero. A site without capacity has one that nobody would pay. Only for the unit `family`.
  public func prices() -> [Int] {
    precondition(unit == .family, "one place a family")
    var market = Market(self)
    market.bid()
    market.settle()
    return market.prices
  }
}

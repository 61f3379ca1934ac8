/// How far a planning of sites looks ahead, and how long it searches.
public struct SiteHorizon: Sendable, Hashable, Codable {
  /// Quarters that are planned, one or more.
  public var quarters: Int
  /// Quarters before a new or larger site has places.
  public var leadTime: Int
  /// Most nodes that the solver searches.
  public var nodes: Int

  public init(quarters: Int = 8, leadTime: Int = 0, nodes: Int = 100) {
    self.quarters = quarters
    self.leadTime = leadTime
    self.nodes = nodes
  }
}

public import Vocabulary

/// A nationality, or a group of them: its part of the arrivals, and how it differs in grants and families from the average.
public struct Origin: Sendable, Hashable, Codable {
  /// For readers of the results; the chain itself knows origins by their place.
  public var id: OriginID
  /// Share of the arrivals on the opening date, 0…1; the shares of all origins add up to 1, within 1e-9.
  public var share: Double
  /// Chance of a grant over that of the others; only ratios matter, since the average over the shares stays that of the model.
  public var grantFactor: Double
  /// The same for sponsoring a family once granted, averaged over those granted. Where a chance would exceed 1 it is cut, and the average is lower.
  public var sponsorFactor: Double
  /// The same for subsidiary protection among grants, averaged over those granted; where a policy moves that share, each origin's moves along.
  public var subsidiaryFactor = 1.0
  /// Standard deviation of the monthly shock to the logarithm of its own part; what all origins have in common is the shock of the arrivals.
  public var shock: Double

  public init(id: OriginID, share: Double, grantFactor: Double = 1, sponsorFactor: Double = 1, shock: Double = 0) {
    self.id = id
    self.share = share
    self.grantFactor = grantFactor
    self.sponsorFactor = sponsorFactor
    self.shock = shock
  }
}

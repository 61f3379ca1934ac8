/// A nationality, or a group of them: its part of the arrivals, and how it differs in grants and families from the average.
public struct Origin: Sendable, Hashable, Codable {
  public var id: String
  /// Share of the arrivals on the opening date; the shares of all origins add up to 1.
  public var share: Double
  /// Chance of a grant, and of sponsoring a family once granted, each over that of the others; only their ratios matter, since the averages over
  /// the shares stay those of the model.
  public var grantFactor: Double
  public var sponsorFactor: Double
  /// Standard deviation of the monthly shock to the logarithm of its own part; what all origins have in common is the shock of the arrivals.
  public var shock: Double

  public init(id: String, share: Double, grantFactor: Double = 1, sponsorFactor: Double = 1, shock: Double = 0) {
    self.id = id
    self.share = share
    self.grantFactor = grantFactor
    self.sponsorFactor = sponsorFactor
    self.shock = shock
  }
}

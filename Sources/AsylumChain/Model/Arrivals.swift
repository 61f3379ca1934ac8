/// The arrival of asylum seekers: a path, and how far reality may stray from it.
public struct Arrivals: Sendable, Hashable {
  /// Expected arrivals in each month, the median of all futures; the last value holds for all later months.
  public var expectedPerMonth: [Double]
  /// Standard deviation of the monthly shock to the logarithm of the level; 0 for a level that never strays.
  public var shock: Double
  /// Part of a deviation that is left a month later, 0 to 1; 1 is a random walk.
  public var persistence: Double
  /// Degrees of freedom of the shocks, an even number from 4: Student's t, scaled to `shock`; `nil` for the normal distribution.
  public var tails: Int?
  /// Where people come from; empty where all are alike.
  public var origins: [Origin]

  public init(expectedPerMonth: [Double], shock: Double = 0, persistence: Double = 0, tails: Int? = nil, origins: [Origin] = []) {
    self.expectedPerMonth = expectedPerMonth
    self.shock = shock
    self.persistence = persistence
    self.tails = tails
    self.origins = origins
  }
}

/// A nationality, or a group of them: its part of the arrivals, and how it differs in grants and families from the average.
public struct Origin: Sendable, Hashable {
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

/// Places families one by one as they arrive, never moving one again, at prices that look ahead.
///
/// Prices are those under which the best placement of a sample of families like those still to come would be everyone's own choice; they are worked
/// out anew after every few arrivals for the places that are left. Source: the idea of bid prices, R. Simpson (1989), E. Williamson (1992), as in K.
/// Talluri, G. van Ryzin, The Theory and Practice of Revenue Management (2004), section 3.2. Complexity: one pass over the sites a family, and a
/// placement of the sample every `interval` arrivals.
public struct OnlinePlacing: Sendable {
  /// A family as it arrives: what it scores at every site, and what it takes up there.
  public struct Arriving: Sendable, Hashable {
    /// One for each site, from 0 to `PlacementProblem.scoreLimit`; `nil` for a site that cannot take the family.
    public var scores: [Int?]
    /// From 1 to 100.
    public var beds: Int
    /// School places; counted only where sites have a number of them.
    public var pupils: Int

    public init(scores: [Int?], beds: Int = 1, pupils: Int = 0) {
      self.scores = scores
      self.beds = beds
      self.pupils = pupils
    }
  }

  private let sample: [Arriving]
  /// After how many arrivals prices are worked out anew, at least 1.
  private let interval: Int
  /// How many are thought to come in all, at least 1.
  private let expected: Int
  /// Beds left at each site, and school places; the latter empty where schools set no limit.
  private var left: [Int]
  private var seatsLeft: [Int]
  /// Of a bed, in parts of a point of the score as `BedMarket` has them, as after the last refresh.
  private var prices: [Int]
  /// Families that came, with those that found no place.
  private(set) var arrived = 0

  /// `sample` holds families like those to come; `expected` is how many will come. Throws `PlacementError`. Capacities are beds, 0 to 1,000,000 a
  /// site, and so are school places, which are empty where schools set no limit; the last of the sample are used, fewer as fewer are still to come.
  /// Without a sample every bed is free, and each family gets the site that suits it best.
  public init(
    capacities: [Int], schoolPlaces: [Int] = [], sample: [Arriving], expected: Int, interval: Int = 25
  ) throws(PlacementError) {
    precondition(schoolPlaces.isEmpty || schoolPlaces.count == capacities.count, "school places of every site, or of none")
    guard !capacities.isEmpty else { throw .noSites }
    for (site, capacity) in capacities.enumerated() where capacity < 0 { throw .capacity(site: site, capacity: capacity) }
    for (site, places) in schoolPlaces.enumerated() where places < 0 { throw .schoolPlaces(site: site, places: places) }
    for (number, family) in sample.enumerated() { try Self.check(family, number: number, sites: capacities.count) }
    self.sample = sample
    self.expected = max(expected, 1)
    self.interval = max(interval, 1)
    (left, seatsLeft) = (capacities, schoolPlaces)
    prices = capacities.map { _ in 0 }
    try refresh()
  }

  /// The site for a family; `nil` where none that could take it has room. The family stays there. It goes where its score less the price of its beds
  /// is greatest, also where that is below zero; of equal sites the first. Complexity: sites, and a new placement of the sample when prices are due.
  ///
  /// Throws `PlacementError`, with the number of families that came before as its position.
  public mutating func place(_ family: Arriving) throws(PlacementError) -> Int? {
    try Self.check(family, number: arrived, sites: left.count)
    if arrived > 0, arrived % interval == 0 { try refresh() }
    arrived += 1
    var best: (net: Int, site: Int)?
    for (site, score) in family.scores.enumerated() where hasRoom(site, for: family) {
      guard let score else { continue }
      let net = score * Int(BedMarket.scale) - family.beds * prices[site]
      if net > best?.net ?? .min { best = (net, site) }
    }
    guard let best else { return nil }
    left[best.site] -= family.beds
    if !seatsLeft.isEmpty { seatsLeft[best.site] -= family.pupils }
    return best.site
  }

  private func hasRoom(_ site: Int, for family: Arriving) -> Bool {
    left[site] >= family.beds && (seatsLeft.isEmpty || seatsLeft[site] >= family.pupils)
  }

  /// One score for each site, none or within the limits; and a size that a family can have.
  private static func check(_ family: Arriving, number: Int, sites: Int) throws(PlacementError) {
    guard family.scores.count == sites else { throw .scores(family: number, scores: family.scores.count, sites: sites) }
    guard (1...100).contains(family.beds) else { throw .familySize(family: number, size: family.beds) }
    guard (0...family.beds).contains(family.pupils) else { throw .pupils(family: number, pupils: family.pupils, size: family.beds) }
    for (site, score) in family.scores.enumerated() {
      if let score, !(0...PlacementProblem.scoreLimit).contains(score) { throw .score(family: number, site: site, score: score) }
    }
  }

  /// Prices for what is left, from as many of the sample as are still to come. Where nobody more is expected, or no place is left, they stay as they
  /// were.
  private mutating func refresh() throws(PlacementError) {
    let coming = min(sample.count, sample.count * max(expected - arrived, 0) / expected)
    guard coming > 0, left.contains(where: { $0 > 0 }) else { return }
    let rows = Array(sample.suffix(coming))
    let isOneEach = rows.allSatisfy { $0.beds == 1 }
    let problem = try PlacementProblem(sizes: rows.map(\.beds), capacities: left, unit: isOneEach ? .family : .person) { rows[$0].scores[$1] }
    // Where all take one bed the best placement of the sample has prices of its own, which are exact.
    prices = isOneEach ? problem.prices().map { $0 * Int(BedMarket.scale) } : BedMarket(problem).price.map(Int.init)
  }
}

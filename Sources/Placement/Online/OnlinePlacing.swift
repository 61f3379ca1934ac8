/// Places families one by one as they arrive, never moving one again, at prices that look ahead.
///
/// Prices are those under which the best placement of a sample of families like those still to come would be everyone's own choice; they are worked
/// out anew after every few arrivals for the places that are left. Source: the idea of bid prices, R. Simpson (1989), E. Williamson (1992), as in K.
/// Talluri, G. van Ryzin, The Theory and Practice of Revenue Management (2004), section 3.2. Complexity: one pass over the sites a family, and a
/// placement of the sample every `interval` arrivals.
public struct OnlinePlacing: Sendable {
  /// As given, with `PlacementProblem.impossible` for pairs that are not possible.
  private let sample: [[Int16]]
  /// After how many arrivals prices are worked out anew, at least 1.
  private let interval: Int
  /// How many are thought to come in all, at least 1.
  private let expected: Int
  /// Places left at each site.
  private var left: [Int]
  /// In points of the score, as after the last refresh.
  private var prices: [Int]
  /// Families that came, with those that found no place.
  private(set) var arrived = 0

  /// `sample` holds scores of families like those to come, a row a family and a column a site, `nil` for a pair that is not possible; `expected` is
  /// how many will come. Throws `PlacementError`. A family takes one place, whatever its size. Capacities are 0 to 1,000,000; the last rows of the
  /// sample are used, fewer as fewer are still to come.
  public init(capacities: [Int], sample: [[Int?]], expected: Int, interval: Int = 25) throws(PlacementError) {
    guard !capacities.isEmpty else { throw .noSites }
    for (site, capacity) in capacities.enumerated() where capacity < 0 { throw .capacity(site: site, capacity: capacity) }
    for (family, row) in sample.enumerated() { try Self.check(row, family: family, sites: capacities.count) }
    self.sample = sample.map { row in row.map { $0.map(Int16.init) ?? PlacementProblem.impossible } }
    self.expected = max(expected, 1)
    self.interval = max(interval, 1)
    left = capacities
    prices = capacities.map { _ in 0 }
    try refresh()
  }

  /// The site for a family with these scores; `nil` where none that could take it has room. The family stays there. It goes where score less price is
  /// greatest, also where that is below zero; of equal sites the first. Complexity: sites, and a new placement of the sample when prices are due.
  ///
  /// Throws `PlacementError`, with the number of families that came before as its position.
  public mutating func place(_ scores: [Int?]) throws(PlacementError) -> Int? {
    try Self.check(scores, family: arrived, sites: left.count)
    if arrived > 0, arrived % interval == 0 { try refresh() }
    arrived += 1
    var best: (net: Int, site: Int)?
    for (site, score) in scores.enumerated() where left[site] > 0 {
      guard let score else { continue }
      let net = score - prices[site]
      if net > best?.net ?? .min { best = (net, site) }
    }
    guard let best else { return nil }
    left[best.site] -= 1
    return best.site
  }

  /// One score for each site, none or within the limits.
  private static func check(_ scores: [Int?], family: Int, sites: Int) throws(PlacementError) {
    guard scores.count == sites else { throw .scores(family: family, scores: scores.count, sites: sites) }
    for (site, score) in scores.enumerated() {
      if let score, !(0...PlacementProblem.scoreLimit).contains(score) { throw .score(family: family, site: site, score: score) }
    }
  }

  /// Prices for what is left, from as many of the sample as are still to come. Where nobody more is expected, or no place is left, they stay as they
  /// were.
  private mutating func refresh() throws(PlacementError) {
    let coming = min(sample.count, sample.count * max(expected - arrived, 0) / expected)
    guard coming > 0, left.contains(where: { $0 > 0 }) else { return }
    let rows = Array(sample.suffix(coming))
    let problem = try PlacementProblem(sizes: rows.map { _ in 1 }, capacities: left, unit: .family) { family, site in
      rows[family][site] < 0 ? nil : Int(rows[family][site])
    }
    prices = problem.prices()
  }
}

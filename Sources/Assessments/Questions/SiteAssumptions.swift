import Dispersal

/// Sizes and costs of sites, by which a planning compares them.
///
/// Assumption: no source gives sizes or costs per municipality. Sizes are in places; costs are in units of which only the proportions count. Per
/// place and quarter a site costs less the larger it is, from 15 units to 9; to grow costs 800 units and 6 for each place, to shrink 300 and 2; each
/// place that the last size differs from the share costs 20. Other figures can be as right.
enum SiteAssumptions {
  /// In places, the first none.
  static let sizes = [0, 50, 100, 150, 200, 300, 400, 600, 1000]

  static let costs = SitePlanning.Costs(running: [0, 15, 12, 10, 10, 9, 9, 9, 9], opening: (800, 6), closing: (300, 2), offShare: 20)

  /// The position of the largest size that is no larger than what there is.
  static func size(of places: Int) -> Int { sizes.lastIndex { $0 <= places } ?? 0 }

  /// Positions of the sizes that a municipality may have: none, what it has, 100 places, more up to two and a half times its share, and 50 where its
  /// share is below 100.
  static func allowed(share: Int, existing: Int) -> [Int] {
    sizes.indices.filter { size in
      let places = sizes[size]
      return size == 0 || size == existing || places == 100 || places > 100 && 2 * places <= 5 * share || places == 50 && share < 100
    }
  }

  /// Places that a province must have by quarter: in equal steps from what there is to its task, and the task from the start where there is more.
  static func required(now: Int, task: Int, quarters: Int) -> [Int] {
    guard quarters > 0 else { return [] }
    return (1...quarters).map { task > now ? now + (task - now) * $0 / quarters : task }
  }
}

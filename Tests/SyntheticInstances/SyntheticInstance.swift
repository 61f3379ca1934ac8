public import Placement

/// Invented families and sites from a published recipe in whole numbers, the common ground of measurements with other solvers: a linear congruential
/// generator draws attributes, and the score of a pair has a term for work, language and ties and a noise that depends on the pair alone. No real
/// person is in it.
public struct SyntheticInstance: Sendable {
  /// Size, school children, language, medical need, wheelchair, education, sector and tie (a province, or −1) per family. A row is a family.
  public private(set) var families: [[Int]] = []
  /// Province, weight, medical level, wheelchair access, languages as bits, largest family and school share per site.
  public private(set) var sites: [[Int]] = []
  /// Demand for work per site and sector.
  public private(set) var labour: [[Int]] = []
  /// Decides every draw, and the noise in every score too.
  public let seed: UInt64
  /// Families that each site takes: 8 % more in all than there are, in proportion to the weights.
  public private(set) var placeCapacity: [Int] = []
  /// Beds of each site: 8 % more in all than people, in the same proportion.
  public private(set) var bedCapacity: [Int] = []
  /// School places of each site: 15 % more in all than pupils, by its beds and school share.
  public private(set) var schoolCapacity: [Int] = []

  /// Multiplies and adds modulo 2⁶⁴ and gives the upper half of the state, so every machine draws alike.
  private struct Generator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 32
    }
    /// From 0 to below the bound, by multiplication and shift.
    mutating func below(_ bound: Int) -> Int { Int((next() &* UInt64(bound)) >> 32) }
    /// A position, as often as its weight says.
    mutating func pick(_ weights: [Int]) -> Int {
      var rest = below(weights.reduce(0, +))
      for (index, weight) in weights.enumerated() {
        if rest < weight { return index }
        rest -= weight
      }
      return weights.count - 1
    }
  }

  /// How often each of twelve provinces is drawn, for ties and for sites.
  private static let provinces = [34, 37, 28, 66, 25, 120, 78, 165, 213, 22, 148, 64]

  /// The order of the draws is part of the recipe: with another order the same seed is another instance.
  public init(families count: Int, sites siteCount: Int, seed: UInt64) {
    self.seed = seed
    var draw = Generator(state: seed)
    for _ in 0..<count {
      let size = 1 + draw.pick([560, 110, 105, 95, 65, 35, 18, 12])
      var school = 0
      for _ in 1..<max(size, 1) where draw.below(100) < 45 { school += 1 }
      let language = draw.pick([230, 150, 120, 110, 90, 80, 60, 50, 40, 30, 25, 15])
      let medical = draw.pick([880, 90, 30])
      let wheelchair = draw.below(100) < 4 ? 1 : 0
      let education = draw.pick([250, 350, 250, 150])
      let sector = draw.below(8)
      let tie = draw.below(100) < 15 ? draw.pick(Self.provinces) : -1
      families.append([size, school, language, medical, wheelchair, education, sector, tie])
    }
    for _ in 0..<siteCount {
      let province = draw.pick(Self.provinces)
      var weight = 20 + draw.below(81)
      if draw.below(100) < 20 { weight *= 5 }
      let medical = draw.pick([400, 450, 150])
      let wheelchair = draw.below(100) < 60 ? 1 : 0
      var mask = 0
      for bit in 0..<12 where draw.below(100) < 40 { mask |= 1 << bit }
      labour.append((0..<8).map { _ in draw.below(100) })
      let largest = [2, 5, 8][draw.pick([100, 300, 600])]
      sites.append([province, weight, medical, wheelchair, mask, largest, 15 + draw.below(31)])
    }
    placeCapacity = Self.spread(sites.map { $0[1] }, count * 108 / 100)
    bedCapacity = Self.spread(sites.map { $0[1] }, families.reduce(0) { $0 + $1[0] } * 108 / 100)
    schoolCapacity = Self.spread(zip(bedCapacity, sites).map { $0 * $1[6] }, families.reduce(0) { $0 + $1[1] } * 115 / 100)
  }

  /// Whole parts of a total in proportion to the weights, which add up to it exactly.
  private static func spread(_ weights: [Int], _ total: Int) -> [Int] {
    let sum = weights.reduce(0, +)
    var running = 0
    return weights.map { weight in
      let before = total * running / sum
      running += weight
      return total * running / sum - before
    }
  }

  /// Whether a family can go to a site; whole families only to sites that take their size. Medical care and wheelchair access rule a family out in
  /// either case.
  public func isEligible(_ family: Int, _ site: Int, whole: Bool) -> Bool {
    sites[site][2] >= families[family][3] && sites[site][3] >= families[family][4] && (!whole || families[family][0] <= sites[site][5])
  }

  /// The score of a pair, 50 to about 1,000.
  public func score(_ family: Int, _ site: Int) -> Int { score(families[family], index: family, site) }

  /// The score of a family of another instance, with its index there, at a site of this one; `nil` where the site cannot take it.
  public func scoreOfVisitor(_ family: [Int], index: Int, site: Int) -> Int? {
    sites[site][2] >= family[3] && sites[site][3] >= family[4] ? score(family, index: index, site) : nil
  }

  /// The noise is 0 to 99 and the same whenever the pair is asked for.
  private func score(_ own: [Int], index: Int, _ site: Int) -> Int {
    var mixed = (UInt64(index) << 32 | UInt64(site)) &+ seed &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 30
    mixed = mixed &* 0xBF58_476D_1CE4_E5B9
    mixed ^= mixed >> 27
    mixed = mixed &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    let noise = Int(((mixed >> 32) &* 100) >> 32)
    return 50 + labour[site][own[6]] * (own[5] + 2) + 120 * (sites[site][4] >> own[2] & 1) + (own[7] == sites[site][0] ? 200 : 0) + noise
  }

  /// The instance as a problem of whole families with places at school too. Throws `PlacementError`.
  public func problemWithSchools() throws(PlacementError) -> PlacementProblem {
    try problem(.person).withSchools(pupils: families.map { $0[1] }, places: schoolCapacity)
  }

  /// The instance as a problem. Throws `PlacementError`.
  public func problem(_ unit: PlacementProblem.Unit) throws(PlacementError) -> PlacementProblem {
    try PlacementProblem(sizes: families.map { $0[0] }, capacities: unit == .family ? placeCapacity : bedCapacity, unit: unit) { family, site in
      isEligible(family, site, whole: unit == .person) ? score(family, site) : nil
    }
  }
}

/// Families to be placed whole on sites with capacities, by a score of every pair.
///
/// Families and sites are positions in its lists, from 0. How a score comes about is for the caller: nothing here reads what a family is.
public struct PlacementProblem: Sendable {
  /// What a family takes up: one place each, or as many beds as it has members. Under `person` a family that is larger than a site cannot go there.
  public enum Unit: Sendable, Hashable { case family, person }

  /// Marks a pair that is not possible. So low that having no place is better, also where scores are kept in eighths of a point.
  public static let impossible: Int16 = -30_000
  /// Greatest score of a pair; lower than what placing one more person is worth.
  public static let scoreLimit = 1999
  /// Worth of a person placed, above any score, so that nobody is left out for the sake of a better match. For the unit `family` it is that of a
  /// family.
  public static let placedWorth = 2000

  /// Members of each family. From 1 to 100.
  public var sizes: [Int]
  /// Places for families, or beds, of each site. From 0 to 1,000,000.
  public var capacities: [Int]
  /// Whether a family counts against a site as one or by its members.
  public var unit: Unit
  /// A row per family, a column per site: 0…`scoreLimit`, or `impossible`.
  public private(set) var scores: [Int16]
  /// Children of school age of each family, and school places of each site; both empty where schools set no limit. School places are never above the
  /// beds of their site, and equal to them where they set no limit there.
  public private(set) var pupils: [Int] = []
  public private(set) var schoolPlaces: [Int] = []

  /// Rows of the scores, at least one.
  public var families: Int { sizes.count }
  /// Columns of the scores, at least one; a site without capacity has one too.
  public var sites: Int { capacities.count }

  /// `score` gives the score of a family and a site, `nil` where the pair is not possible. Throws `PlacementError`, the first of all faults. It is
  /// asked once for each pair, and not at all where a family does not fit a site. There can be 400 million pairs. Complexity: families × sites, in
  /// time and in memory.
  public init(sizes: [Int], capacities: [Int], unit: Unit, score: (_ family: Int, _ site: Int) -> Int?) throws(PlacementError) {
    guard !sizes.isEmpty else { throw .noFamilies }
    guard !capacities.isEmpty else { throw .noSites }
    for (family, size) in sizes.enumerated() where !(1...100).contains(size) { throw .familySize(family: family, size: size) }
    for (site, capacity) in capacities.enumerated() where !(0...1_000_000).contains(capacity) { throw .capacity(site: site, capacity: capacity) }
    guard sizes.count * capacities.count <= 400_000_000 else { throw .tooLarge(pairs: sizes.count * capacities.count, limit: 400_000_000) }
    var scores = [Int16](repeating: Self.impossible, count: sizes.count * capacities.count)
    for family in sizes.indices {
      for site in capacities.indices {
        guard unit == .family || sizes[family] <= capacities[site], let value = score(family, site) else { continue }
        guard (0...Self.scoreLimit).contains(value) else { throw .score(family: family, site: site, score: value) }
        scores[family * capacities.count + site] = Int16(value)
      }
    }
    self.sizes = sizes
    self.capacities = capacities
    self.unit = unit
    self.scores = scores
  }

  /// The same where sites also have so many school places; needs the unit `person`. Throws `PlacementError`. `pupils` has a number per family from 0
  /// to its size, and `places` one per site from 0 to 1,000,000. A family with more pupils than a site has school places cannot go there any more.
  public func withSchools(pupils: [Int], places: [Int]) throws(PlacementError) -> PlacementProblem {
    precondition(unit == .person && pupils.count == families && places.count == sites, "pupils of every family, places of every site")
    for (family, own) in pupils.enumerated() where !(0...sizes[family]).contains(own) {
      throw .pupils(family: family, pupils: own, size: sizes[family])
    }
    for (site, own) in places.enumerated() where !(0...1_000_000).contains(own) { throw .schoolPlaces(site: site, places: own) }
    var copy = self
    copy.pupils = pupils
    // As many school places as beds, or as there are pupils, are no limit.
    let all = pupils.reduce(0, +)
    copy.schoolPlaces = zip(places, capacities).map { $0 >= all ? $1 : min($0, $1) }
    for family in 0..<families {
      for site in 0..<sites where pupils[family] > copy.schoolPlaces[site] { copy.scores[family * sites + site] = Self.impossible }
    }
    return copy
  }

  /// Some of the families on some of the sites, with what is left of their beds and school places. Positions are then those in the lists given.
  /// `beds` and `schoolPlaces` are of all sites, not only of those kept.
  func part(families: [Int], sites: [Int], beds: [Int], schoolPlaces: [Int]) throws(PlacementError) -> PlacementProblem {
    let part = try PlacementProblem(
      sizes: families.map { sizes[$0] }, capacities: sites.map { beds[$0] }, unit: unit, score: { score(families[$0], sites[$1]) })
    return pupils.isEmpty ? part : try part.withSchools(pupils: families.map { pupils[$0] }, places: sites.map { schoolPlaces[$0] })
  }

  /// School places of a site where they are a limit, else 0: a second capacity that cannot bind only costs time and memory.
  public func seats(_ site: Int) -> Int { hasSchoolLimit(site) ? schoolPlaces[site] : 0 }

  /// What a family takes of them.
  public func pupils(_ family: Int, at site: Int) -> Int { hasSchoolLimit(site) ? pupils[family] : 0 }

  @inline(__always)
  private func hasSchoolLimit(_ site: Int) -> Bool { !schoolPlaces.isEmpty && schoolPlaces[site] < capacities[site] }

  /// What the family takes up. In the unit of the capacities: 1, or its members.
  public func demand(_ family: Int) -> Int { unit == .family ? 1 : sizes[family] }

  /// The score of a pair; `nil` where it is not possible.
  public func score(_ family: Int, _ site: Int) -> Int? {
    let value = scores[family * sites + site]
    return value < 0 ? nil : Int(value)
  }
}

/// Why a family and a site suit each other, in points.
///
/// Assumption: up to 500 points for work, 120 for language, 200 for a tie, and 50 for any site that can take the family. Other weights can be as
/// right.
public struct Suitability: Sendable, Hashable {
  /// Points for work: demand for the family's sector times education plus two, 0 to 500.
  public var work: Int
  /// Points for a language spoken at the site, 0 or 120.
  public var language: Int
  /// Points for a tie with the province of the site, 0 or 200.
  public var tie: Int
  /// All points together, 50 to 870.
  public var total: Int { 50 + work + language + tie }

  /// Points as they are; nothing is checked against the ranges.
  public init(work: Int, language: Int, tie: Int) {
    self.work = work
    self.language = language
    self.tie = tie
  }
}

extension Suitability {
  /// That of a pair; `nil` where the site cannot take the family, for medical care, access or size. What a site has more than the family needs brings
  /// nothing.
  public init?(of family: Family, at site: Site) {
    guard site.medical >= family.medical, site.hasWheelchairAccess || !family.needsWheelchair, family.size <= site.largest else { return nil }
    self.init(
      work: (site.work[family.sector] ?? 0) * (family.education + 2),
      language: !family.language.isEmpty && site.languages.contains(family.language) ? 120 : 0,
      tie: family.tie != nil && family.tie == site.province ? 200 : 0)
  }
}

extension PlacementProblem {
  /// Families on the beds of sites, by how they suit each other; school places count where any site has a limit of them. Throws `PlacementError`.
  /// Positions are those in the two lists.
  public init(_ families: [Family], at sites: [Site]) throws(PlacementError) {
    let beds = try PlacementProblem(
      sizes: families.map(\.size), capacities: sites.map(\.beds), unit: .person, score: { Suitability(of: families[$0], at: sites[$1])?.total })
    guard sites.contains(where: { $0.schoolPlaces != nil }) else {
      self = beds
      return
    }
    self = try beds.withSchools(pupils: families.map(\.pupils), places: sites.map { $0.schoolPlaces ?? $0.beds })
  }
}

import Testing

@testable import Placement

@Suite("A score of a family and a site is the sum of its parts")
struct SuitabilityTests {
  static var family: Family {
    var family = Family(id: "f", size: 4)
    (family.language, family.sector, family.education, family.medical) = ("ar", "care", 2, 1)
    family.tie = "North"
    return family
  }

  static var site: Site {
    var site = Site(id: "s", beds: 6)
    (site.languages, site.work, site.medical) = (["fa", "ar"], ["care": 80], 1)
    site.province = "North"
    return site
  }

  @Test("work, language and tie count as documented, on top of fifty")
  func parts() throws {
    let all = try #require(Suitability(of: Self.family, at: Self.site))
    #expect(all == Suitability(work: 320, language: 120, tie: 200))
    #expect(all.total == 690)
    let none = try #require(Suitability(of: Family(id: "f", size: 4), at: Self.site))
    #expect(none.total == 50)
  }

  @Test("without the care, the access or the size there is no score")
  func impossible() {
    var family = Self.family
    family.medical = 2
    #expect(Suitability(of: family, at: Self.site) == nil)
    family = Self.family
    family.needsWheelchair = true
    #expect(Suitability(of: family, at: Self.site) == nil)
    var site = Self.site
    site.largest = 3
    #expect(Suitability(of: Self.family, at: site) == nil)
  }

  @Test("a problem of families and sites counts school places only where a site has a limit of them")
  func problem() throws {
    var family = Self.family
    family.pupils = 2
    #expect(try PlacementProblem([family], at: [Self.site]).schoolPlaces.isEmpty)
    var limited = Self.site
    limited.schoolPlaces = 1
    let problem = try PlacementProblem([family], at: [Self.site, limited])
    #expect(problem.score(0, 0) == 690)
    #expect(problem.score(0, 1) == nil)
  }
}

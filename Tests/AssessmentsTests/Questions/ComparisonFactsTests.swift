import Assessments
import Dossiers
import Testing

@Suite("The later tasks beside those that each key gives")
struct ComparisonFactsTests {
  @Test("every column adds up to the published sum, and the worst deviation is that of a row")
  func sums() throws {
    let facts = try #require(try BuiltInPlaces.places().comparison())
    #expect(facts.rows.count == 12)
    #expect(facts.rows.reduce(0) { $0 + $1.published } == facts.sums.published)
    #expect(facts.rows.reduce(0) { $0 + $1.withWealth.places } == facts.sums.published && facts.sums.withWealth == facts.sums.published)
    #expect(facts.rows.reduce(0) { $0 + $1.populationOnly.places } == facts.sums.published && facts.sums.populationOnly == facts.sums.published)
    #expect(facts.rows.contains { abs($0.withWealth.deviationShare) == facts.worstShare })
    #expect(facts.worstShare > 0 && facts.worstShare < 0.007)
  }

  @Test("a deviation is the places over those published, less one")
  func deviations() throws {
    for row in try #require(try BuiltInPlaces.places().comparison()).rows {
      for computed in [row.withWealth, row.populationOnly] {
        #expect(abs(Double(row.published) * (1 + computed.deviationShare) - Double(computed.places)) < 1e-6, "\(row.province)")
      }
    }
  }

  @Test("the key of the dossier makes no difference, and without later tasks there is nothing to compare")
  func keys() throws {
    var places = try BuiltInPlaces.places()
    #expect(try places.comparison() == places.sharing(by: .populationWealth, rule: nil).comparison())
    places.places.laterTasks = nil
    #expect(try places.comparison() == nil)
  }
}

import Assessments
import Dispersal
import Testing

@Suite("Sites of a province over some quarters")
struct SiteFactsTests {
  private func facts(_ existing: [String: Int], _ horizon: SiteHorizon) throws -> SiteFacts {
    let places = try BuiltInPlaces.places()
    let now = places.plan.municipalities.map { existing[$0.name] ?? 0 }
    return try places.sites(
      of: BuiltInPlaces.province("Flevoland", of: places), need: BuiltInPlaces.need, existing: now, over: horizon, solver: nil)
  }

  @Test("every quarter has the places that it requires, and the last requires the task of the province")
  func quarters() throws {
    let facts = try facts([:], SiteHorizon(quarters: 3))
    #expect(facts.province == "Flevoland" && facts.solver == nil && facts.cost > 0)
    #expect(facts.required.count == 3 && facts.required == facts.required.sorted() && facts.required.last == facts.rows.reduce(0) { $0 + $1.share })
    #expect(zip(facts.places, facts.required).allSatisfy { $0 >= $1 })
    #expect(facts.places == (0..<3).map { quarter in facts.rows.reduce(0) { $0 + $1.quarters[quarter] } })
    if let gap = facts.gapShare { #expect(gap > 0 && gap < 1) }
  }

  @Test("what exists counts as the largest size that is no larger, and a province with more than its task requires its task at once")
  func existing() throws {
    let facts = try facts(["Almere": 999, "Dronten": 1000, "Lelystad": 1000, "Urk": 49], SiteHorizon(quarters: 2))
    let now = Dictionary(uniqueKeysWithValues: facts.rows.map { ($0.name, $0.now) })
    #expect(now["Almere"] == 600 && now["Dronten"] == 1000 && now["Lelystad"] == 1000 && now["Urk"] == 0)
    #expect(Set(facts.required).count == 1 && facts.required.first == facts.rows.reduce(0) { $0 + $1.share })
  }

  @Test("before a new site can have places only what exists can be required, and without a quarter there is nothing to plan")
  func refusals() throws {
    #expect(throws: DispersalError.demandTooLarge(quarter: 0, required: 299, possible: 0, isBeforeLeadTime: true)) {
      try facts([:], SiteHorizon(leadTime: 3))
    }
    #expect(throws: DispersalError.nothingToPlan) { try facts([:], SiteHorizon(quarters: 0)) }
  }
}

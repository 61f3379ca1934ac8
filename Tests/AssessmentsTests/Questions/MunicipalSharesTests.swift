import Assessments
import Dispersal
import Testing

@Suite("The shares of all municipalities as a list to be handed on")
struct MunicipalSharesTests {
  @Test("add up to the need, and those of a province are the same rows")
  func rows() throws {
    let places = try BuiltInPlaces.places()
    let all = try places.municipalShares(of: BuiltInPlaces.need)
    #expect(all.need == BuiltInPlaces.need && all.rows.reduce(0) { $0 + $1.places } == BuiltInPlaces.need)
    #expect(all.rows.map(\.code) == places.plan.municipalities.map(\.code) && all.rule == places.plan.rule)
    let flevoland = try BuiltInPlaces.province("Flevoland", of: places)
    let own = try places.municipalShares(of: BuiltInPlaces.need, in: flevoland)
    #expect(own.rows == all.rows.filter { $0.province == "Flevoland" } && !own.rows.isEmpty)
  }
}

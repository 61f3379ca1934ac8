import Assessments
import Dispersal
import Testing

@Suite("The distribution decision on offers")
struct DecisionFactsTests {
  @Test("where everyone offers its share nobody is compelled and nothing is left")
  func enough() throws {
    let places = try BuiltInPlaces.places()
    let shares = try places.plan.disperse(BuiltInPlaces.need).municipalities
    for facts in try places.decisions(on: shares, need: BuiltInPlaces.need) {
      #expect(facts.compelled.isEmpty && facts.uncovered == 0 && facts.shortProvinces == 0 && facts.shortfall == 0 && facts.surplus == 0)
      #expect(facts.provinces.allSatisfy { $0.task == $0.offers && $0.decided == $0.task && $0.balance == 0 })
    }
  }

  @Test("where nobody offers anything every province falls short by its task, and all of it is designated")
  func nothing() throws {
    let places = try BuiltInPlaces.places()
    for facts in try places.decisions(on: places.plan.municipalities.map { _ in 0 }, need: BuiltInPlaces.need) {
      #expect(facts.shortProvinces == places.plan.provinces.count && facts.shortfall == BuiltInPlaces.need && facts.surplus == 0)
      #expect(facts.provinces.reduce(0) { $0 + $1.decided } + facts.uncovered == BuiltInPlaces.need)
      #expect(facts.compelled.allSatisfy { $0.added == $0.task && $0.added <= $0.mostAdded && $0.task <= $0.share })
    }
  }

  @Test("the options asked for come in their order, with the ground that the dossier gives")
  func options() throws {
    var places = try BuiltInPlaces.places()
    let offers = places.plan.municipalities.map { _ in 0 }
    let facts = try places.decisions(on: offers, need: 5000, options: [.surplusFirst, .withinProvince])
    #expect(facts.map(\.option) == [.surplusFirst, .withinProvince])
    #expect(facts.allSatisfy { $0.ground?.text == places.places.procedure?.ground && $0.ground != nil })
    places.places.procedure = nil
    #expect(try places.decisions(on: offers, need: 5000).allSatisfy { $0.ground == nil })
  }

  @Test("one that refuses is the one that falls short: of the others nothing is known, and that they offer their share is said as an assumption")
  func refuser() throws {
    let places = try BuiltInPlaces.places()
    let urk = try BuiltInPlaces.municipality("Urk", of: places)
    var offers: [Int?] = places.plan.municipalities.map { _ in nil }
    offers[urk] = 0
    for facts in try places.decisions(on: offers, need: BuiltInPlaces.need) {
      #expect(facts.compelled.map(\.name) == ["Urk"] && facts.shortProvinces == 1, "\(facts.option)")
      #expect(facts.missing == places.plan.municipalities.count - 1 && facts.others == .offerTheirShare)
    }
    let strict = try places.decisions(on: offers, need: BuiltInPlaces.need, others: .offerNothing)
    #expect(strict.allSatisfy { $0.shortProvinces == places.plan.provinces.count && $0.others == .offerNothing })
  }
}

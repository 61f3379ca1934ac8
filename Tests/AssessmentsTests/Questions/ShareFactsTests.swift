import Assessments
import Dispersal
import Dossiers
import Testing

@Suite("Shares of a need")
struct ShareFactsTests {
  @Test("the provinces add up to the need, exactly and after rounding, by every rule", arguments: ApportionmentRule.allCases)
  func sums(_ rule: ApportionmentRule) throws {
    let places = try BuiltInPlaces.places().sharing(by: nil, rule: rule)
    for need in [0, 5000, BuiltInPlaces.need] {
      let facts = try places.shares(of: need)
      #expect(facts.need == need && facts.scope == .provinces)
      #expect(facts.rows.map(\.name) == places.plan.provinces.map(\.name))
      #expect(facts.rows.reduce(0) { $0 + $1.places } == need)
      #expect(abs(facts.rows.reduce(0) { $0 + $1.exactPlaces } - Double(need)) < 1e-6)
    }
  }

  @Test("the municipalities of a province add up to its places, and have its inhabitants")
  func municipalities() throws {
    let places = try BuiltInPlaces.places()
    let whole = try places.shares(of: BuiltInPlaces.need)
    for (index, province) in whole.rows.enumerated() {
      let facts = try places.shares(of: BuiltInPlaces.need, in: index)
      #expect(facts.scope == .municipalities(province: province.name))
      #expect(facts.rows.reduce(0) { $0 + $1.places } == province.places, "\(province.name)")
      #expect(facts.rows.reduce(0) { $0 + $1.population } == province.population, "\(province.name)")
      #expect(abs(facts.rows.reduce(0) { $0 + $1.exactPlaces } - Double(province.places)) < 1e-6, "\(province.name)")
    }
  }

  @Test("a rule that stays within the quota leaves no province a whole place off, and ten per cent more need lowers none")
  func quota() throws {
    for rule in ApportionmentRule.allCases where rule.staysWithinQuota {
      let places = try BuiltInPlaces.places().sharing(by: nil, rule: rule)
      for need in [5000, 12_345, BuiltInPlaces.need] {
        let (now, more) = (try places.shares(of: need), try places.shares(of: need + need / 10))
        for (row, then) in zip(now.rows, more.rows) {
          #expect(abs(Double(row.places) - row.exactPlaces) < 1, "\(rule), \(need), \(row.name)")
          #expect(then.places >= row.places, "\(rule), \(need), \(row.name)")
        }
      }
    }
  }

  @Test("the key and the rule asked for count, and what is not asked for stays that of the dossier")
  func keys() throws {
    let places = try BuiltInPlaces.places()
    #expect(places.sharing(by: nil, rule: nil).plan == places.plan)
    let wealth = places.sharing(by: .populationWealth, rule: nil)
    #expect(wealth.plan.key == .populationTimesWealth && wealth.plan.rule == places.plan.rule)
    let webster = places.sharing(by: nil, rule: .webster)
    #expect(webster.plan.key == places.plan.key && webster.plan.rule == .webster)
    let population = places.sharing(by: .population, rule: nil)
    #expect(try population.shares(of: BuiltInPlaces.need).rows != wealth.shares(of: BuiltInPlaces.need).rows)
  }

  @Test("a pin moves places within the province and makes none")
  func pin() throws {
    let places = try BuiltInPlaces.places()
    let urk = try BuiltInPlaces.municipality("Urk", of: places)
    for number in [0, 50, 300] {
      let facts = try places.pinning([urk: number], need: BuiltInPlaces.need)
      #expect(facts.pins.map(\.name) == ["Urk"] && facts.pins[0].after == number)
      #expect(facts.takers.reduce(facts.pins[0].after - facts.pins[0].before) { $0 + $1.difference } == 0)
      #expect(facts.takers.allSatisfy { $0.difference != 0 && $0.name != "Urk" })
      let sizes = facts.takers.map { abs($0.difference) }
      #expect(sizes == sizes.sorted(by: >))
    }
  }
}

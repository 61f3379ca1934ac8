import Assessments
import Dispersal
import Testing

@Suite("The table of a province")
struct ProvincialTableFactsTests {
  @Test("who is missing from the rows is able to provide exactly its share, so without rows nothing is traded")
  func nothing() throws {
    let places = try BuiltInPlaces.places()
    let province = try BuiltInPlaces.province("Flevoland", of: places)
    let facts = try places.provincialTable(of: province, need: BuiltInPlaces.need, abilities: [])
    #expect(facts.members.map(\.name) == BuiltInPlaces.members(of: province, in: places).map { places.plan.municipalities[$0].name })
    #expect(facts.members.allSatisfy { $0.able == $0.share && $0.lacks == 0 && $0.room == 0 })
    #expect(facts.answers.map(\.wish) == TradeWish.allCases)
    #expect(facts.answers.allSatisfy { $0.trades.isEmpty && $0.left.isEmpty && $0.cost == 0 && $0.inequality == facts.inequality })
    #expect(facts.corePrices == nil)
    #expect(facts.unheard == Array(facts.members.indices) && facts.unnamed.isEmpty, "nobody spoke; without a trade no price is missed")
  }

  @Test("a price that nobody named is not known: the cost leaves it out and says of how many places, and the report does not tell who receives what")
  func unpriced() throws {
    let places = try BuiltInPlaces.places()
    let (urk, dronten) = (try BuiltInPlaces.municipality("Urk", of: places), try BuiltInPlaces.municipality("Dronten", of: places))
    let province = try BuiltInPlaces.province("Flevoland", of: places)
    let abilities = [MunicipalAbility(municipality: urk, able: 0), MunicipalAbility(municipality: dronten, able: 300)]
    let facts = try places.provincialTable(of: province, need: BuiltInPlaces.need, abilities: abilities, wishes: [.leastCost, .stable])
    let traded = facts.answers[0].trades.reduce(0) { $0 + $1.places }
    #expect(traded > 0 && facts.answers[0].unpriced == traded && facts.answers[0].cost == 0)
    #expect(facts.answers[0].trades.allSatisfy { $0.asks == nil } && facts.answers[1].trades.isEmpty && facts.corePrices == nil)
    #expect(facts.unnamed.map { facts.members[$0].name }.sorted() == ["Dronten", "Urk"])
    #expect(facts.unheard.count == facts.members.count - 2)
    let trade = ProvincialReport.Trade(from: urk, to: dronten, places: 5, asks: nil)
    let report = try places.report(of: province, need: BuiltInPlaces.need, abilities: abilities, trades: [trade])
    #expect(report.members.filter { $0.receives == nil }.map(\.municipality).sorted() == [urk, dronten].sorted())
    #expect(report.members.compactMap(\.receives).allSatisfy { $0 == 0 })
  }

  @Test("what is traded and what is left add up to what is lacking, and the cost is what is asked for it")
  func trades() throws {
    let places = try BuiltInPlaces.places()
    let (urk, dronten) = (try BuiltInPlaces.municipality("Urk", of: places), try BuiltInPlaces.municipality("Dronten", of: places))
    let facts = try places.provincialTable(
      of: BuiltInPlaces.province("Flevoland", of: places), need: BuiltInPlaces.need,
      abilities: [
        MunicipalAbility(municipality: urk, able: 0, pays: 900), MunicipalAbility(municipality: dronten, able: 300, asks: 300),
      ])
    let (lacking, room) = (facts.members.reduce(0) { $0 + $1.lacks }, facts.members.reduce(0) { $0 + $1.room })
    #expect(lacking > room && room > 0)
    for answer in facts.answers {
      let traded = answer.trades.reduce(0) { $0 + $1.places }
      #expect(traded == room && traded + answer.left.reduce(0) { $0 + $1.places } == lacking, "\(answer.wish)")
      #expect(answer.trades.allSatisfy { $0.giver == "Urk" && $0.taker == "Dronten" && $0.asks == 300 }, "\(answer.wish)")
      #expect(answer.cost == 300 * traded && answer.left.map(\.name) == ["Urk"], "\(answer.wish)")
    }
  }

  @Test("only the wishes asked for are answered, in that order")
  func wishes() throws {
    let places = try BuiltInPlaces.places()
    let province = try BuiltInPlaces.province("Flevoland", of: places)
    let facts = try places.provincialTable(of: province, need: BuiltInPlaces.need, abilities: [], wishes: [.stable, .leastCost])
    #expect(facts.answers.map(\.wish) == [.stable, .leastCost])
  }

  @Test("a row of a municipality elsewhere is refused, with its name and the province")
  func outside() throws {
    let places = try BuiltInPlaces.places()
    let province = try BuiltInPlaces.province("Flevoland", of: places)
    let ability = MunicipalAbility(municipality: try BuiltInPlaces.municipality("Amsterdam", of: places), able: 10)
    let refusal = QuestionError.outsideProvince(municipality: "Amsterdam", province: "Flevoland")
    #expect(throws: refusal) { try places.provincialTable(of: province, need: BuiltInPlaces.need, abilities: [ability]) }
  }
}

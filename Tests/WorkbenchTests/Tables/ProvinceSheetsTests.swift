import Archive
import Assessments
import Dispersal
import Dossiers
import Reports
import Talks
import Testing
import Vocabulary

@Suite("The table of a province")
struct ProvinceSheetsTests {
  private static let need = 41_000

  /// A province of the built-in dossier with one member that can do nothing and one with room, and their trade put to all.
  private struct World {
    let places: PlaceDossier
    let province: Int
    let dossier: Dossier
    var table = Proceedings()
    var now = Instant(seconds: 1_700_000_000)
    let rules: RulesOfProcedure
    let giver: SeatID
    let taker: SeatID

    init() throws {
      let read = try #require(BuiltInDossiers.contents(BuiltInDossiers.first)).load()
      let known = try read.withPlaces
      (dossier, places) = (read, known)
      province = try #require(known.plan.provinces.indices.first { known.names(ofProvince: $0).count >= 5 })
      let opening = try TableAct.Opening.province(province, of: places)
      rules = opening.rules
      let members = opening.seats.filter { $0.kind == .delegation }.map(\.id)
      (giver, taker) = (members[0], members[1])
      try add(.table(.open(opening)), by: "chair")
      try say("chair") { $0.need = ProvinceSheetsTests.need }
    }

    mutating func add(_ body: Act.Body, by seat: SeatID) throws {
      now = now.advanced(byMinutes: 1)
      try table.add(Act(ActID("a\(table.acts.count)"), by: seat, at: now, for: .table, body), rules)
    }

    mutating func say(_ seat: SeatID, _ change: (inout WordAct.Statement) -> Void) throws {
      var said = WordAct.Statement(text: "so it is")
      change(&said)
      try add(.word(.state(said)), by: seat)
    }

    /// What the seats say they can do: one nothing, the other much.
    mutating func tell() throws {
      try say(giver) { $0.ability = PlaceAbility(able: 0, pays: 900) }
      try say(taker) { $0.ability = PlaceAbility(able: 100_000, asks: 300) }
    }

    /// The trade is proposed, consented to by all and decided.
    mutating func agree(_ places: Int) throws {
      let text = ProposalText(trades: [PlaceTrade(from: giver, to: taker, places: places, asks: 300)])
      try add(.session(.open(.init(name: "s", present: table.state.voters.map(\.id)))), by: "chair")
      try add(.proposal(.propose(.init(title: "Trade", text: text))), by: "analyst")
      let proposal = try #require(table.state.proposals.last)
      let matter = Matter.proposal(proposal.id, version: 1)
      try add(.consent(.open(.init(matter: matter, deadline: now.advanced(byMinutes: 5000)))), by: "chair")
      let round = try #require(table.state.rounds.last?.id)
      for seat in table.state.voters { try add(.consent(.answer(.init(round: round, stand: .agrees))), by: seat.id) }
      try add(.consent(.close(.init(round: round))), by: "chair")
      try add(.decision(.decide(.init(matter: matter, ground: .round(round)))), by: "chair")
    }

    func sheets(_ language: Language = .en) throws -> [Sheet]? {
      var sight = TableSight(
        (table.state, table.acts.compactMap { $0 }), for: .seat("chair"), at: now, clock: TableClock(zone: "UTC") { _ in nil }, language: language)
      sight.dossier = dossier
      let answer = try table.state.province(of: dossier)
      sight.province = { answer }
      return ProvinceSheets(sight)?.sheets
    }

    var abilities: [MunicipalAbility] {
      [(giver, PlaceAbility(able: 0, pays: 900)), (taker, PlaceAbility(able: 100_000, asks: 300))].compactMap { seat, own in
        places.plan.municipalities.firstIndex { $0.name == seat.rawValue }.map {
          MunicipalAbility(municipality: $0, able: own.able, asks: own.asks, pays: own.pays)
        }
      }
    }
  }

  @Test("before a trade: who lacks and who has room is the table of the question asked of the dossier, and who falls short can be designated")
  func before() throws {
    var world = try World()
    try world.tell()
    let facts = try world.places.provincialTable(of: world.province, need: Self.need, abilities: world.abilities)
    let sheets = try #require(try world.sheets())
    #expect(sheets.map(\.id).prefix(2) == ["province", "report"])
    let plain = ProvincialTableSheet(facts, language: .en).sheet.naming(areasOf: world.places.places.territory, in: .en).blocks
    #expect(sheets[0].blocks == plain)
    guard case .note(let untold) = sheets[0].blocks[1] else { return #expect(Bool(false), "what some can provide is assumed") }
    #expect(untold.words.hasPrefix("\(facts.members.count - 2) of \(facts.members.count) ") && untold.words.contains("Assumption"))
    let share = try #require(facts.members.first).share
    #expect(share > 0 && facts.members[0].lacks == share)
    let report = try world.places.report(of: world.province, need: Self.need, abilities: world.abilities, trades: [])
    #expect(report.provides == report.task - share && report.members[0].short == share)
    #expect(report.members.count { $0.able == nil } == report.members.count - 2, "who said nothing is not taken to have said its share")
    let decision = try #require(
      try world.places.decisions(on: report.offers(of: world.places.plan.municipalities.count), need: Self.need, options: [.withinProvince]).first)
    #expect(decision.compelled.contains { $0.name == world.giver.rawValue } && decision.shortfall == share)
    let law = try world.dossier.withLaw
    let finding = try #require(law.review(decision))
    let told = try #require(sheets.first { $0.id == "law-within_province" })
    #expect(told.blocks == MeasureSheet(finding, of: law, language: .en).finding.naming(areasOf: world.places.places.territory, in: .en).blocks)
  }

  @Test("after the trade is decided: places and price move, the province meets its task, and nobody is designated")
  func after() throws {
    var world = try World()
    try world.tell()
    let share = try world.places.report(of: world.province, need: Self.need, abilities: world.abilities, trades: []).members[0].share
    try world.agree(share)
    let trade = ProvincialReport.Trade(
      from: world.abilities[0].municipality, to: world.abilities[1].municipality, places: share, asks: 300)
    let report = try world.places.report(of: world.province, need: Self.need, abilities: world.abilities, trades: [trade])
    #expect(report.provides == report.task && report.members[0].places == 0 && report.members[0].receives == -300 * share)
    #expect(report.members[1].took == share && report.members.compactMap(\.receives).reduce(0, +) == 0)
    let decisions = try world.places.decisions(on: report.offers(of: world.places.plan.municipalities.count), need: Self.need)
    #expect(decisions.allSatisfy { $0.compelled.isEmpty && $0.shortfall == 0 })
    for language in Language.allCases { #expect(try #require(try world.sheets(language)).count >= 4) }
  }

  @Test("a trade of more than there is stands in the report as what is wrong with it; a table without a need is none of a province")
  func impossible() throws {
    var world = try World()
    try world.agree(1_000_000)
    let sheets = try #require(try world.sheets())
    #expect(sheets.map(\.id) == ["province", "fault"])
    var bare = Proceedings()
    let opening = try TableAct.Opening.province(world.province, of: world.places)
    try bare.add(Act("a", by: "chair", at: world.now, for: .table, .table(.open(opening))), opening.rules)
    var sight = TableSight((bare.state, []), for: .anybody, at: world.now, clock: TableClock(zone: "UTC") { _ in nil }, language: .en)
    sight.dossier = world.dossier
    #expect(try bare.state.province(of: world.dossier) == nil && ProvinceSheets(sight) == nil)
  }
}

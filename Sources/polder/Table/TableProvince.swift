import Archive
import ArgumentParser
import Assessments
import Dispersal
import Dossiers
import Foundation
import Reports
import Talks
import Vocabulary

/// Opens the table of a province: its municipalities, the chair, a lawyer and an analyst, with the need and what municipalities are able to.
struct TableProvince: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "province", abstract: say(TableProvinceWords.abstract), discussion: say(TableProvinceWords.discussion))
  @Argument(help: ArgumentHelp(say(TableCommandWords.dossier), valueName: say(TableCommandWords.nameValue))) var dossier = BuiltInDossiers.first
  @Option(help: ArgumentHelp(say(OptionWords.province))) var province: String
  @Option(parsing: .unconditional, help: ArgumentHelp(say(TableProvinceWords.need))) var need: WholeNumber<NeededPlaces>
  @Option(help: ArgumentHelp(say(DisperseTableCommandWords.able))) var able: String?
  @Option(help: ArgumentHelp(say(TableProvinceWords.wish))) var wish: TradeWish?
  @OptionGroup var place: TableOptions

  func run() throws {
    try place.reporting { shelf, store in
      let contents = BuiltInDossiers.contents(dossier) ?? DossierFolder(URL(fileURLWithPath: dossier)).contents()
      let loaded = try contents.load()
      let places = try loaded.withPlaces
      let index = try readingInput(place.language) { () throws(DossierProblems) in
        try places.province(province, at: FilePlace(file: "--province"))
      }
      let abilities = try able.map { try read($0, places) } ?? []
      let facts = try places.provincialTable(of: index, need: need.value, abilities: abilities, wishes: [wish ?? .leastCost])
      try store.keep(contents, fingerprint: loaded.fingerprint)
      let table = try shelf.open(try TableAct.Opening.province(index, of: places), by: "chair", readers: .table, at: now)
      print(TableCommandWords.opened(table.name)[place.language])
      print(TableCommandWords.fingerprint(table.fingerprint)[place.language])
      try tell(abilities, places, at: table)
      if wish != nil, let answer = facts.answers.first { try propose(answer, arePricesNamed: facts.unnamed.isEmpty, at: table) }
      let invited = TableWish(kind: .invite, values: [.seat: "chair"], seat: "chair")
      if let link = try table.act(invited, at: now, dossier: nil).link { print(TableCommandWords.link("/seats/\(link.text)")[place.language]) }
    }
  }

  private var now: Instant { Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000)) }

  private func read(_ file: String, _ places: PlaceDossier) throws -> [MunicipalAbility] {
    let (address, columns) = (URL(fileURLWithPath: file), PlaceDossier.abilityColumns)
    return try readingInput(place.language) { () throws(DossierProblems) in
      try places.abilities(try SpreadsheetInput(address).read(columns: columns.needed, optional: columns.optional), file: address.lastPathComponent)
    }
  }

  /// The chair tells the need, and each municipality of the file what it can do.
  private func tell(_ abilities: [MunicipalAbility], _ places: PlaceDossier, at table: TableStore) throws {
    var task = WordAct.Statement(text: TableProvinceWords.task[place.language])
    task.need = need.value
    try table.act(.word(.state(task)), by: "chair", at: now)
    for own in abilities {
      var said = WordAct.Statement(text: TableProvinceWords.ability[place.language])
      said.ability = PlaceAbility(able: own.able, asks: own.asks, pays: own.pays)
      try table.act(.word(.state(said)), by: SeatID(places.plan.municipalities[own.municipality].name), at: now)
    }
  }

  /// The best trades by a wish, as a proposal of the analyst.
  private func propose(_ answer: ProvincialTableFacts.Answer, arePricesNamed: Bool, at table: TableStore) throws {
    guard !answer.trades.isEmpty else {
      let isMissing = !arePricesNamed && answer.wish == .stable
      return print((isMissing ? TableProvinceWords.noTradesWithoutPrices : TableProvinceWords.noTrades)[place.language])
    }
    let trades = answer.trades.map { PlaceTrade(from: SeatID($0.giver), to: SeatID($0.taker), places: $0.places, asks: $0.asks) }
    let proposal = ProposalAct.Proposal(title: TableProvinceWords.trades[place.language], text: ProposalText(trades: trades))
    try table.act(.proposal(.propose(proposal)), by: "analyst", at: now)
    print(TableProvinceWords.proposed(trades.count)[place.language])
  }
}

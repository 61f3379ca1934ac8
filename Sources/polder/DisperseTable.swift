import Archive
import ArgumentParser
import Assessments
import Dispersal
import Dossiers
import Foundation
import Reports
import Vocabulary

struct DisperseTable: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: say(
      nl: "De tafel van een provincie: wie tekortkomt, en de beste ruilen.", en: "The table of a province: who lacks, and the best trades."),
    discussion: say(
      nl:
        "--able is een CSV-bestand met municipality, able (hoeveel zij kan), en naar keuze asks en pays (per plaats). Wie ontbreekt, kan precies "
        + "haar aandeel.",
      en:
        "--able is a CSV file with municipality, able (how much it can), and if you like asks and pays (per place). Who is missing is able to "
        + "provide exactly its share."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var needed: NeedOptions

  @Option(help: ArgumentHelp(say(nl: "De provincie.", en: "The province.")))
  var province: String

  @Option(help: ArgumentHelp(say(nl: "CSV-bestand met wat gemeenten kunnen.", en: "CSV file with what municipalities are able to.")))
  var able: String

  @Option(
    help: ArgumentHelp(
      say(nl: "Wens: least_cost, fewest_moves of stable (anders alle drie).", en: "Wish: least_cost, fewest_moves or stable (else all three).")))
  var wish: TradeWish?

  @OptionGroup var format: SheetFormat

  func run() throws {
    try common.withPlaces(needed) { places, need in
      let index = try common.province(province, of: places)
      let abilities = try abilities(places)
      let facts = try places.provincialTable(
        of: index, need: try need(), abilities: abilities, wishes: wish.map { [$0] } ?? TradeWish.allCases)
      format.write(ProvincialTableSheet(facts, language: common.language).sheet, in: common.language)
    }
  }

  private func abilities(_ places: PlaceDossier) throws -> [MunicipalAbility] {
    let (file, columns) = (URL(fileURLWithPath: able), PlaceDossier.abilityColumns)
    return try common.input { () throws(DossierProblems) in
      try places.abilities(try SpreadsheetInput(file).read(columns: columns.needed, optional: columns.optional), file: file.lastPathComponent)
    }
  }
}

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
    abstract: say(DisperseTableCommandWords.abstract),
    discussion: say(DisperseTableCommandWords.discussion))

  @OptionGroup var common: CommonOptions
  @OptionGroup var needed: NeedOptions

  @Option(help: ArgumentHelp(say(OptionWords.province)))
  var province: String

  @Option(help: ArgumentHelp(say(DisperseTableCommandWords.able)))
  var able: String

  @Option(help: ArgumentHelp(say(DisperseTableCommandWords.wish)))
  var wish: TradeWish?

  @OptionGroup var format: SheetFormat

  func run() throws {
    try common.withPlaces(needed) { places, need in
      let index = try common.province(province, of: places)
      let abilities = try abilities(places)
      let facts = try places.provincialTable(
        of: index, need: try need(), abilities: abilities, wishes: wish.map { [$0] } ?? TradeWish.allCases)
      format.write(
        ProvincialTableSheet(facts, language: common.language).sheet.naming(areasOf: places.places.territory, in: common.language),
        in: common.language,
        sources: places.dossier.sources)
    }
  }

  private func abilities(_ places: PlaceDossier) throws -> [MunicipalAbility] {
    let (file, columns) = (URL(fileURLWithPath: able), PlaceDossier.abilityColumns)
    return try common.input { () throws(DossierProblems) in
      try places.abilities(try SpreadsheetInput(file).read(columns: columns.needed, optional: columns.optional), file: file.lastPathComponent)
    }
  }
}

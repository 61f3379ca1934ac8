import Archive
import ArgumentParser
import Assessments
import Dispersal
import Dossiers
import Reports
import Vocabulary

struct DisperseSites: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sites",
    abstract: say(DisperseSitesCommandWords.abstract),
    discussion: say(DisperseSitesCommandWords.discussion))
  @OptionGroup var common: CommonOptions
  @OptionGroup var needed: NeedOptions
  @Option(help: ArgumentHelp(say(OptionWords.province))) var province: String
  @Option(help: ArgumentHelp(say(DisperseSitesCommandWords.existing))) var existing: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(say(DisperseSitesCommandWords.quarters)))
  var quarters: WholeNumber<Quarters> = 8
  @Option(parsing: .unconditional, help: ArgumentHelp(say(DisperseSitesCommandWords.leadTime)))
  var leadTime: WholeNumber<LeadTime> = 0
  @Option(parsing: .unconditional, help: ArgumentHelp(say(DisperseSitesCommandWords.nodes)))
  var nodes: WholeNumber<Nodes> = 100
  @OptionGroup var format: SheetFormat

  func run() throws {
    try common.withPlaces(needed) { places, need in
      let index = try common.province(province, of: places)
      let now = try existing.map { try common.placesPerMunicipality($0, column: "places", of: places) } ?? places.plan.municipalities.map { _ in nil }
      let facts = try places.sites(
        of: index, need: try need(), existing: now,
        over: SiteHorizon(quarters: quarters.value, leadTime: leadTime.value, nodes: nodes.value), solver: try HighsSolver.find())
      format.write(
        SitesSheet(facts, language: common.language).sheet.naming(areasOf: places.places.territory, in: common.language), in: common.language,
        sources: places.dossier.sources)
    }
  }
}

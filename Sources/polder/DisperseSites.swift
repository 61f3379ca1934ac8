import Archive
import ArgumentParser
import Assessments
import Dispersal
import Reports
import Vocabulary

struct DisperseSites: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sites",
    abstract: say(
      nl: "Welke locaties openen, houden of sluiten, kwartaal na kwartaal.", en: "Which sites to open, keep or close, quarter by quarter."),
    discussion: say(
      nl:
        "--existing is een CSV-bestand met municipality en places (wat er nu is); van wie ontbreekt of een lege cel heeft, "
        + "wordt aangenomen dat er niets is, en dat staat bij de uitkomst. De eis groeit in gelijke stappen "
        + "van wat er is naar de opgave. Kosten en maten zijn aannamen (per plaats en kwartaal, in eenheden): geen bron geeft ze per gemeente.",
      en:
        "--existing is a CSV file with municipality and places (what there is now); of who is missing or has an empty "
        + "cell it is assumed that there is nothing, and the outcome says so. The requirement grows in equal "
        + "steps from what there is to the task. Costs and sizes are assumptions (per place and quarter, in units): "
        + "no source gives them per municipality."
    ))
  @OptionGroup var common: CommonOptions
  @OptionGroup var needed: NeedOptions
  @Option(help: ArgumentHelp(say(nl: "De provincie.", en: "The province."))) var province: String
  @Option(help: ArgumentHelp(say(nl: "CSV-bestand met wat er is.", en: "CSV file of what there is."))) var existing: String?
  @Option(
    parsing: .unconditional, help: ArgumentHelp(say(nl: "Aantal kwartalen.", en: "Number of quarters.")))
  var quarters: WholeNumber<Quarters> = 8
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(say(nl: "Kwartalen voordat een nieuwe locatie plaatsen heeft.", en: "Quarters before a new site has places.")))
  var leadTime: WholeNumber<LeadTime> = 0
  @Option(
    parsing: .unconditional, help: ArgumentHelp(say(nl: "Hoogstens zoveel knopen doorzoeken.", en: "Search at most so many nodes.")))
  var nodes: WholeNumber<Nodes> = 100
  @OptionGroup var format: SheetFormat

  func run() throws {
    try common.withPlaces(needed) { places, need in
      let index = try common.province(province, of: places)
      let now = try existing.map { try common.placesPerMunicipality($0, column: "places", of: places) } ?? places.plan.municipalities.map { _ in nil }
      let facts = try places.sites(
        of: index, need: try need(), existing: now,
        over: SiteHorizon(quarters: quarters.value, leadTime: leadTime.value, nodes: nodes.value), solver: try HighsSolver.find())
      format.write(SitesSheet(facts, language: common.language).sheet, in: common.language)
    }
  }
}

import ArgumentParser
import Assessments
import Dispersal
import Reports
import Vocabulary

struct DisperseDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: say(nl: "Het verdeelbesluit op een verslag van aanbiedingen.", en: "The distribution decision on a report of offers."),
    discussion: say(
      nl: "--offers is een CSV-bestand met municipality en offer; wie ontbreekt, bood niets aan.",
      en: "--offers is a CSV file with municipality and offer; who is missing offered nothing."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var needed: NeedOptions

  @Option(help: ArgumentHelp(say(nl: "CSV-bestand met aanbiedingen.", en: "CSV file of offers.")))
  var offers: String

  @Option(
    help: ArgumentHelp(
      say(nl: "Keuze: within_province of surplus_first (anders beide).", en: "Option: within_province or surplus_first (else both).")))
  var option: ShortfallOption?

  @OptionGroup var format: SheetFormat

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      let places = try needed.places(of: loaded)
      let given = try common.placesPerMunicipality(offers, column: "offer", of: places)
      let decisions = try places.decisions(
        on: given, need: try needed.need(of: loaded, common), options: option.map { [$0] } ?? ShortfallOption.allCases)
      format.write(decisions.map { DecisionSheet($0, language: common.language).sheet }, in: common.language)
    }
  }
}

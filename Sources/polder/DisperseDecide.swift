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
      nl:
        "--offers is een CSV-bestand met municipality en offer, zoals disperse shares --format csv het geeft om aan te vullen. Van wie ontbreekt of "
        + "een lege cel heeft, is het aanbod niet bekend: die telt als een aanbod ter grootte van het aandeel, of met --others offer-nothing als "
        + "niets. Het besluit zegt van hoeveel gemeenten dat is aangenomen.",
      en:
        "--offers is a CSV file with municipality and offer, such as disperse shares --format csv gives to be completed. Of who is missing or has "
        + "an empty cell the offer is not known: it counts as an offer of its share, or with --others offer-nothing as nothing. The decision says "
        + "of how many municipalities that was assumed."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var needed: NeedOptions

  @Option(help: ArgumentHelp(say(nl: "CSV-bestand met aanbiedingen.", en: "CSV file of offers.")))
  var offers: String

  @Option(
    help: ArgumentHelp(
      say(nl: "Keuze: within_province of surplus_first (anders beide).", en: "Option: within_province or surplus_first (else both).")))
  var option: ShortfallOption?

  @Option(
    help: ArgumentHelp(
      say(
        nl: "Wie niet in het bestand staat: offer-their-share of offer-nothing.",
        en: "Who is not in the file: offer-their-share or offer-nothing.")))
  var others: MissingOffer = .offerTheirShare

  @OptionGroup var format: SheetFormat

  func run() throws {
    try common.withPlaces(needed) { places, need in
      let given = try common.placesPerMunicipality(offers, column: "offer", of: places, optional: ["code", "province", "population", "share"])
      let decisions = try places.decisions(
        on: given, need: try need(), options: option.map { [$0] } ?? ShortfallOption.allCases, others: others)
      format.write(decisions.map { DecisionSheet($0, language: common.language).sheet }, in: common.language)
    }
  }
}

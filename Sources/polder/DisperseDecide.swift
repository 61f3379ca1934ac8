import ArgumentParser
import Assessments
import Dispersal
import Dossiers
import Reports
import Vocabulary

struct DisperseDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: say(DisperseDecideCommandWords.abstract),
    discussion: say(DisperseDecideCommandWords.discussion))

  @OptionGroup var common: CommonOptions
  @OptionGroup var needed: NeedOptions

  @Option(help: ArgumentHelp(say(DisperseDecideCommandWords.offers)))
  var offers: String

  @Option(help: ArgumentHelp(say(DisperseDecideCommandWords.option)))
  var option: ShortfallOption?

  @Option(help: ArgumentHelp(say(DisperseDecideCommandWords.others)))
  var others: MissingOffer = .offerTheirShare

  @OptionGroup var format: SheetFormat

  func run() throws {
    try common.withPlaces(needed) { places, need in
      let given = try common.placesPerMunicipality(offers, column: "offer", of: places, optional: ["code", "province", "population", "share"])
      let decisions = try places.decisions(
        on: given, need: try need(), options: option.map { [$0] } ?? ShortfallOption.allCases, others: others)
      let sheets = try places.reviewed(decisions).flatMap { decision -> [Sheet] in
        let finding = decision.law.map { MeasureSheet($0.review, of: $0.of, language: common.language).finding }
        return [DecisionSheet(decision.facts, language: common.language).sheet] + [finding].compactMap { $0 }
      }
      format.write(
        sheets.map { $0.naming(areasOf: places.places.territory, in: common.language) }, in: common.language, sources: places.dossier.sources)
    }
  }
}

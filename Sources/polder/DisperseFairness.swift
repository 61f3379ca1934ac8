import ArgumentParser
import Assessments
import Dossiers
import Reports
import Vocabulary

struct DisperseFairness: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fairness", abstract: say(DisperseFairnessCommandWords.abstract))

  @OptionGroup var common: CommonOptions
  @OptionGroup var needed: NeedOptions
  @OptionGroup var format: SheetFormat

  func run() throws {
    try common.withPlaces(needed) { places, need in
      let facts = try places.fairness(at: try need())
      format.write(
        FairnessSheet(facts, language: common.language).sheet.naming(areasOf: places.places.territory, in: common.language), in: common.language,
        sources: places.dossier.sources)
    }
  }
}

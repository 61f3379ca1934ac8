import ArgumentParser
import Assessments
import Dossiers
import Reports
import Vocabulary

struct DisperseCompare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: say(DisperseCompareCommandWords.abstract))

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: SheetFormat

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      guard let facts = try loaded.dossier.withPlaces.comparison() else {
        throw common.mistake(DisperseCompareCommandWords.noTasks)
      }
      format.write(
        ComparisonSheet(facts, language: common.language).sheet.naming(areasOf: loaded.dossier.places?.territory, in: common.language),
        in: common.language,
        sources: loaded.dossier.sources)
    }
  }
}

import ArgumentParser
import Assessments
import Reports
import Vocabulary

struct DisperseCompare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: say(
      nl: "De taken die het dossier geeft, naast wat de sleutel geeft.", en: "The tasks that the dossier gives, beside what the key gives."))

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: SheetFormat

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      guard let facts = try loaded.dossier.withPlaces.comparison() else {
        throw common.mistake(
          nl: "Het dossier heeft geen opgaven om mee te vergelijken. Geef places.yaml “later_tasks”.",
          en: "The dossier has no tasks to compare with. Give places.yaml “later_tasks”.")
      }
      format.write(ComparisonSheet(facts, language: common.language).sheet, in: common.language)
    }
  }
}

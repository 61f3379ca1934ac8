import ArgumentParser
import Assessments
import Reports
import Vocabulary

struct CalibrationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibration",
    abstract: say(
      nl: "Toont elke waarde van de keten met bereik en bron, en rekent na wat uit de reeksen komt.",
      en: "Shows every value of the chain with its range and source, and works out again what comes from the series."))

  @OptionGroup var common: CommonOptions

  @OptionGroup var format: SheetFormat

  func run() throws {
    let read = try common.loadDossier()
    try common.reporting {
      format.write(CalibrationSheet(try read.withChain.calibrationFacts, language: common.language).sheet, in: common.language)
    }
  }
}

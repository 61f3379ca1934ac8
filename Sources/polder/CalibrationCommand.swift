import ArgumentParser
import Assessments
import Dossiers
import Reports
import Vocabulary

struct CalibrationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibration",
    abstract: say(CalibrationCommandWords.abstract))

  @OptionGroup var common: CommonOptions

  @OptionGroup var format: SheetFormat

  func run() throws {
    let read = try common.loadDossier()
    try common.reporting {
      format.write(CalibrationSheet(try read.withChain.calibrationFacts, language: common.language).sheet, in: common.language, sources: read.sources)
    }
  }
}

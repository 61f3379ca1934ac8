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

  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html.")))
  var format: BriefFormat = .text

  func validate() throws {
    if format == .json { throw ValidationError(say(nl: "Kies --format text, md of html.", en: "Choose --format text, md or html.")) }
  }

  func run() throws {
    let read = try common.loadDossier()
    try common.reporting {
      let sheet = CalibrationSheet(try read.withChain, language: common.language).sheet
      write([sheet], title: sheet.title, format: format, language: common.language)
    }
  }
}

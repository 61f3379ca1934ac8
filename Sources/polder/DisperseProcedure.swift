import ArgumentParser
import Assessments
import Dossiers
import Reports
import Vocabulary

struct DisperseProcedure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "procedure",
    abstract: say(DisperseProcedureCommandWords.abstract))

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(say(DisperseProcedureCommandWords.on)))
  var on: String?

  @OptionGroup var format: SheetFormat

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      let read = try loaded.dossier.withPlaces
      guard let first = read.places.procedure?.firstCycle else {
        throw common.mistake(DisperseProcedureCommandWords.noProcedure)
      }
      let asked = on ?? "\(first)-02-01"
      guard let date = CalendarDate(asked) else {
        throw common.mistake(DisperseProcedureCommandWords.noDate(asked))
      }
      format.write(
        ProcedureSheet(read.cycle(on: date), language: common.language).sheet.naming(areasOf: read.places.territory, in: common.language),
        in: common.language,
        sources: read.dossier.sources)
    }
  }
}

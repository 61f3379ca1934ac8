import ArgumentParser
import Assessments
import Dossiers
import Reports
import Vocabulary

struct DisperseProcedure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "procedure",
    abstract: say(nl: "De stappen van de wet, en waar een datum valt.", en: "The steps of the act, and where a date falls."))

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      say(nl: "Datum, zoals 2026-09-15 (anders het begin van de eerste ronde).", en: "Date, such as 2026-09-15 (else the start of the first cycle)."))
  )
  var on: String?

  @OptionGroup var format: SheetFormat

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      let read = try loaded.dossier.withPlaces
      guard let first = read.places.procedure?.firstCycle else {
        throw common.mistake(
          nl: "Het dossier heeft geen procedure. Voeg places/procedure.yaml toe.", en: "The dossier has no procedure. Add places/procedure.yaml.")
      }
      let asked = on ?? "\(first)-02-01"
      guard let date = CalendarDate(asked) else {
        tell(say(nl: "--on is “\(asked)”; schrijf een datum als 2026-09-15.", en: "--on is “\(asked)”; write a date such as 2026-09-15."))
        throw Leaving.mistake
      }
      format.write(ProcedureSheet(read.cycle(on: date), language: common.language).sheet, in: common.language)
    }
  }
}

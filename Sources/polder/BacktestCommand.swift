import ArgumentParser
import Assessments
import Dossiers
import Reports
import Vocabulary

struct BacktestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: say(
      nl: "Houdt voorspellingen van vroeger, gemaakt met wat toen bekend was, naast wat kwam.",
      en: "Holds forecasts of the past, made with what was known then, against what came."),
    discussion: say(
      nl:
        "De instroom op het eind van elk kwartaal vanaf 2015, naast een prognose zonder model en de gepubliceerde prognoses; en het natuurlijke experiment.",
      en:
        "The inflow at the end of every quarter from 2015 on, beside a forecast without a model and the published forecasts; and the natural experiment."
    ))

  @OptionGroup var common: CommonOptions

  @Option(
    parsing: .unconditional, help: ArgumentHelp(say(nl: "Aantal toekomsten per datum.", en: "Number of futures per date.")))
  var futures: WholeNumber<FuturesPerDate> = 2000

  @Option(
    parsing: .unconditional, help: ArgumentHelp(say(nl: "Startwaarde van het toeval.", en: "Seed of the random numbers.")))
  var seed: WholeNumber<Seed> = 1

  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html.")))
  var format: SheetForm = .text

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      let runs = try common.runs(loaded)
      guard let backtest = try runs.backtest(futures: futures.value, seed: seed.value) else { throw AssessmentError.noPart(.chain) }
      if backtest.years.isEmpty {
        tell(
          Phrase(
            nl:
              "chain/series.csv heeft geen aaneengesloten maandreeks van eerste aanvragen (“first_applications” in chain/chain.yaml) van ten minste vier jaar.",
            en:
              "chain/series.csv has no unbroken monthly series of first applications (“first_applications” in chain/chain.yaml) of at least four years."
          )[
            common.language])
        throw Leaving.mistake
      }
      let sheet = BacktestSheet(backtest, try runs.experiment(futures: 200, seed: seed.value), language: common.language).sheet
      write([sheet], title: sheet.title, format: format, language: common.language)
    }
  }
}

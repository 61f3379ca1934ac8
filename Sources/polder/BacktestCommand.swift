import ArgumentParser
import Assessments
import Dossiers
import Reports
import Vocabulary

struct BacktestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: say(BacktestCommandWords.abstract),
    discussion: say(BacktestCommandWords.discussion))

  @OptionGroup var common: CommonOptions

  @Option(parsing: .unconditional, help: ArgumentHelp(say(BacktestCommandWords.futures)))
  var futures: WholeNumber<FuturesPerDate> = 2000

  @Option(parsing: .unconditional, help: ArgumentHelp(say(OptionWords.seed)))
  var seed: WholeNumber<Seed> = 1

  @Option(help: ArgumentHelp(say(OptionWords.capacity)))
  var capacity: CapacityScenario = .answering

  @Option(help: ArgumentHelp(say(OptionWords.format)))
  var format: SheetForm = .text

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      let runs = try common.runs(loaded, capacity: capacity)
      guard let backtest = try runs.backtest(futures: futures.value, seed: seed.value) else { throw AssessmentError.noPart(.chain) }
      if backtest.years.isEmpty {
        tell(BacktestCommandWords.noSeries[common.language])
        throw Leaving.mistake
      }
      let sheet = BacktestSheet(backtest, try runs.experiment(futures: 200, seed: seed.value), language: common.language).sheet
      write([sheet], title: sheet.title, format: format, language: common.language, sources: loaded.dossier.sources)
    }
  }
}

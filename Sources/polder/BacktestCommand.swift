import Archive
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
  var futures: WholeNumber<FuturesPerDate> = WholeNumber(StudyReceipt.backtestFutures)

  @OptionGroup var simulation: SimulationOptions

  @OptionGroup var format: SheetFormat

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      var runs = try common.runs(loaded, capacity: simulation.capacity)
      runs.namesStudies = true
      guard let backtest = try runs.backtest(futures: futures.value, seed: simulation.seed.value) else { throw AssessmentError.noPart(.chain) }
      let later = try runs.laterCounts(seed: simulation.seed.value)
      if backtest.years.isEmpty, later == nil {
        tell(BacktestCommandWords.noSeries[common.language])
        throw Leaving.mistake
      }
      let experiment = try runs.experiment(seed: simulation.seed.value)
      let sheet = BacktestSheet(backtest, experiment, later: later, language: common.language).sheet
      format.write(sheet, in: common.language, sources: loaded.dossier.sources)
    }
  }
}

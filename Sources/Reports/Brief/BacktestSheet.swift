public import Assessments
import Chance
import Dossiers
public import Vocabulary

/// How good such forecasts were: the backtest and the natural experiment, as a sheet of the brief and of its own command.
public struct BacktestSheet: Bilingual, Sendable {
  public let backtest: Backtest
  public let experiment: ExperimentAnswer?
  /// What was counted after the data cut; `nil` where the dossier counts nothing later, or nobody asked.
  public let later: LaterCountsAnswer?
  public let language: Language

  public init(_ backtest: Backtest, _ experiment: ExperimentAnswer?, later: LaterCountsAnswer? = nil, language: Language) {
    self.backtest = backtest
    self.experiment = experiment
    self.later = later
    self.language = language
  }

  private var words: BacktestWords { BacktestWords(language: language) }

  public var sheet: Sheet {
    let years: [Block] = backtest.years.isEmpty ? [] : [.paragraph(words.summary(backtest)), chart, .table(yearTable)]
    return Sheet(id: "backtest", title: words.title, blocks: years + quarterBlocks + published + experimentBlocks + laterBlocks)
  }

  /// The same without its picture.
  var tables: [Block] {
    let years: [Block] = backtest.years.isEmpty ? [] : [.paragraph(words.summary(backtest)), .table(yearTable)]
    return years + quarterBlocks + published + experimentBlocks
  }

  var chart: Block {
    let rows = backtest.years.map { BacktestPlot.Row($0.cutOff, $0.forecast, actual: $0.actual) }
    return .chart(
      Chart(
        words.chartTitle, unit: words.chartUnit, .backtest(BacktestPlot(rows)), sentence: words.chartSentence, language: language))
  }

  private var yearTable: TableBlock {
    TableBlock(caption: words.yearsCaption, columns: words.yearsColumns, rows: backtest.years.map(words.year), isNumeric: true)
  }

  private var published: [Block] {
    guard !backtest.published.isEmpty else { return [] }
    let table = TableBlock(
      caption: words.publishedCaption, columns: words.publishedColumns, rows: backtest.published.map(words.published), isNumeric: true)
    let unknown = backtest.published.count { $0.score == nil }
    let better: [Block] = backtest.betterThanPublished.map { [.paragraph(words.better($0.count, of: $0.of))] } ?? []
    return [.table(table)] + better
      + (unknown > 0 ? [.note(words.unscored(unknown))] : [])
  }

  private var experimentBlocks: [Block] {
    guard let experiment else { return [] }
    let facts = experiment.facts
    let lines = unexplained(experiment) + [words.heldUp(facts, experiment.heldUp), words.saved(facts, experiment.meanSaved, experiment.savedInYear)]
    return [.subheading(words.experimentTitle(facts.name)), .table(quarters(experiment))] + leftOut(experiment.failed) + [.list(lines)]
      + stocks(experiment)
  }

  /// How many futures a study could not simulate; nothing where it could all.
  func leftOut(_ futures: Int) -> [Block] { LeftOutWords(language: language).futures(futures).map { [.note($0)] } ?? [] }

  /// Series with too few counts for a share of hits: each count beside its band.
  private func stocks(_ experiment: ExperimentAnswer) -> [Block] {
    guard !experiment.stocks.isEmpty else { return [] }
    return [
      .table(
        TableBlock(caption: words.stocksCaption, columns: words.stocksColumns, rows: experiment.stocks.map(words.stock), isNumeric: true))
    ]
  }

  private func quarters(_ experiment: ExperimentAnswer) -> TableBlock {
    let before = experiment.facts.before.map { [words.before($0)] } ?? []
    return TableBlock(
      caption: words.quartersCaption(futures: experiment.futures), columns: words.quartersColumns,
      rows: before + experiment.quarters.map { row in words.quarter(row, experiment.parts.first { $0.quarter == row.quarter.name }) },
      isNumeric: true)
  }

  /// What the chain does not explain of what was counted.
  private func unexplained(_ experiment: ExperimentAnswer) -> [Prose] {
    var lines: [Prose] = []
    if let part = experiment.parts.first, let first = experiment.quarters.first, part.quarter == first.quarter.name, part.counted > 0,
      let before = experiment.facts.before, let mean = first.meanFewer
    {
      lines.append(words.fall(part, explained: mean, experiment.fewerInFirstQuarter, from: before))
    }
    return experiment.missed.isEmpty ? lines : lines + [words.unexplained(experiment.missed)]
  }
}

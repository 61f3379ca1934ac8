public import Assessments
import Chance
public import Vocabulary

/// How good such forecasts were: pictures first, then how often the bands held what came, then every figure.
public struct PastSheet: Bilingual, Sendable {
  let backtest: Backtest
  let experiment: ExperimentAnswer?
  /// What was counted after the data cut; `nil` where that study was not made.
  let later: LaterCountsAnswer?
  /// The command that lays such counts beside the bands, where the dossier has some.
  let counting: String?
  public let language: Language

  public init(
    _ backtest: Backtest, _ experiment: ExperimentAnswer?, later: LaterCountsAnswer? = nil, counting: String? = nil, language: Language
  ) {
    (self.backtest, self.experiment, self.later, self.counting, self.language) = (backtest, experiment, later, counting, language)
  }

  private var words: PastWords { PastWords(language: language) }

  public var sheet: Sheet {
    let figures = BacktestSheet(backtest, experiment, later: later, language: language)
    let asked = later == nil ? counting : nil
    let after: [Block] = asked.map { [.paragraph(words.laterCounts), .command($0)] } ?? []
    guard !backtest.years.isEmpty else {
      return Sheet(id: "past", title: words.title, blocks: [.lead(words.nothing)] + after + figures.sheet.blocks)
    }
    return Sheet(
      id: "past", title: words.title,
      blocks: [.lead(words.lead(backtest)), .columns([[figures.chart], [coverage]])] + figures.quarterCharts + figures.goals + others
        + after + figures.laterBlocks + [.details(summary: words.figures, figures.tables)])
  }

  /// How many of the figures without goals missed something; what, stands among all figures.
  private var others: [Block] {
    let holdings = backtest.otherHoldings
    guard !holdings.isEmpty else { return [] }
    let missing = holdings.count { holding in holding.goals.contains { holding.reaches($0) == false } }
    return [.paragraph(words.others(missing, of: holdings.count))]
  }

  /// The share of what came within each band, beside what the band promises.
  private var coverage: Block {
    let covered = [30, 60, 90].map { (percent: $0, share: backtest.coverage($0)) }
    let rows = covered.map { BarPlot.Row(words.band($0.percent), $0.share, before: Double($0.percent) / 100) }
    let plot = BarPlot(rows, valueName: words.found, beforeName: words.promised, form: .share)
    return .chart(
      Chart(words.coverageTitle, unit: words.coverageUnit, .bars(plot), sentence: words.coverageSentence(covered), language: language))
  }
}

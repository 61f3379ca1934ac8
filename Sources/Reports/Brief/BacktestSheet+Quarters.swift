import Assessments
import Chance
import Vocabulary

extension BacktestSheet {
  private var holdingWords: HoldingWords { HoldingWords(language: language) }

  /// Every figure by quarter against what came, and what was missed; nothing in a dossier without the series.
  var quarterBlocks: [Block] {
    guard !backtest.points.isEmpty else { return [] }
    let words = holdingWords
    return [.subheading(words.title), .paragraph(words.lead(backtest))] + quarterCharts + tables(words) + goals + missed + far(words)
  }

  /// Relatives a year ahead, which the variants are about.
  var quarterCharts: [Block] {
    let words = holdingWords
    let points = backtest.points.filter { $0.measured == .relatives && $0.lead == .quarterInOneYear }
    guard points.count > 1 else { return [] }
    let plot = BacktestPlot(points.map { BacktestPlot.Row($0.cutOff, $0.forecast, actual: $0.actual) })
    return [
      .chart(
        Chart(
          words.chartTitle(.relatives), unit: words.chartUnit(.relatives), .backtest(plot), sentence: words.chartSentence(.relatives),
          language: language))
    ]
  }

  private func tables(_ words: HoldingWords) -> [Block] {
    [true, false].compactMap { isLater in
      let rows = backtest.holdings.filter { $0.isLater == isLater }.map(words.row)
      guard !rows.isEmpty else { return nil }
      return .table(TableBlock(caption: words.caption(isLater: isLater, backtest), columns: words.columns, rows: rows, isNumeric: true))
    }
  }

  /// One, two, five and ten years ahead, in-sample.
  private func far(_ words: HoldingWords) -> [Block] {
    let rows = Backtest.yearsAhead.compactMap { words.far($0, backtest.far($0)) }
    return rows.isEmpty ? [] : [.table(TableBlock(caption: words.farCaption, columns: words.farColumns, rows: rows, isNumeric: true))]
  }

  /// What the forecasts of applications and relatives have to reach on dates after the choice, and whether they did.
  var goals: [Block] {
    let words = holdingWords
    let rows = backtest.goalHoldings.map(words.goals)
    guard !rows.isEmpty else { return [] }
    return [
      .paragraph(words.goalsLead(backtest)),
      .table(TableBlock(caption: words.goalsCaption, columns: words.goalsColumns, rows: rows)),
    ]
  }

  /// What the forecasts of the other figures missed on those dates, by the same measure.
  var missed: [Block] {
    let words = holdingWords
    let later = backtest.otherHoldings
    guard !later.isEmpty else { return [] }
    let lines = later.compactMap(words.missed)
    return lines.isEmpty ? [.paragraph(words.nothingMissed)] : [.paragraph(words.missedTitle), .list(lines)]
  }
}

import Assessments

// What was counted after the data cut, beside the bands.
extension BacktestSheet {
  /// How many counts lie within each band, every count, and the years of the forecast; empty without counts.
  var laterBlocks: [Block] {
    guard let later, !later.rows.isEmpty else { return [] }
    let words = LaterCountWords(language: language)
    let caption = words.rowsCaption(futures: later.futures)
    return [.subheading(words.title), .paragraph(words.coverage(later))] + leftOut(later.failed) + [
      .table(TableBlock(caption: caption, columns: words.rowColumns, rows: later.rows.map(words.row), isNumeric: true)),
      .table(TableBlock(caption: words.yearsCaption, columns: words.yearColumns, rows: later.years.map(words.year), isNumeric: true)),
      .note(words.unseen),
    ]
  }
}

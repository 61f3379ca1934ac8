public import Vocabulary

/// What moving a dossier to another date changed: what was left out, and what was fitted again.
public struct MovedSheet: Bilingual, Sendable {
  /// A value that was fitted again.
  public struct Row: Sendable, Hashable {
    public var name: Phrase
    public var unit: String
    public var before: [Double]
    public var after: [Double]
    public var isWritten: Bool

    public init(name: Phrase, unit: String, before: [Double], after: [Double], isWritten: Bool) {
      (self.name, self.unit, self.before, self.after, self.isWritten) = (name, unit, before, after, isWritten)
    }
  }

  private let rows: [Row]
  private let name: String
  private let month: CalendarMonth
  public let language: Language
  /// Rows of series and forecasts that are later than the month.
  public var leftOut = 0
  /// Whether the measure that was in force began later.
  public var isWithoutMeasure = false
  /// The folder that was written; `nil` where nothing was.
  public var output: String?
  /// The file with what came since the date of the old dossier; `nil` where there is none.
  public var came: String?

  public init(_ rows: [Row], to name: String, month: CalendarMonth, language: Language) {
    (self.rows, self.name, self.month, self.language) = (rows, name, month, language)
  }

  private var words: MovedWords { MovedWords(language: language) }

  public var sheet: Sheet {
    let unwritten = rows.filter { !$0.isWritten }.map { $0.name[language] }
    let blocks: [Block] = [
      .lead(output.map { words.written(name, $0, month) } ?? words.wouldBe(name, month)),
      .table(TableBlock(caption: words.caption, columns: words.columns, rows: rows.map(cells))),
      .note(leftOut == 0 ? "" : words.leftOut(leftOut)), .note(isWithoutMeasure ? words.withoutMeasure : ""),
      .note(unwritten.isEmpty ? "" : words.unwritten(unwritten)), .note(words.stays), .note(came.map(words.came) ?? ""),
    ]
    return Sheet(id: "moved", title: words.title, blocks: blocks)
  }

  private func cells(_ row: Row) -> [Prose] {
    let values = CalibrationWords(language: language)
    return [Prose(row.name[language]), values.values(row.before, unit: row.unit), values.values(row.after.map(rounded), unit: row.unit)]
  }

  /// To three decimals, or whole where it is large.
  private func rounded(_ value: Double) -> Double { abs(value) >= 100 ? value.rounded() : (value * 1000).rounded() / 1000 }
}

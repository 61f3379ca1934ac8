public import Vocabulary

/// A picture with all that a reader needs to read it: subject, unit, legend, sentence, source and figures.
public struct Chart: Sendable, Hashable {
  /// The width at which pictures are drawn, and that of the narrow form for small screens, in pixels.
  public static let (wide, narrow) = (760, 320)

  /// The finding, or the subject where there is none.
  public var title: String
  /// What the figures at the axis count.
  public var unit: String
  public var plot: Plot
  /// What the picture says, for those who do not see it.
  public var sentence: Prose
  /// Where the observed figures come from; empty where all are computed.
  public var source: Prose = ""
  public var language: Language

  public init(_ title: String, unit: String, _ plot: Plot, sentence: Prose, language: Language) {
    self.title = title
    self.unit = unit
    self.plot = plot
    self.sentence = sentence
    self.language = language
  }

  /// The same with its source.
  public func sourced(_ source: Prose) -> Chart {
    var chart = self
    chart.source = source
    return chart
  }

  var words: ChartWords { ChartWords(language: language) }

  /// The figures of the picture; none where it has none.
  public var table: TableBlock? {
    let figures = plot.picture.figures(words)
    guard !figures.rows.isEmpty else { return nil }
    let isNumeric = figures.columns.dropFirst().allSatisfy { $0.form != nil }
    return Self.block(title, figures.columns.map(\.name), figures.cells(Numbers(language)), isNumeric: isNumeric)
  }

  /// What the picture says and shows, as texts.
  var proses: [Prose] { [Prose(title), sentence, source] + (table.map { [$0.caption] + $0.columns + $0.rows.flatMap { $0 } } ?? []) }

  private static func block(_ caption: String, _ columns: [String], _ cells: [[String]], isNumeric: Bool) -> TableBlock {
    TableBlock(
      caption: Prose(caption), columns: columns.map { Prose($0) }, rows: cells.map { $0.map { Prose($0) } }, isNumeric: isNumeric)
  }
}

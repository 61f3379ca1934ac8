/// Variants in rows and questions in columns, to be read at a glance.
public struct MatrixBlock: Sendable, Hashable {
  /// Neighbouring columns under one question.
  public struct Question: Sendable, Hashable {
    public var title: Prose
    /// Heads of its columns.
    public var columns: [Prose]

    public init(_ title: Prose, columns: [Prose]) {
      self.title = title
      self.columns = columns
    }
  }

  /// A mark with its word: the word is printed in the key and read aloud.
  public struct Mark: Sendable, Hashable {
    public var glyph: String
    public var word: String
    /// What decides it; `nil` where there is nothing to lead to.
    public var reference: Reference?

    public init(glyph: String, word: String, to reference: Reference? = nil) {
      (self.glyph, self.word, self.reference) = (glyph, word, reference)
    }
  }

  /// A difference around nought on the axis that its column shares: the band of 90 % and of 60 %, each absent where too few futures tell it.
  public struct Interval: Sendable, Hashable {
    public var mean: Double
    public var wide: ClosedRange<Double>?
    public var narrow: ClosedRange<Double>?
    /// The figure in words, to the digits that its error bears.
    public var label: String
    /// The whole in words, for those who do not see the drawing.
    public var sentence: String

    public init(mean: Double, wide: ClosedRange<Double>?, narrow: ClosedRange<Double>?, label: String, sentence: String) {
      self.mean = mean
      self.wide = wide
      self.narrow = narrow
      self.label = label
      self.sentence = sentence
    }
  }

  public enum Cell: Sendable, Hashable {
    case mark(Mark)
    case interval(Interval)
    case text(Prose)
  }

  public struct Row: Sendable, Hashable {
    public var name: Prose
    public var cells: [Cell]
    /// A row that the others are compared with.
    public var isBaseline: Bool
    /// A line over the row that opens a group of rows; `nil` within one.
    public var heading: Prose?

    public init(name: Prose, cells: [Cell], isBaseline: Bool = false, heading: Prose? = nil) {
      self.name = name
      self.cells = cells
      self.isBaseline = isBaseline
      self.heading = heading
    }
  }

  public var caption: Prose
  /// Head of the first column.
  public var names: Prose
  public var questions: [Question]
  public var rows: [Row]
  /// Marks in use with their words, in a fixed order.
  public var key: [Mark]
  /// What the heads and marks stand for, and what else is to be said of the rows.
  public var note: Prose
  /// How drawn intervals are to be read; told only where they are drawn.
  public var reading: Prose = ""

  /// From the lowest to the highest end of the intervals of a column, nought included; `nil` in a column without intervals.
  public func axis(ofColumn column: Int) -> ClosedRange<Double>? {
    let ends = rows.compactMap { row -> [Double]? in
      guard row.cells.indices.contains(column), case .interval(let own) = row.cells[column] else { return nil }
      return [own.mean] + [own.wide, own.narrow].compactMap { $0 }.flatMap { [$0.lowerBound, $0.upperBound] }
    }.flatMap { $0 }.filter(\.isFinite)
    guard let low = ends.min(), let high = ends.max() else { return nil }
    return min(low, 0)...max(high, 0)
  }

  var proses: [Prose] {
    let heads = questions.flatMap { [$0.title] + $0.columns }
    let cells = rows.flatMap { row in [row.heading, row.name].compactMap { $0 } + row.cells.compactMap(\.told) }
    return [caption, names] + heads + cells + [note, reading]
  }

  /// The same as a table of words: a column under each head, marks by glyph, intervals by label.
  public var table: TableBlock {
    let heads = questions.flatMap { question in question.columns.map { Self.head(question, $0) } }
    return TableBlock(
      caption: caption, columns: [names] + heads,
      rows: rows.map { [$0.name] + $0.cells.map(\.words) })
  }

  private static func head(_ question: Question, _ column: Prose) -> Prose {
    if column.isEmpty { return question.title }
    return question.columns.count == 1 ? column : question.title + Prose(": ") + column
  }
}

extension MatrixBlock.Cell {
  /// The cell in words.
  fileprivate var words: Prose {
    switch self {
    case .mark(let mark): Prose("\(mark.glyph) \(mark.word)")
    case .interval(let interval): Prose(interval.label)
    case .text(let text): text
    }
  }

  fileprivate var told: Prose? { if case .text(let text) = self { text } else { nil } }
}

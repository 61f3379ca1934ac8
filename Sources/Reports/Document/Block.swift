import Vocabulary

/// A part of a report, free of any format.
public indirect enum Block: Sendable, Hashable {
  case paragraph(Prose)
  /// The one sentence that a page opens with.
  case lead(Prose)
  /// What a reader may skip: dates, status, the key to marks.
  case note(Prose)
  case list([Prose])
  /// A list whose order tells something.
  case numbered([Prose])
  case table(TableBlock)
  /// Variants and questions at a glance.
  case matrix(MatrixBlock)
  /// A drawing with the sentence that says the same.
  case chart(Chart)
  /// Something to open on demand.
  case details(summary: Prose, [Block])
  /// Blocks side by side where there is room, else one under the other.
  case columns([[Block]])
  /// A heading within a sheet, with a name that links can point at.
  case subheading(Prose, id: String? = nil)
  /// What a shell takes as it stands: never wrapped, so that it can be copied in one piece.
  case command(String)
}

extension Block {
  /// The texts of the block, in reading order; of what lies within it too.
  public var proses: [Prose] {
    switch self {
    case .paragraph(let text), .lead(let text), .note(let text), .subheading(let text, _): [text]
    case .list(let lines), .numbered(let lines): lines
    case .table(let table): [table.caption] + table.columns + table.rows.flatMap { $0 }
    case .matrix(let matrix): matrix.proses
    case .chart(let chart): chart.proses
    case .details(let summary, let blocks): [summary] + blocks.flatMap(\.proses)
    case .columns(let columns): columns.flatMap { $0 }.flatMap(\.proses)
    case .command: []
    }
  }

  /// Visits every source that the block cites, in the order of mention. The figures of a picture cite none, so that they need not be written for it.
  func eachSource(_ visit: (SourceID) -> Void) {
    switch self {
    case .chart(let chart):
      chart.sentence.eachSource(visit)
      chart.source.eachSource(visit)
    case .table(let table):
      table.caption.eachSource(visit)
      for cell in table.columns { cell.eachSource(visit) }
      for row in table.rows { for cell in row { cell.eachSource(visit) } }
    case .details(let summary, let blocks):
      summary.eachSource(visit)
      for block in blocks { block.eachSource(visit) }
    case .columns(let columns): for block in columns.joined() { block.eachSource(visit) }
    case .paragraph, .lead, .note, .subheading, .list, .numbered, .matrix, .command: for prose in proses { prose.eachSource(visit) }
    }
  }

  fileprivate var isSubheading: Bool { if case .subheading = self { true } else { false } }

  /// The block without what holds nothing; `nil` where that leaves nothing.
  fileprivate var filled: Block? {
    switch self {
    case .table(let table): table.rows.isEmpty ? nil : self
    case .matrix(let matrix): matrix.rows.isEmpty ? nil : self
    case .list(let lines), .numbered(let lines): lines.isEmpty ? nil : self
    case .details(let summary, let inner): inner.filled.isEmpty ? nil : .details(summary: summary, inner.filled)
    case .columns(let columns):
      columns.map(\.filled).filter { !$0.isEmpty }.isEmpty ? nil : .columns(columns.map(\.filled).filter { !$0.isEmpty })
    case .paragraph(let text), .lead(let text), .note(let text): text.isEmpty ? nil : self
    case .command(let text): text.isEmpty ? nil : self
    case .chart, .subheading: self
    }
  }
}

extension [Block] {
  /// The blocks without those that hold nothing: a table without rows, a list without lines, a heading with nothing under it.
  var filled: [Block] {
    let full = compactMap(\.filled)
    return full.enumerated().filter { index, block in !block.isSubheading || index + 1 < full.count && !full[index + 1].isSubheading }
      .map(\.element)
  }
}

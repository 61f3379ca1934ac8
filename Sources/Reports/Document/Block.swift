/// A part of a report, free of any format.
public indirect enum Block: Sendable, Hashable {
  case paragraph(String)
  case list([String])
  case table(TableBlock)
  /// A drawing with the sentence that says the same.
  case chart(svg: String, sentence: String)
  /// Something to open on demand.
  case details(summary: String, [Block])
  case subheading(String)
  /// What a shell takes as it stands: never wrapped, so that it can be copied in one piece.
  case command(String)
}

/// A table: the first column names the rows.
public struct TableBlock: Sendable, Hashable {
  public var caption: String
  public var columns: [String]
  public var rows: [[String]]
  /// Whether the columns after the first hold figures, set to the right.
  public var isNumeric: Bool

  public init(caption: String, columns: [String], rows: [[String]], isNumeric: Bool = false) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.isNumeric = isNumeric
  }
}

/// A sheet of the brief.
public struct Sheet: Sendable, Hashable {
  public var id: String
  public var title: String
  public var blocks: [Block]

  /// What holds nothing is left out: a table without rows, a list without lines, and a heading with nothing under it.
  public init(id: String, title: String, blocks: [Block]) {
    self.id = id
    self.title = title
    self.blocks = blocks.filled
  }
}

extension [Block] {
  /// The blocks without those that hold nothing.
  fileprivate var filled: [Block] {
    let full = compactMap { block -> Block? in
      switch block {
      case .table(let table): table.rows.isEmpty ? nil : block
      case .list(let lines): lines.isEmpty ? nil : block
      case .details(let summary, let inner): inner.filled.isEmpty ? nil : .details(summary: summary, inner.filled)
      case .paragraph(let text), .command(let text): text.isEmpty ? nil : block
      case .chart, .subheading: block
      }
    }
    return full.enumerated().filter { place, block in !block.isSubheading || place + 1 < full.count && !full[place + 1].isSubheading }.map(\.element)
  }
}

extension Block {
  fileprivate var isSubheading: Bool { if case .subheading = self { true } else { false } }
}

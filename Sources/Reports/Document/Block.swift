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

  public init(id: String, title: String, blocks: [Block]) {
    self.id = id
    self.title = title
    self.blocks = blocks
  }
}

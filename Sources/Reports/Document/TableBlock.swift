/// A table: the first column names the rows.
public struct TableBlock: Sendable, Hashable {
  public var caption: Prose
  public var columns: [Prose]
  /// As many cells as columns in every row.
  public var rows: [[Prose]]
  /// Whether the columns after the first hold figures, set to the right.
  public var isNumeric: Bool

  public init(caption: Prose, columns: [Prose], rows: [[Prose]], isNumeric: Bool = false) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.isNumeric = isNumeric
  }
}

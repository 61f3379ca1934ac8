/// A sheet: a title and what stands under it.
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

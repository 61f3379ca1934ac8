import Talks
import Vocabulary

/// What was done at a played table, an act a line, in the words of the minutes.
public struct PlayedSheets: Sendable {
  private let sight: TableSight

  public init(_ sight: TableSight) { self.sight = sight }

  /// Each act as a line.
  public var lines: [Prose] {
    let lines = ActLineWords(sight)
    return sight.acts.map { lines.line($0) }
  }

  public var sheets: [Sheet] {
    let (told, words) = (lines, BoardWords(sight.language))
    return [Sheet(id: "course", title: words.course, blocks: [told.isEmpty ? .paragraph(words.nothingNew) : .numbered(told)])]
  }
}

import Talks
import Vocabulary

/// What was done at a played table, an act a line, in the words of the minutes.
public struct PlayedSheets: Sendable {
  private let sight: TableSight

  public init(_ sight: TableSight) { self.sight = sight }

  public var sheets: [Sheet] {
    let lines = ActLineWords(sight)
    let words = BoardWords(sight.language)
    let told = sight.acts.map { lines.line($0) }
    return [Sheet(id: "course", title: words.course, blocks: [told.isEmpty ? .paragraph(words.nothingNew) : .numbered(told)])]
  }
}

import Talks
import Vocabulary

/// What different voices tell of one event, side by side: none of them is taken to be right.
struct ReadingsSheet: Sendable {
  private let events: [[TableState.Word]]
  private let sight: TableSight
  private let words: BoardWords

  /// `nil` where every event was told once.
  init?(_ sight: TableSight) {
    events = sight.state.disputedEvents.map(sight.state.readings)
    guard !events.isEmpty else { return nil }
    (self.sight, words) = (sight, BoardWords(sight.language))
  }

  var sheet: Sheet {
    let width = events.map(\.count).max() ?? 0
    let rows = events.map { readings -> [Prose] in
      readings.map { "\(sight.name($0.by)), \(sight.moment($0.at)): “\($0.said.text)”" as Prose }
        + [Prose](repeating: "–", count: width - readings.count)
    }
    let table = TableBlock(caption: words.readings, columns: (1...width).map(words.reading), rows: rows)
    return Sheet(id: "readings", title: words.readingsTitle, blocks: [.table(table)])
  }
}

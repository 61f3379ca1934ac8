import Talks
import Vocabulary

/// What was told of one event more than once, side by side: nothing of it is taken to be right.
struct ReadingsSheet: Sendable {
  private let events: [(name: String, readings: [TableState.Word])]
  private let sight: TableSight
  private let words: BoardWords

  /// `nil` where every event was told once.
  init?(_ sight: TableSight) {
    events = sight.state.eventsToldTwice.map { ($0, sight.state.readings(of: $0)) }
    guard !events.isEmpty else { return nil }
    (self.sight, words) = (sight, BoardWords(sight.language))
  }

  var sheet: Sheet {
    let width = events.map(\.readings.count).max() ?? 0
    let rows = events.map { name, readings -> [Prose] in
      [Prose(name)] + readings.map { "\(sight.name($0.by)), \(sight.moment($0.at)): “\($0.said.text)”" as Prose }
        + [Prose](repeating: "–", count: width - readings.count)
    }
    let table = TableBlock(caption: words.readings, columns: [words.event] + (1...width).map(words.reading), rows: rows)
    return Sheet(id: "readings", title: words.readingsTitle, blocks: [.table(table)])
  }
}

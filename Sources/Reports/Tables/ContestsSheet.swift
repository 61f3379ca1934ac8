import Dossiers
import Talks
import Vocabulary

/// Positions that the dossier gives to seats and that these contest, both side by side: neither takes the place of the other.
struct ContestsSheet: Sendable {
  private let contests: [(word: TableState.Word, facts: WordAct.Contest)]
  private let sight: TableSight
  private let words: BoardWords

  /// `nil` where nobody contests anything.
  init?(_ sight: TableSight) {
    contests = sight.state.contests
    guard !contests.isEmpty else { return nil }
    (self.sight, words) = (sight, BoardWords(sight.language))
  }

  var sheet: Sheet {
    let rows = contests.map { word, facts -> [Prose] in
      [
        Prose(sight.name(word.by)), Prose(facts.measure.map(sight.name) ?? "–"), Prose(position(of: word.by, on: facts.measure)),
        words.contested(own(facts), facts.text),
      ]
    }
    return Sheet(
      id: "contests", title: words.contestsTitle, blocks: [.table(TableBlock(caption: words.contests, columns: words.contestColumns, rows: rows))])
  }

  private func own(_ facts: WordAct.Contest) -> String? {
    facts.position.map { position in facts.measure.map { sight.name(position, of: $0) } ?? position.rawValue }
  }

  /// What the dossier says that a seat wants of a measure; a dash where it says nothing.
  private func position(of seat: SeatID, on measure: MeasureID?) -> String {
    guard let measure, let party = sight.dossier?.talks?.politics.parties.first(where: { $0.id.rawValue == seat.rawValue }),
      let position = party.positions.first(where: { $0.measure == measure })
    else { return "–" }
    return position.evidenceText?[sight.language] ?? words.onScale(position.at)
  }
}

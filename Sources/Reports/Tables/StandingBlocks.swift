import Dossiers
public import Talks
public import Vocabulary

/// What the text on the table is worth to a party, what it crosses, and what the party can live with: by its public positions, or by its
/// own lines.
public struct StandingBlocks: Sendable {
  private let standing: PartyStanding
  private let words: StandingBlockWords

  public init(_ standing: PartyStanding, language: Language) {
    self.standing = standing
    words = StandingBlockWords(language)
  }

  /// Under a heading that says by which positions.
  var byPublicPositions: [Block] { [.subheading(Prose(words.position(standing.party)))] + now + terms }

  /// By lines that only the delegation may read.
  public var byOwnLines: Sheet { Sheet(id: "own-lines", title: words.ownLines, blocks: now + terms) }

  /// As `byOwnLines`, without what does not change while talks go on.
  public var byOwnLinesNow: Sheet { Sheet(id: "own-lines", title: words.ownLines, blocks: now) }

  /// What lies on the table, and what would with the amendment that is asked about.
  private var now: [Block] {
    let (walkAway, best) = (share(standing.walkAway), share(standing.best))
    let text: [Block] =
      standing.text.map { [.paragraph(words.text(worth: share($0.worth), walkAway: walkAway, best: best))] + crossed($0) }
      ?? [.paragraph(words.noWorth(walkAway: walkAway, best: best))]
    let amended = standing.amended.map { [Block.paragraph(words.amended(worth: share($0.worth)))] + crossed($0) } ?? []
    return text + amended
  }

  /// The red lines, and what the party would like best.
  private var terms: [Block] {
    let lines = standing.redLines.map { Prose($0[words.language]) }
    let unweighed = standing.unweighed.map { Prose($0[words.language]) }
    let wishes = standing.wishes.map { "\($0.measureName[words.language]): \($0.optionName[words.language])" as Prose }
    return (lines.isEmpty ? [] : [.paragraph(words.redLines), .list(lines)])
      + (unweighed.isEmpty ? [] : [.paragraph(words.unweighed), .list(unweighed)]) + [.paragraph(words.wishes), .list(wishes)]
  }

  private func crossed(_ text: PartyStanding.Text) -> [Block] {
    text.crossed.isEmpty ? [] : [.list(text.crossed.map { words.crosses($0[words.language]) })]
  }

  private func share(_ hundredths: Int) -> String { Numbers(words.language).decimal(Double(hundredths) / 100, 2) }
}

public import Assessments
public import Vocabulary

/// Who takes the difference when one number is fixed, and why.
public struct PinSheet: Sendable {
  public let facts: PinFacts
  public let language: Language

  public init(_ facts: PinFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  public var sheet: Sheet {
    let words = PinWords(language: language)
    let lines = facts.pins.map(words.move) + [words.rest]
    return Sheet(
      id: "pin", title: words.title(facts.pins.map(\.name)),
      blocks: [.paragraph(lines.joined(separator: " ")), .table(table(words))] + facts.ties.blocks(in: language))
  }

  private func table(_ words: PinWords) -> TableBlock {
    TableBlock(
      caption: words.takers, columns: words.columns,
      rows: facts.takers.map { taker in
        [
          Prose(taker.name), words.whole(taker.before), words.whole(taker.after), Prose(words.signed(taker.difference)),
          Prose(words.numbers.decimal(Double(taker.exactThousandths) / 1000, 2)),
        ]
      }, isNumeric: true)
  }
}

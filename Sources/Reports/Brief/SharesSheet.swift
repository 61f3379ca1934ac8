public import Assessments
import Dispersal
public import Vocabulary

/// Shares of a need, by province or by municipality of one province.
public struct SharesSheet: Sendable {
  public let facts: ShareFacts
  public let language: Language

  public init(_ facts: ShareFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  public var sheet: Sheet {
    let words = SharesWords(language: language)
    return Sheet(id: "shares", title: words.title, blocks: [.table(table(words))] + facts.ties.blocks(in: language))
  }

  private func table(_ words: SharesWords) -> TableBlock {
    TableBlock(
      caption: words.shared(facts.need), columns: words.columns(facts.scope) + (facts.payment == nil ? [] : words.paid),
      rows: facts.rows.map { row in
        [name(row), words.whole(row.population), Prose(words.numbers.decimal(row.exactPlaces, 2)), words.whole(row.places)] + paid(row, words)
      }, isNumeric: true)
  }

  /// Places bought off, and what that costs in millions.
  private func paid(_ row: ShareFacts.Row, _ words: SharesWords) -> [Prose] {
    guard let payment = facts.payment, let bought = row.bought else { return [] }
    return [words.whole(bought), Prose(words.numbers.decimal(Double(bought * payment.centsPerPlace) / 1e8, 1))]
  }

  /// A municipality with its link; a province has none.
  private func name(_ row: ShareFacts.Row) -> Prose {
    switch facts.scope {
    case .provinces: Prose(row.name)
    case .municipalities: "\(Prose(row.name), to: .municipality(MunicipalityCode(row.code)))"
    }
  }
}

public import Assessments
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
      caption: words.shared(facts.need), columns: words.columns(facts.scope),
      rows: facts.rows.map { row in
        [name(row), words.whole(row.population), Prose(words.numbers.decimal(row.exactPlaces, 2)), words.whole(row.places)]
      }, isNumeric: true)
  }

  /// A municipality with its link; a province has none.
  private func name(_ row: ShareFacts.Row) -> Prose {
    switch facts.scope {
    case .provinces: Prose(row.name)
    case .municipalities: "\(Prose(row.name), to: .municipality(MunicipalityCode(row.code)))"
    }
  }
}

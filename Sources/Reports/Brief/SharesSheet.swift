public import Assessments
public import Vocabulary

/// Shares of a need, by province or by municipality of one province.
public struct SharesSheet: Bilingual, Sendable {
  public let facts: ShareFacts
  public let language: Language

  public init(_ facts: ShareFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  public var sheet: Sheet {
    Sheet(id: "shares", title: t("Aandelen", "Shares"), blocks: [.table(table)] + tieBlocks(facts.ties))
  }

  private var table: TableBlock {
    TableBlock(
      caption: t("\(placeCount(facts.need)) verdeeld", "\(placeCount(facts.need)) shared"),
      columns: [scope, t("inwoners", "inhabitants"), t("naar de sleutel", "by key"), t("plaatsen", "places")],
      rows: facts.rows.map { [$0.name, numbers.whole($0.population), numbers.decimal($0.exactPlaces, 2), numbers.whole($0.places)] },
      isNumeric: true)
  }

  private var scope: String {
    switch facts.scope {
    case .provinces: t("provincie", "province")
    case .municipalities: t("gemeente", "municipality")
    }
  }
}

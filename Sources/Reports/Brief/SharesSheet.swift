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
    Sheet(id: "shares", title: t("Aandelen", "Shares"), blocks: [.table(table)] + (facts.ties.isEmpty ? [] : [.paragraph(ties)]))
  }

  private var table: TableBlock {
    TableBlock(
      caption: t("\(numbers.whole(facts.need)) plaatsen verdeeld", "\(numbers.whole(facts.need)) places shared"),
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

  private var ties: String {
    t("Gelijk spel om een laatste plaats, beslist naar de volgorde van de lijst: ", "Tied for a last place, settled by the order of the list: ")
      + facts.ties.map { $0.joined(separator: ", ") }.joined(separator: "; ") + "."
  }
}

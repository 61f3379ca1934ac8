public import Assessments
public import Vocabulary

/// The tasks of a later cycle beside those that each key gives.
public struct ComparisonSheet: Bilingual, Sendable {
  public let facts: ComparisonFacts
  public let language: Language

  public init(_ facts: ComparisonFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  public var sheet: Sheet {
    let worst = percent(facts.worstShare)
    return Sheet(
      id: "comparison", title: t("De eerste ronde van de wet", "The first cycle of the act"),
      blocks: [.paragraph(facts.note[language] + t(" Grootste afwijking: \(worst)%.", " Largest deviation: \(worst)%.")), .table(table)])
  }

  private var table: TableBlock {
    TableBlock(
      caption: t("De opgaven van de provincies", "The tasks of the provinces"),
      columns: [
        t("provincie", "province"), t("gepubliceerd", "published"), t("met welvaart", "with wealth"), "%",
        t("alleen inwonertal", "population only"), "%",
      ],
      rows: facts.rows.map { row in
        [
          row.province, numbers.whole(row.published), numbers.whole(row.withWealth.places), percent(row.withWealth.deviationShare),
          numbers.whole(row.populationOnly.places), percent(row.populationOnly.deviationShare),
        ]
      } + [sums], isNumeric: true)
  }

  private var sums: [String] {
    [
      facts.territory[language], numbers.whole(facts.sums.published), numbers.whole(facts.sums.withWealth), "",
      numbers.whole(facts.sums.populationOnly), "",
    ]
  }

  private func percent(_ share: Double) -> String { numbers.decimal(100 * share, 2) }
}

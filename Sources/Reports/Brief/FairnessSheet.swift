public import Assessments
import Dispersal
public import Vocabulary

/// Every rule with every property, each apart, and what no rule can have at once.
public struct FairnessSheet: Bilingual, Sendable {
  public let facts: FairnessFacts
  public let language: Language

  public init(_ facts: FairnessFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  public var sheet: Sheet {
    Sheet(
      id: "fairness", title: t("Eerlijkheid van de regels", "Fairness of the rules"),
      blocks: [
        .table(table)
      ] + notJudged + [
        .subheading(t("Wat geen regel tegelijk kan", "What no rule can have at once")),
        .list(Impossibility.allCases.map(sentence)),
      ])
  }

  private var table: TableBlock {
    TableBlock(
      caption: t(
        "\(placeCount(facts.need)) over \(municipalities), elke eigenschap apart",
        "\(placeCount(facts.need)) over \(municipalities), every property apart"),
      columns: [
        t("regel", "rule"), t("buiten het quotum", "outside the quota"), t("verliest bij één plaats meer", "loses at one place more"),
        t("bevolkingsparadox", "population paradox"), t("niet consistent", "not consistent"), t("voordeel grote, %", "favours the large, %"),
        t("jaloerse paren", "envious pairs"), t("Gini naar inwoner", "Gini per head"), t("Theil", "Theil"),
      ],
      rows: facts.reports.map { report in
        [
          report.rule.name[language], "\(report.outsideQuota)", count(report.losersOfOneMore), count(report.populationParadoxes),
          count(report.inconsistent), numbers.decimal(100 * report.bias, 3), numbers.whole(report.enviousPairs), numbers.decimal(report.gini, 5),
          numbers.decimal(report.theil, 6),
        ]
      }, isNumeric: true)
  }

  private var municipalities: String {
    numbers.counted(facts.municipalities, ("gemeente", "gemeenten"), ("municipality", "municipalities"))
  }

  /// A count; a dash where it could not be judged.
  private func count(_ count: Int?) -> String { count.map { "\($0)" } ?? "–" }

  /// What a dash means, and under which rules a draw was settled; nothing where everything was judged.
  private var notJudged: [Block] {
    let tied = facts.reports.filter(\.isTied).map { $0.rule.name[language] }
    let hasGaps = facts.reports.contains { $0.losersOfOneMore == nil || $0.populationParadoxes == nil || $0.inconsistent == nil }
    let gaps = t(
      "Een streepje: niet te beoordelen, omdat een gelijk spel of een grens ertussen komt.",
      "A dash: not to be judged, since a tie or a bound comes between.")
    let settled =
      t(
        "Gelijk spel, voor de andere kolommen beslist naar de volgorde van de lijst: ",
        "Tied, and settled by the order of the list for the other columns: ") + tied.joined(separator: ", ") + "."
    return (hasGaps ? [.paragraph(gaps)] : []) + (tied.isEmpty ? [] : [.paragraph(settled)])
  }

  private func sentence(_ impossibility: Impossibility) -> String {
    switch impossibility {
    case .quotaAgainstPopulation:
      t(
        "Geen regel blijft binnen het quotum en vermijdt ook de bevolkingsparadox (Balinski en Young 1982, stelling 6.1).",
        "No rule stays within the quota and also avoids the population paradox (Balinski and Young 1982, theorem 6.1).")
    case .divisorsLeaveQuota:
      t(
        "Alleen delerregels vermijden de bevolkingsparadox, en alle verlaten ergens het quotum (stellingen 4.3 en 6.1).",
        "Only divisor rules avoid the population paradox, and all of them leave the quota somewhere (theorems 4.3 and 6.1).")
    case .remaindersLosePlaces:
      t(
        "Grootste resten blijven binnen het quotum en kunnen een gemeente een plaats afnemen als er één meer te verdelen is (de Alabama-paradox).",
        "Largest remainders stay within the quota and can take a place from a municipality when there is one more to share (the Alabama paradox).")
    case .quotaMethodPaysInPopulation:
      t(
        "De quotamethode blijft binnen het quotum en neemt nooit een plaats af bij één meer, en kent de bevolkingsparadox.",
        "The quota method stays within the quota and never takes a place at one more, and has the population paradox.")
    }
  }
}

public import Assessments
import Dispersal
public import Vocabulary

/// The binding decision with its record.
public struct DecisionSheet: Bilingual, Sendable {
  public let facts: DecisionFacts
  public let language: Language

  public init(_ facts: DecisionFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  public var sheet: Sheet {
    Sheet(
      id: "decision-\(facts.option.rawValue)", title: t("Verdeelbesluit", "Distribution decision") + ": " + option,
      blocks: [.list(record), .table(compelled), .table(provinces)] + tieBlocks(facts.ties))
  }

  private var option: String {
    switch facts.option {
    case .withinProvince: t("elke provincie vult het eigen tekort", "each province makes up its own shortfall")
    case .surplusFirst:
      t("het overschot van andere provincies gaat eerst van de tekorten af", "the surplus of other provinces is taken off the shortfalls first")
    }
  }

  private var record: [String] {
    let (lacking, surplus, uncovered) = (placeCount(facts.shortfall), numbers.whole(facts.surplus), placeCount(facts.uncovered))
    let short = numbers.counted(facts.shortProvinces, ("provincie", "provincies"), ("province", "provinces"))
    let compelled = municipalities(facts.compelled.count)
    return [
      t("Keuze: \(option).", "Option: \(option)."),
      t(
        "Tekort in \(short): \(lacking); overschot elders: \(surplus).", "Shortfall in \(short): \(lacking); surplus elsewhere: \(surplus)."),
      t(
        "Aangewezen boven hun aanbod: \(compelled), alleen in provincies met een tekort, alleen met minder aanbod dan aandeel, en nooit "
          + "boven hun aandeel.",
        "Designated beyond their offer: \(compelled), only in provinces that fall short, only with an offer below their share, and "
          + "never above their share."),
      t("Daarna onbelegd: \(uncovered).", "Nobody designated for: \(uncovered)."),
    ] + missing + (facts.ground.map { [t("Grond: ", "Ground: ") + $0.text[language] + cite($0.sources)] } ?? [])
  }

  private func municipalities(_ count: Int) -> String {
    numbers.counted(count, ("gemeente", "gemeenten"), ("municipality", "municipalities"))
  }

  /// Of whom the report has no offer, and what was assumed of them; nothing where it has all.
  private var missing: [String] {
    guard facts.missing > 0 else { return [] }
    let who = municipalities(facts.missing)
    switch facts.others {
    case .offerTheirShare:
      return [
        t(
          "Aanname: van \(who) is geen aanbod bekend; elk telt als een aanbod ter grootte van het aandeel.",
          "Assumption: of \(who) no offer is known; each counts as an offer of its share.")
      ]
    case .offerNothing:
      return [
        t(
          "Aanname: van \(who) is geen aanbod bekend; elk telt als geen enkele plaats.",
          "Assumption: of \(who) no offer is known; each counts as no place at all.")
      ]
    }
  }

  private var compelled: TableBlock {
    TableBlock(
      caption: t("Gemeenten die meer krijgen dan zij aanboden", "Municipalities that get more than they offered"),
      columns: [
        t("gemeente", "municipality"), t("provincie", "province"), t("aandeel", "share"), t("aanbod", "offer"), t("erbij", "added"),
        t("taak", "task"), t("hoogstens erbij", "at most added"),
      ],
      rows: facts.compelled.map { own in
        [own.name, own.province] + [own.share, own.offered, own.added, own.task, own.mostAdded].map(numbers.whole)
      }, isNumeric: false)
  }

  private var provinces: TableBlock {
    TableBlock(
      caption: t("Per provincie", "Per province"),
      columns: [
        t("provincie", "province"), t("opgave", "task"), t("aanbod", "offers"), t("verschil", "difference"),
        t("taak na besluit", "task decided"),
      ],
      rows: facts.provinces.map { own in
        [own.name, numbers.whole(own.task), numbers.whole(own.offers), signed(own.balance), numbers.whole(own.decided)]
      }, isNumeric: true)
  }
}

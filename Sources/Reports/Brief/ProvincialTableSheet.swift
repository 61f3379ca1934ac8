public import Assessments
import Dispersal
public import Vocabulary

/// The provincial table: who lacks, who has room, and the best trades.
public struct ProvincialTableSheet: Bilingual, Sendable {
  public let facts: ProvincialTableFacts
  public let language: Language

  public init(_ facts: ProvincialTableFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  public var sheet: Sheet {
    Sheet(
      id: "table", title: t("De provinciale regietafel", "The provincial consultation table"),
      blocks: [.table(members)] + facts.answers.flatMap(blocks) + (core.map { [.paragraph($0)] } ?? []) + tieBlocks(facts.ties))
  }

  private var members: TableBlock {
    TableBlock(
      caption: t("Aan tafel", "At the table"),
      columns: [
        t("gemeente", "municipality"), t("aandeel", "share"), t("kan", "able"), t("komt tekort", "lacks"), t("heeft ruimte", "has room"),
        t("vraagt", "asks"), t("betaalt", "pays"),
      ],
      rows: facts.members.map { member in
        [member.name] + [member.share, member.able, member.lacks, member.room, member.asks, member.pays].map(numbers.whole)
      }, isNumeric: true)
  }

  private func blocks(_ answer: ProvincialTableFacts.Answer) -> [Block] {
    [
      .subheading(name(answer.wish)), .list(answer.trades.map(sentence) + [summary(answer) + "."]),
      .paragraph(inequality(facts.inequality, answer.inequality)),
    ]
  }

  private func sentence(_ trade: ProvincialTableFacts.Trade) -> String {
    let (places, price) = (placeCount(trade.places), numbers.whole(trade.asks))
    return t(
      "\(trade.taker) neemt \(places) over van \(trade.giver), tegen \(price) per plaats",
      "\(trade.taker) takes over \(places) from \(trade.giver), at \(price) a place")
  }

  private func summary(_ answer: ProvincialTableFacts.Answer) -> String {
    let (count, cost) = (numbers.counted(answer.trades.count, ("ruil", "ruilen"), ("trade", "trades")), numbers.whole(answer.cost))
    return t("\(count), samen \(cost)", "\(count), \(cost) in all") + fewest(answer) + left(answer) + blocking(answer)
  }

  private func fewest(_ answer: ProvincialTableFacts.Answer) -> String {
    guard let isFewest = answer.isFewest else { return "" }
    if isFewest { return t("; minder kan niet", "; fewer is not possible") }
    guard let least = answer.fewestPossible else { return "" }
    return least == 1
      ? t("; ten minste 1 is nodig", "; at least 1 is needed")
      : t("; ten minste \(numbers.whole(least)) zijn nodig", "; at least \(numbers.whole(least)) are needed")
  }

  private func left(_ answer: ProvincialTableFacts.Answer) -> String {
    guard !answer.left.isEmpty else { return "" }
    return t("; zonder ruimte blijven ", "; no room for ")
      + answer.left.map { "\($0.name) \(numbers.whole($0.places))" }.joined(separator: ", ")
  }

  private func blocking(_ answer: ProvincialTableFacts.Answer) -> String {
    guard !answer.blocking.isEmpty else { return t("; geen paar wil liever met elkaar", "; no pair would rather trade with each other") }
    return t("; liever met elkaar: ", "; would rather with each other: ")
      + answer.blocking.prefix(3).map { "\($0.giver)–\($0.taker)" }.joined(separator: ", ")
  }

  private func inequality(_ before: ProvincialTableFacts.Inequality, _ after: ProvincialTableFacts.Inequality) -> String {
    func change(_ value: (ProvincialTableFacts.Inequality) -> Double, _ decimals: Int) -> String {
      "\(numbers.decimal(value(before), decimals)) → \(numbers.decimal(value(after), decimals))"
    }
    return t("Ongelijkheid per inwoner (Gini): ", "Inequality per head (Gini): ") + change(\.giniPerHead, 4) + "; " + t("Theil: ", "Theil: ")
      + change(\.theilPerHead, 5) + "; " + t("naar wat ieder kan (Gini): ", "by what each is able to (Gini): ") + change(\.giniByAbility, 4) + "."
  }

  private var core: String? {
    facts.corePrices.map { prices in
      let (low, high) = (numbers.whole(prices.lowerBound), numbers.whole(prices.upperBound))
      return t(
        "Bij één prijs per plaats tussen \(low) en \(high) wil niemand iets anders (de kern).",
        "At one price per place between \(low) and \(high) nobody would rather do otherwise (the core).")
    }
  }

  private func name(_ wish: TradeWish) -> String {
    switch wish {
    case .leastCost: t("Laagste kosten", "Least cost")
    case .fewestMoves: t("Minste ruilen", "Fewest trades")
    case .stable: t("Stabiel", "Stable")
    }
  }
}

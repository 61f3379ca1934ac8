import Assessments
import Dispersal
import Vocabulary

/// What the sheet on the table of a province says.
struct ProvincialTableWords: Bilingual {
  let language: Language

  var title: String { t("De tafel van de provincie", "The table of the province") }
  var members: Prose { t("Aan tafel", "At the table") }

  /// Municipality, share, able, lacks, room, asks, pays.
  var columns: [Prose] {
    [
      t("gemeente", "municipality"), t("aandeel", "share"), t("kan", "able"), t("komt tekort", "lacks"), t("heeft ruimte", "has room"),
      t("vraagt", "asks"), t("betaalt", "pays"),
    ]
  }

  func name(_ wish: TradeWish) -> Prose {
    switch wish {
    case .leastCost: t("Laagste kosten", "Least cost")
    case .fewestMoves: t("Minste ruilen", "Fewest trades")
    case .stable: t("Stabiel", "Stable")
    }
  }

  func trade(_ trade: ProvincialTableFacts.Trade) -> Prose {
    let places = placeCount(trade.places)
    guard let price = trade.asks.map(numbers.whole) else {
      return t(
        "\(trade.taker) neemt \(places) over van \(trade.giver), tegen een prijs die \(trade.taker) nog niet noemde",
        "\(trade.taker) takes over \(places) from \(trade.giver), at a price that \(trade.taker) has not named")
    }
    return t(
      "\(trade.taker) neemt \(places) over van \(trade.giver), tegen \(price) per plaats",
      "\(trade.taker) takes over \(places) from \(trade.giver), at \(price) a place")
  }

  /// How many trades, what they cost, whether fewer would do, what is left, and who would rather trade otherwise.
  ///
  /// `areAllNamed` where every price is known that a pair would be compared by.
  func summary(_ answer: ProvincialTableFacts.Answer, areAllNamed: Bool) -> Prose {
    let count = numbers.counted(answer.trades.count, ("ruil", "ruilen"), ("trade", "trades"))
    return Prose("\(count)\(cost(answer))\(fewest(answer))\(left(answer))\(blocking(answer, areAllNamed)).")
  }

  /// What the trades cost, as far as prices were named.
  private func cost(_ answer: ProvincialTableFacts.Answer) -> String {
    let (sum, open) = (numbers.whole(answer.cost), placeCount(answer.unpriced))
    if answer.unpriced == 0 { return t(", samen \(sum)", ", \(sum) in all") }
    if answer.trades.allSatisfy({ $0.asks == nil }) { return t("; de prijs is niet bekend", "; the price is not known") }
    return t("; ten minste \(sum), en \(open) zonder genoemde prijs", "; at least \(sum), and \(open) without a price named")
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
    let names = answer.left.map { "\($0.name) \(numbers.whole($0.places))" }.joined(separator: ", ")
    switch answer.wish {
    case .leastCost, .fewestMoves: return t("; zonder ruimte blijven \(names)", "; no room for \(names)")
    case .stable: return t("; zonder ruil blijven \(names)", "; without a trade stay \(names)")
    }
  }

  private func blocking(_ answer: ProvincialTableFacts.Answer, _ areAllNamed: Bool) -> String {
    guard !answer.blocking.isEmpty else {
      // Nobody knows who would rather, where a price was not named.
      return areAllNamed ? t("; geen paar wil liever met elkaar", "; no pair would rather trade with each other") : ""
    }
    let pairs = answer.blocking.prefix(3).map { "\($0.giver)–\($0.taker)" }.joined(separator: ", ")
    return t("; liever met elkaar: \(pairs)", "; would rather with each other: \(pairs)")
  }

  /// How unequal the places are before and after the trades.
  func inequality(_ before: ProvincialTableFacts.Inequality, _ after: ProvincialTableFacts.Inequality) -> Prose {
    func change(_ value: (ProvincialTableFacts.Inequality) -> Double, _ decimals: Int) -> String {
      "\(numbers.decimal(value(before), decimals)) → \(numbers.decimal(value(after), decimals))"
    }
    let (gini, theil, able) = (change(\.giniPerHead, 4), change(\.theilPerHead, 5), change(\.giniByAbility, 4))
    return t(
      "Ongelijkheid per inwoner (Gini): \(gini); Theil: \(theil); naar wat ieder kan (Gini): \(able).",
      "Inequality per head (Gini): \(gini); Theil: \(theil); by what each is able to (Gini): \(able).")
  }

  var notTold: Prose { "–" }

  /// How many have not said what they can provide.
  func unheard(_ count: Int, of all: Int) -> Prose {
    count == 1
      ? t(
        "Eén van \(whole(all)) gemeenten heeft niet gezegd wat zij kan. Aanname: zij biedt precies haar aandeel.",
        "One of \(whole(all)) municipalities has not said what it can provide. Assumption: it provides exactly its share.")
      : t(
        "\(whole(count)) van \(whole(all)) gemeenten hebben niet gezegd wat zij kunnen. Aanname: zij bieden precies hun aandeel.",
        "\(whole(count)) of \(whole(all)) municipalities have not said what they can provide. Assumption: they provide exactly their share.")
  }

  /// Who named no price, and what that means.
  func unnamed(_ names: [String]) -> Prose {
    let list = names.joined(separator: ", ")
    return t(
      "Zonder genoemde prijs: \(list). Bij de laagste kosten komt hun ruimte als laatste; stabiel ruilen zij niet, en een kern is er dan niet.",
      "No price named by: \(list). Where cost is lowest their room comes last; they are in no stable trade, and there is no core then.")
  }

  func whole(_ number: Int) -> Prose { Prose(numbers.whole(number)) }

  /// Prices at which nobody would rather do otherwise.
  func core(_ prices: ClosedRange<Int>) -> Prose {
    let (low, high) = (numbers.whole(prices.lowerBound), numbers.whole(prices.upperBound))
    return t(
      "Bij één prijs per plaats tussen \(low) en \(high) wil niemand iets anders (de kern).",
      "At one price per place between \(low) and \(high) nobody would rather do otherwise (the core).")
  }
}

import Assessments
import Chance
import Dossiers
import Vocabulary

extension PlacesWords {
  /// A municipality and its places per thousand inhabitants.
  typealias Rate = (name: String, perThousand: Double)

  // MARK: The lead

  /// How many places are needed at each date, and how far municipalities lie apart by inhabitants.
  func headline(_ needs: [PlacesNeed], in territory: PlaceFacts.Territory, most: Rate?, least: Rate?) -> Prose {
    let all = needs.map(need).joined(separator: t(" en ", " and "))
    // A need without a month is one that the dossier gives, whatever the law.
    let isGiven = needs.allSatisfy { $0.month == nil }
    let needed: Prose =
      isGiven
      ? t("\(territory.inText.nl.capitalisedFirst) heeft \(all) nodig.", "\(territory.inText.en.capitalisedFirst) needs \(all).")
      : t("\(territory.inText.nl) heeft onder het huidige recht \(all) nodig.", "Under today's law \(territory.inText.en) needs \(all).")
    guard let most, let least, most.name != least.name else { return needed }
    let (high, low) = (numbers.decimal(most.perThousand, 1), numbers.decimal(least.perThousand, 1))
    return t(
      "\(needed) Per duizend inwoners loopt dat van \(figure: low) (\(least.name)) tot \(figure: high) (\(most.name)).",
      "\(needed) Per thousand inhabitants that goes from \(figure: low) (\(least.name)) to \(figure: high) (\(most.name)).")
  }

  private func need(_ need: PlacesNeed) -> Prose {
    let places = placeCount(need.median)
    let band =
      need.low.flatMap { low in
        need.high.flatMap { $0 == low ? nil : $0 }.map { high in
          t(" (90%: \(numbers.whole(low)) tot \(numbers.whole(high)))", " (90%: \(numbers.whole(low)) to \(numbers.whole(high)))") as String
        }
      } ?? ""
    guard let month = need.month.map(numbers.month) else { return "\(figure: places)\(band)" }
    return t("\(figure: places)\(band) in \(month)", "\(figure: places)\(band) by \(month)")
  }

  /// Where the rest stands.
  func about(annex: String) -> Prose {
    t(
      "Aannamen, gelijke spelen en alle gemeenten: \(Prose(annexTitle), to: .sheet(annex)).",
      "Assumptions, ties and all municipalities: \(Prose(annexTitle), to: .sheet(annex)).")
  }

  var annexTitle: String { t("Waar komen mensen terecht? Alle gemeenten", "Where do people go? All municipalities") }

  // MARK: Dots

  var rateTitle: String { t("Plaatsen per duizend inwoners", "Places per thousand inhabitants") }
  var rateUnit: String { t("plaatsen per duizend inwoners", "places per thousand inhabitants") }
  var oneMunicipality: String { t("één gemeente", "one municipality") }

  /// Between which rates the middle half of the municipalities lie.
  func rateSentence(low: Double, high: Double, count: Int) -> Prose {
    let (from, to, all) = (numbers.decimal(low, 2), numbers.decimal(high, 2), municipalityCount(count))
    return t(
      "De middelste helft van \(all) ligt tussen \(from) en \(to).", "The middle half of \(all) lies between \(from) and \(to).")
  }

  // MARK: Wealth

  var wealthTitle: String { t("Plaatsen tegen welvaart", "Places against wealth") }
  func wealthName(_ name: Phrase?) -> String { name?[language] ?? t("welvaartsscore", "wealth score") }

  /// Whether the key looks at wealth, and the mean rates of the poorer and the richer half.
  func wealthSentence(keyHasWealth: Bool, poorer: Double, richer: Double) -> Prose {
    let (low, high) = (numbers.decimal(poorer, 2), numbers.decimal(richer, 2))
    return keyHasWealth
      ? t(
        "De sleutel telt welvaart mee: gemiddeld \(low) plaatsen per duizend inwoners in de minst welvarende helft, \(high) in de andere.",
        "The key counts wealth: \(low) places per thousand inhabitants on average in the less wealthy half, \(high) in the other.")
      : t(
        "De sleutel telt welvaart niet mee: gemiddeld \(low) plaatsen per duizend inwoners in de minst welvarende helft, \(high) in de andere.",
        "The key does not count wealth: \(low) places per thousand inhabitants on average in the less wealthy half, \(high) in the other.")
  }

  // MARK: Variants

  func changesTitle(in month: CalendarMonth?) -> String {
    guard let month = month.map(numbers.month) else { return t("Wat elke variant gemiddeld verandert", "What each variant changes on average") }
    return t("Wat elke variant gemiddeld verandert, \(month)", "What each variant changes on average, \(month)")
  }

  var changesUnit: String { t("plaatsen meer of minder dan onder het huidige recht", "places more or fewer than under today's law") }

  /// The variants that ask most more and most fewer places; `nil` where none does.
  func changesSentence(more: (VariantID, Estimate)?, fewer: (VariantID, Estimate)?) -> Prose {
    let parts = [more.map(asksMore), fewer.map(asksFewer)].compactMap { $0 }
    return parts.isEmpty ? t("Geen variant verandert dat.", "No variant changes that.") : parts.joined(separator: " ")
  }

  private func asksMore(_ variant: VariantID, _ places: Estimate) -> Prose {
    let change = BriefWords(language: language).mean(places, isSigned: true)
    return t("\(variant) vraagt er gemiddeld het meest bij: \(change).", "\(variant) asks most more on average: \(change).")
  }

  private func asksFewer(_ variant: VariantID, _ places: Estimate) -> Prose {
    let change = BriefWords(language: language).mean(places, isSigned: true)
    return t("\(variant) scheelt gemiddeld het meest: \(change).", "\(variant) saves most on average: \(change).")
  }
}

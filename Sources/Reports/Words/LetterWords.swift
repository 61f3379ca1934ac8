import Assessments
import Dispersal
import Dossiers
import Vocabulary

/// What a letter to a municipality says.
struct LetterWords: Bilingual {
  let language: Language

  /// The number with its date and band where a run gave the need, and the need that it is a part of.
  func opening(_ facts: LetterFacts, in territory: PlaceFacts.Territory) -> Prose {
    let own = numbers.counted(facts.own.places, ("opvangplaats", "opvangplaatsen"), ("reception place", "reception places"))
    let (name, all) = (facts.own.name, placeCount(facts.need))
    let (places, need) = (range(facts.band?.places), range(facts.band?.need))
    let date = facts.band?.month.map { t(" aan het begin van \(numbers.month($0))", " at the beginning of \(numbers.month($0))") as String } ?? ""
    return t(
      "\(name): \(strong: Prose(own))\(places)\(date), bij een behoefte van \(figure: all)\(need) in \(territory.whole.nl).",
      "\(name): \(strong: Prose(own))\(places)\(date), at a need of \(figure: all)\(need) in \(territory.whole.en).")
  }

  /// A band of 90 %, in brackets; empty where it is not known.
  private func range(_ band: ClosedRange<Int>?) -> String {
    guard let band else { return "" }
    let (low, high) = (numbers.whole(band.lowerBound), numbers.whole(band.upperBound))
    return t(" (90%: \(low) tot \(high))", " (90%: \(low) to \(high))")
  }

  // MARK: Why

  var why: Prose { t("Waarom dit getal", "Why this number") }

  /// Inhabitants, at a date where one is given, as a share (0 to 1) of the whole.
  func people(_ count: Int, share: Double, of places: PlaceFacts) -> Prose {
    let own = numbers.counted(count, ("inwoner", "inwoners"), ("inhabitant", "inhabitants"))
    let part = percent(share)
    let cited: Prose = cite(places.populationSources)
    guard let date = places.populationDate.map(numbers.date) else {
      return t("\(own), \(part) van \(places.territory.inText.nl)\(cited).", "\(own), \(part) of \(places.territory.inText.en)\(cited).")
    }
    return t(
      "\(own) op \(date), \(part) van \(places.territory.inText.nl)\(cited).", "\(own) on \(date), \(part) of \(places.territory.inText.en)\(cited).")
  }

  /// What the province gets by its part of the key, and the part of that which is the own one.
  func share(_ own: LetterFacts.Municipality, _ reasons: LetterFacts.Reasons) -> Prose {
    let (places, part, of) = (placeCount(reasons.provincePlaces), percent(reasons.provinceShareOfKey), percent(reasons.shareOfProvince))
    return t(
      "\(own.province) krijgt met \(part) van de sleutel \(places); \(own.name) heeft daarvan \(of).",
      "\(own.province) has \(part) of the key and gets \(places); \(own.name) has \(of) of that.")
  }

  /// By which key, and how the exact part became the number.
  func rounding(_ facts: LetterFacts, key: String) -> Prose {
    let (part, own, rule) = (numbers.decimal(facts.reasons.exactPlaces, 2), numbers.whole(facts.own.places), facts.reasons.rule.name[language])
    return t(
      "De sleutel is \(key). Precies is dat \(part) plaatsen, afgerond op \(own) door \(rule).",
      "The key is \(key). Exactly that is \(part) places, rounded to \(own) by \(rule).")
  }

  var noBounds: Prose { t("Er geldt geen maximum en geen minimum.", "No cap and no floor holds.") }
  func cap(_ places: Int) -> Prose { t("Er geldt een maximum van \(numbers.whole(places)).", "A cap of \(numbers.whole(places)) holds.") }
  func floor(_ places: Int) -> Prose { t("Er geldt een minimum van \(numbers.whole(places)).", "A floor of \(numbers.whole(places)) holds.") }

  /// A share of 1 as per cent, to three decimals.
  private func percent(_ share: Double) -> String { numbers.decimal(100 * share, 3) + "%" }

  // MARK: What would change it

  var change: Prose { t("Wat het zou veranderen", "What would change it") }
  var ifDifferent: Prose { t("Als één ding anders was", "If one thing were different") }

  /// What, places, difference.
  var changeColumns: [Prose] { [t("wat", "what"), t("plaatsen", "places"), t("verschil", "difference")] }

  /// One thing that could be different; with the name of the wealth score where there is one.
  func changed(_ change: LetterFacts.Change, wealth: Phrase?, note: Phrase?) -> Prose {
    switch change {
    case .moreNeed: return t("tien procent meer behoefte", "ten percent more need")
    case .lessNeed: return t("tien procent minder behoefte", "ten percent less need")
    case .morePeople: return t("één inwoner op de honderd meer", "one inhabitant in a hundred more")
    case .otherKey(.population): return t("alleen naar inwonertal", "by population only")
    case .otherKey(.populationWealth):
      let named = wealth.map { " (\($0[language])\(note.map { ", \($0[language])" } ?? ""))" } ?? ""
      return t("met welvaartscriterium\(named)", "with the wealth criterion\(named)")
    case .otherRule(let rule): return t("afronding: \(rule.name.nl)", "rounding: \(rule.name.en)")
    }
  }

  // MARK: Neighbours

  var neighbours: Prose { t("Buren", "Neighbours") }
  /// Whose neighbours the table has, with its own places per thousand inhabitants.
  func border(with own: LetterFacts.Municipality) -> Prose {
    let (name, rate) = (own.name, numbers.decimal(own.placesPerThousand, 2))
    return t(
      "Met wie \(name) een grens deelt; \(name) zelf heeft \(rate) plaatsen per duizend inwoners",
      "With whom \(name) shares a border; \(name) itself has \(rate) places per thousand inhabitants")
  }

  /// Neighbours that the table has no room for.
  func moreNeighbours(_ names: [String]) -> Prose {
    let all = names.joined(separator: ", ")
    return t("Ook buren: \(all).", "Neighbours too: \(all).")
  }

  /// Municipality, inhabitants, places, places per thousand.
  var borderColumns: [Prose] {
    [
      t("gemeente", "municipality"), t("inwoners", "inhabitants"), t("plaatsen", "places"),
      t("plaatsen per duizend inwoners", "places per thousand inhabitants"),
    ]
  }
}

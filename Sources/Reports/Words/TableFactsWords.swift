import Negotiation
import Vocabulary

/// What the sheet on a table of which nothing else is known says.
struct TableFactsWords: Bilingual {
  let language: Language

  /// How many packages there are, how many all can live with, and how many of these are on the front; `nil` for too many to list.
  func opening(packages: Int?, agreeable: Int, front: Int?) -> Prose {
    let (all, own) = (numbers.count(packages), numbers.whole(agreeable))
    guard agreeable > 0 else {
      return t(
        "Doorzochte pakketten: \(all); waarmee alle partijen kunnen leven: \(own).",
        "Packages searched: \(all); that all parties can live with: \(own).")
    }
    let listed = front.map(numbers.whole) ?? t("te veel om op te sommen", "too many to list")
    return t(
      "Doorzochte pakketten: \(all); waarmee alle partijen kunnen leven: \(own); op het front, waar geen partij vooruit kan zonder dat een andere "
        + "achteruitgaat: \(listed).",
      "Packages searched: \(all); that all parties can live with: \(own); on the front, where no party can gain without another losing: \(listed).")
  }

  var bestAgreement: Prose { t("beste akkoord", "best agreement") }
  func ties(by concept: String) -> Prose { t("Gelijk volgens \(concept)", "Ties by \(concept)") }
  var front: String { t("Het front", "The front") }

  /// The caption of a list of which not all may be shown.
  func listed(_ name: String, shown: Int, of count: Int) -> Prose {
    let (first, all) = (numbers.whole(shown), numbers.whole(count))
    guard shown < count else { return "\(name): \(all)" }
    return t(
      "\(name): de eerste \(first) van \(all), van de laagste waarde voor de eerste partij af",
      "\(name): the first \(first) of \(all), from the least worth to the first party on")
  }

  func power(quota: Int, of votes: Int) -> Prose { t("Stemmacht bij \(quota) van \(votes)", "Voting power at \(quota) of \(votes)") }

  /// Party, votes, and the two indices.
  var powerColumns: [Prose] { [t("partij", "party"), t("stemmen", "votes"), "Shapley-Shubik", "Banzhaf"] }

  /// A fraction as per cent, to one decimal.
  func percent(_ fraction: Fraction) -> Prose { Prose(numbers.decimal(100 * fraction.value, 1) + "%") }

  /// The same values as fractions, by party.
  func fractions(_ index: String, _ values: [(party: PartyID, value: Fraction)]) -> Prose {
    let all = values.map { "\($0.party.rawValue) \($0.value)" }.joined(separator: ", ")
    return t("\(index) als breuk: \(all).", "\(index) as fractions: \(all).")
  }
}

import Negotiation
import Vocabulary

extension TableWords {
  /// The solutions by name, in the order in which they are shown.
  func concepts(_ outcome: NegotiationOutcome) -> [(name: String, found: PackageSet)] {
    [
      ("Nash", outcome.nash), ("Kalai-Smorodinsky", outcome.kalaiSmorodinsky), (t("egalitair", "egalitarian"), outcome.egalitarian),
      (t("utilitair", "utilitarian"), outcome.utilitarian),
    ]
  }

  func solutions(among agreeable: Int) -> Prose {
    agreeable == 1
      ? t("Oplossingen: er is één aanvaardbaar pakket", "Solutions: there is one agreeable package")
      : t(
        "Oplossingen onder de \(numbers.whole(agreeable)) aanvaardbare pakketten",
        "Solutions among the \(numbers.whole(agreeable)) agreeable packages"
      )
  }

  /// Concept, package, ties.
  var solutionColumns: [Prose] { [t("begrip", "concept"), t("pakket", "package"), t("gelijk", "ties")] }

  /// That no package is better for all; with the parties that never get more.
  func noNash(_ stuck: [String]) -> Prose {
    guard !stuck.isEmpty else {
      return t(
        "Er is geen Nash-oplossing: zij vraagt een pakket dat voor elke partij beter is dan haar ondergrens, en zo'n pakket is er niet.",
        "There is no Nash solution: it asks for a package that is better than the walk-away value for every party, and there is none.")
    }
    let who = stuck.joined(separator: ", ")
    return t(
      "Er is geen Nash-oplossing: zij vraagt een pakket dat voor elke partij beter is dan haar ondergrens, en zo'n pakket is er niet "
        + "(\(who) krijgt nooit meer).",
      "There is no Nash solution: it asks for a package that is better than the walk-away value for every party, and there is none "
        + "(\(who): never more).")
  }

  /// Parties that count as satisfied because they never get more.
  func satisfied(_ stuck: [String]) -> Prose {
    let who = stuck.joined(separator: ", ")
    return t(
      "Kalai-Smorodinsky telt een partij die nooit meer dan haar ondergrens krijgt als geheel tevreden: \(who).",
      "Kalai-Smorodinsky counts a party that never gets more than its walk-away value as fully satisfied: \(who).")
  }

  var oneParty: Prose { t("Er zit één partij aan tafel: er is niets te onderhandelen.", "There is one party at the table: nothing to negotiate.") }

  func withoutChoice(_ measures: [String]) -> Prose {
    let names = measures.joined(separator: ", ")
    return t("Met één optie, dus zonder keuze: \(names).", "With one option, so without a choice: \(names).")
  }

  func indifferent(_ parties: [String]) -> Prose {
    let names = parties.joined(separator: ", ")
    return t("Elk pakket is evenveel waard voor: \(names).", "Every package is worth the same to: \(names).")
  }

  var nothingClashes: Prose {
    t("Niets botst: met elk pakket kunnen alle partijen leven.", "Nothing clashes: all parties can live with every package.")
  }

  var number: Prose { t("nr.", "no.") }

  /// What all packages of a list hold.
  func shared(_ options: [String], by packages: Int) -> Prose {
    let all = options.joined(separator: "; ")
    return packages == 1 ? t("Het pakket: \(all).", "The package: \(all).") : t("In al deze pakketten: \(all).", "In all of these packages: \(all).")
  }
}

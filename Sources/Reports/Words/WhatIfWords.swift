import Negotiation
import Vocabulary

/// What the sheet on changed positions says.
struct WhatIfWords: Bilingual {
  let language: Language

  var title: String { t("Wat als: gewijzigde standpunten", "What if: changed positions") }

  /// First, so that nobody takes what follows for what the dossier says.
  var altered: Prose {
    t(
      "Dit staat niet in het dossier. Voor deze vraag zijn de volgende standpunten gewijzigd:",
      "This is not what the dossier says. For this question the following positions were changed:")
  }

  func idle(_ change: Prose) -> Prose { t("Dit verandert niets aan de tafel: \(change)", "This changes nothing at the table: \(change)") }

  func dropped(_ line: String, by party: PartyID) -> Prose {
    t("\(party.rawValue) laat een rode lijn los: “\(line)”", "\(party.rawValue) drops a red line: “\(line)”")
  }

  func accepted(_ option: String, by party: PartyID) -> Prose {
    t(
      "\(party.rawValue) aanvaardt \(option); geen rode lijn van haar verbiedt dat nog",
      "\(party.rawValue) accepts \(option); no red line of it forbids that any more")
  }

  func everyOption(of measure: String) -> String { t("elke optie van \(measure)", "every option of \(measure)") }

  /// Values in thousandths.
  func walkAway(of party: PartyID, _ thousandths: Int, inDossier before: Int?) -> Prose {
    let now = numbers.decimal(Double(thousandths) / 1000, 3)
    let then = before.map { numbers.decimal(Double($0) / 1000, 3) } ?? "–"
    return t(
      "de ondergrens van \(party.rawValue) is \(now); in het dossier \(then)",
      "the walk-away value of \(party.rawValue) is \(now); in the dossier \(then)")
  }

  /// Packages that all can live with before and after.
  func agreeable(_ before: Int, then after: Int, of packages: Int?) -> Prose {
    let (was, now, all) = (numbers.whole(before), numbers.whole(after), numbers.count(packages))
    return t(
      "Pakketten waarmee alle partijen kunnen leven: \(was) volgens het dossier, \(now) met deze wijzigingen, van \(all).",
      "Packages that all parties can live with: \(was) by the dossier, \(now) with these changes, of \(all).")
  }

  /// Draws in which talks fail before and after.
  func failure(_ before: FailureChance, then after: FailureChance) -> Prose {
    let (was, now) = (rate(before), rate(after))
    return t(
      "Trekkingen waarin de besprekingen mislukken: \(was) volgens het dossier, \(now) met deze wijzigingen.",
      "Draws in which talks fail: \(was) by the dossier, \(now) with these changes.")
  }

  private func rate(_ failure: FailureChance) -> String {
    RoomWords(language: language).chance(of: failure)
  }

  var tooMany: Prose { t("Het zijn te veel pakketten om op een rij te zetten.", "There are too many packages to list.") }
  var noneOpened: Prose { t("Geen enkel pakket komt erbij.", "No package is added.") }
  var variants: Prose { t("varianten", "variants") }
  var stillNone: Prose { t("Waarom er nog geen akkoord is", "Why there still is no agreement") }

  func closed(_ count: Int) -> Prose {
    let number = numbers.whole(count)
    return t(
      "Pakketten waarmee allen volgens het dossier konden leven en nu niet meer: \(number).",
      "Packages that all could live with by the dossier and no longer now: \(number).")
  }

  /// The caption of the packages that open, of which some may not be shown.
  func opened(_ count: Int, shown: Int) -> Prose {
    let (all, first, rest) = (numbers.whole(count), numbers.whole(shown), count - shown)
    guard rest > 0 else {
      return t(
        "De pakketten die erbij komen, alle \(all): het grootste product van de winsten boven de ondergrenzen (Nash) eerst",
        "The packages that open, all \(all): by the product of the gains over the walk-away values (Nash), the largest first")
    }
    let unnamed = numbers.whole(rest)
    return t(
      "De eerste \(first) van de \(all) pakketten die erbij komen, het grootste product van de winsten boven de ondergrenzen (Nash) eerst; "
        + "niet getoond: \(unnamed)",
      "The first \(first) of the \(all) packages that open, by the product of the gains over the walk-away values (Nash), the largest first; "
        + "not shown: \(unnamed)")
  }

  var again: Prose { t("Deze vraag opnieuw:", "This question again:") }
  var below: Prose { t("Hieronder staat de tafel zonder deze wijzigingen.", "Below stands the table without these changes.") }
}

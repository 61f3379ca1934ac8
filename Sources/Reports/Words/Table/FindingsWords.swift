import Vocabulary

/// What is said of talks that ended without a decision, from their record.
struct FindingsWords: Bilingual, Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  var title: String { t("Wat het verslag vertelt", "What the record tells") }
  func end(_ text: String, by seat: String, at moment: String) -> Prose {
    t("Er is geen besluit. \(seat) legde op \(moment) vast: “\(text)”", "There is no decision. \(seat) recorded on \(moment): “\(text)”")
  }

  var agreement: Prose { t("Was iets voor allen aanvaardbaar?", "Was anything acceptable to all?") }
  var nothingAgreed: Prose {
    t("Niets van wat aan allen is voorgelegd kreeg ieders instemming.", "Nothing that was put to all had the consent of everybody.")
  }
  func stopped(_ matter: Prose, blocked: String, objected: String, silent: String) -> Prose {
    let stop = blocked.isEmpty ? "" : t(" Tegengehouden door \(blocked).", " Blocked by \(blocked).")
    let who = stop + (objected.isEmpty ? "" : t(" Bezwaar van \(objected).", " Objection of \(objected)."))
    let nobody = silent.isEmpty ? "" : t(" Geen antwoord van \(silent).", " No answer from \(silent).")
    return t("\(matter): geen instemming.\(who)\(nobody)", "\(matter): no consent.\(who)\(nobody)")
  }
  func agreed(_ matter: Prose) -> Prose { t("\(matter): allen stemden in, besloten is het niet.", "\(matter): all consented, it was not decided.") }
  func allowed(_ agreeable: Int, of packages: Int?) -> Prose {
    let (count, all) = (numbers.whole(agreeable), packages.map(numbers.whole) ?? "–")
    return t(
      "Naar de standpunten in het dossier van deze tafel konden allen leven met \(count) van de \(all) denkbare pakketten.",
      "By the positions in the dossier of this table all could live with \(count) of the \(all) packages that are possible.")
  }
  var noGround: Prose {
    t(
      "Het dossier van deze tafel is hier niet, dus wat de standpunten toelieten is niet na te gaan.",
      "The dossier of this table is not here, so what the positions allowed cannot be told.")
  }

  var clashes: Prose { t("Wat botste", "What clashed") }
  func clash(_ demands: [String]) -> Prose {
    let all = demands.joined(separator: t("; en ", "; and "))
    return t("Samen onmogelijk, naar de standpunten in het dossier: \(all)", "Impossible together, by the positions in the dossier: \(all)")
  }
  func line(_ party: String, _ text: String) -> String { "\(party) (“\(text)”)" }
  func walkAway(_ party: String) -> String { t("de ondergrens van \(party)", "the walk-away value of \(party)") }

  var votes: Prose { t("Wat de stemming had gedaan", "What the vote would have done") }
  func threat(_ matter: Prose, opens moment: String) -> Prose {
    t(
      "Over \(matter) was een stemming aangekondigd voor \(moment). Ieders invloed zonder en bij die stemming:",
      "A vote on \(matter) was announced for \(moment). The power of each without and under that vote:")
  }

  var away: Prose { t("Wat nog werd getoetst", "What was still out for a test") }
  func away(_ matter: Prose, _ test: String, at seat: String, since moment: String) -> Prose {
    t("\(matter): \(test), bij \(seat) sinds \(moment), zonder antwoord.", "\(matter): \(test), at \(seat) since \(moment), without an answer.")
  }
  var nothingAway: Prose { t("Niets.", "Nothing.") }
}

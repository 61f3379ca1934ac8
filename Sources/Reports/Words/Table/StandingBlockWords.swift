import Dossiers
import Vocabulary

/// What a text is worth to a party, and what it crosses, in words.
struct StandingBlockWords: Bilingual, Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  func position(_ party: PartyID) -> String { t("\(party), volgens haar openbare standpunten", "\(party), by its public positions") }
  func text(worth: String, walkAway: String, best: String) -> Prose {
    t(
      "De tekst op tafel is haar \(strong: Prose(worth)) waard; haar ondergrens is \(walkAway), haar beste pakket \(best).",
      "The text on the table is worth \(strong: Prose(worth)) to it; its walk-away value is \(walkAway), its best package is worth \(best).")
  }
  func amended(worth: String) -> Prose {
    t("Met het amendement zou hij haar \(strong: Prose(worth)) waard zijn.", "With the amendment it would be worth \(strong: Prose(worth)) to it.")
  }
  func noWorth(walkAway: String, best: String) -> Prose {
    t(
      "Er ligt nog niets dat te wegen is. Haar ondergrens is \(walkAway), haar beste pakket \(best).",
      "Nothing lies there yet that can be weighed. Its walk-away value is \(walkAway), its best package is worth \(best).")
  }
  func crosses(_ line: String) -> Prose { t("Gaat over haar rode lijn: “\(line)”", "Crosses its red line: “\(line)”") }
  var redLines: Prose { t("Haar rode lijnen:", "Its red lines:") }
  var unweighed: Prose {
    t(
      "Ook een rode lijn, maar hier niet gewogen, want hij hangt van het recht of van cijfers af:",
      "A red line too, but not weighed here, as it depends on the law or on figures:")
  }
  var wishes: Prose { t("Wat zij het liefst zou willen:", "What it would like best:") }

  var ownLines: String { t("Naar uw eigen lijnen, alleen voor u", "By your own lines, for you alone") }
}

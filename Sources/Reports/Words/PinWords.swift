import Assessments
import Vocabulary

/// What the sheet on fixed numbers says.
struct PinWords: Bilingual {
  let language: Language

  /// What is asked, of one municipality by name or of some by their number.
  func title(_ names: [String]) -> String {
    names.count == 1
      ? t("Wat als \(names[0]) vaststaat", "What if \(names[0]) is fixed")
      : t("Wat als \(numbers.whole(names.count)) gemeenten vaststaan", "What if \(numbers.whole(names.count)) municipalities are fixed")
  }

  func move(_ pin: PinFacts.Pin) -> Prose {
    let before = numbers.whole(pin.before)
    return t("\(pin.name) gaat van \(before) naar \(placeCount(pin.after)).", "\(pin.name) goes from \(before) to \(placeCount(pin.after)).")
  }

  /// How the others share what is left.
  var rest: Prose {
    t(
      "De andere gemeenten van de provincie delen wat overblijft naar dezelfde sleutel; wie een plaats meer of minder krijgt, volgt uit de grootste "
        + "resten van dat deel.",
      "The other municipalities of the province share what is left by the same key; who gets one more or fewer follows from the "
        + "rounding of that part.")
  }

  var takers: Prose { t("Wie het verschil draagt", "Who takes the difference") }

  /// Municipality, now, then, difference, by key.
  var columns: [Prose] {
    [t("gemeente", "municipality"), t("nu", "now"), t("dan", "then"), t("verschil", "difference"), t("naar de sleutel", "by key")]
  }
}

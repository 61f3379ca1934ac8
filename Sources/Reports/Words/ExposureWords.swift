public import Negotiation
public import Vocabulary

/// What answers could at most tell about a seat, in sentences with places for their figures: a command fills them, and so does the page in which a
/// seat unlocks its envelope, so that both say the same.
public enum ExposureWords {
  private static let count = Phrase(
    nl: "U kunt leven met {acceptable} van de {packages} pakketten.", en: "You can live with {acceptable} of the {packages} packages.")
  private static let one = Phrase(
    nl: "Uit één antwoord leren de anderen, als zij alles delen, van hoogstens {accepted} pakketten dat u ermee kunt leven, en van hoogstens "
      + "{refused} dat u dat niet kunt. Nooit waarom, wat u waarde geeft, of waar uw ondergrens ligt.",
    en: "One answer tells the others, if they pool all they have, of at most {accepted} packages that you can live with, and of at most {refused} "
      + "that you cannot. Never why, what you value, or where your walk-away value lies.")
  private static let levers = Phrase(
    nl: "Een genoemde stap kan verraden dat u een rode lijn hebt over {levers}.", en: "A named step can tell that you have a red line on {levers}.")
  private static let known = Phrase(nl: "Wie u kent, kan er meer uit afleiden.", en: "Who knows you can conclude more from it.")
  private static let all = Phrase(
    nl: "De {answers} antwoorden die deze tafel nog kan krijgen samen, als u uw standpunt houdt: van hoogstens {acceptedAll} pakketten dat u ermee "
      + "kunt leven, en van hoogstens {refused} dat u dat niet kunt.",
    en: "The {answers} answers that this table can still have together, if you keep your position: of at most {acceptedAll} packages that you can "
      + "live with, and of at most {refused} that you cannot.")

  /// The sentences with their places, by the names under which a page fills them.
  public static func parts(_ language: Language) -> [String: String] {
    ["count": count, "one": one, "levers": levers, "known": known, "all": all].mapValues { $0[language] }
  }

  /// What one answer could at most tell, and all that the table can still have, where that is more than one. `levers` are the names of the measures
  /// on which the seat holds a line that a step can name.
  public static func sentences(_ found: Exposure, levers names: [String], all more: (exposure: Exposure, answers: Int)?) -> [Phrase] {
    let figures = [
      "acceptable": found.acceptable, "packages": found.packages, "accepted": found.mostAccepted, "refused": found.mostRefused,
      "acceptedAll": more?.exposure.mostAccepted ?? 0, "answers": more?.answers ?? 0,
    ]
    let values = figures.mapValues { Phrase(whole: $0) }.merging(["levers": Phrase(same: names.joined(separator: ", "))]) { $1 }
    let parts = [count, one] + (names.isEmpty ? [] : [levers]) + [known] + ((more?.answers ?? 0) > 1 ? [all] : [])
    return parts.map { filled($0, values) }
  }

  private static func filled(_ phrase: Phrase, _ values: [String: Phrase]) -> Phrase {
    func filled(_ language: Language) -> String { values.reduce(phrase[language]) { $0.replacing("{\($1.key)}", with: $1.value[language]) } }
    return Phrase(nl: filled(.nl), en: filled(.en))
  }
}

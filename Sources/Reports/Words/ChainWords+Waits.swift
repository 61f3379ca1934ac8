import Assessments
import Chance
import Vocabulary

// How long those who asked wait: titles, captions and sentences.
extension ChainWords {
  var waitsTitle: String { t("Hoe lang wie vraagt wacht: nareizigers", "How long those who ask wait: relatives") }
  var childrenWaitsTitle: String { t("Hoe lang wie vraagt wacht: kinderen", "How long those who ask wait: children") }
  var waitsUnit: String { t("deel dat nog wacht", "share that still waits") }
  var monthsSinceRequest: String { t("maanden sinds het verzoek", "months since the request") }
  var half: String { t("de helft", "one half") }
  var notReached: String { t("niet bereikt", "not reached") }

  /// The median over all who asked; in words where half of them never arrive as far as the run sees.
  func median(_ curve: WaitCurve) -> Prose {
    guard curve.asked > 0 else { return Prose(BriefWords.unknown) }
    return Prose(curve.median.map { numbers.whole($0) } ?? notReached)
  }

  func waitsSentence(_ today: WaitCurve, others: [(name: String, median: Int?)]) -> Prose {
    func told(_ median: Int?) -> String { median.map { numbers.span(months: $0) } ?? notReached }
    let (own, arrived) = (told(today.median), today.medianOfArrived.map { numbers.span(months: $0) } ?? BriefWords.unknown)
    let listed = others.map { "\($0.name) \(told($0.median))" }.joined(separator: "; ")
    let rest: Prose = listed.isEmpty ? "" : " \(listed)."
    return t(
      """
      De helft van wie vraagt en niet wordt afgewezen is onder het huidige recht aangekomen na: \(own). Van alleen wie aankomt: \(arrived).\(rest) \
      Wie aan het eind nog wacht, telt mee zolang hij gezien is.
      """,
      """
      Half of those who ask and are not refused have arrived under today's law after: \(own). Of those who do arrive: \(arrived).\(rest) Who \
      still waits at the end counts for as long as he was seen.
      """)
  }

  var waitsCaption: Prose {
    t(
      """
      Maanden van het verzoek tot de komst, over iedereen die vraagt en niet wordt afgewezen, alle toekomsten samen. Wie aan het eind van de \
      looptijd nog wacht, telt mee zolang hij gezien is (Kaplan en Meier); wie vóór het begin vroeg, telt vanaf de maanden die hij toen al \
      wachtte. “Niet bereikt”: minder dan de helft komt aan, zo ver als te zien is. Wat de variant zelf toevoegt, is het verschil met dezelfde \
      mensen onder het huidige recht, van wie dan in \(laterYear) aankomt; wie niet meer aankomt telt tot het eind van de looptijd, dus het is het \
      minste
      """,
      """
      Months from the request to the arrival, over everyone who asks and is not refused, all futures together. Who still waits at the end of the \
      horizon counts for as long as he was seen (Kaplan and Meier); who asked before the beginning counts from the months that he had waited then. \
      “Not reached”: fewer than half arrive, as far as can be seen. What the variant itself adds is the difference from the same people under \
      today's law, of those who then arrive in \(laterYear); who no longer arrives counts to the end of the horizon, so it is the least
      """)
  }

  var waitsColumns: [Prose] {
    [
      t("variant", "variant"), t("nareizigers, mediaan", "relatives, median"), t("mediaan van wie aankomt", "median of those who arrive"),
      t("wacht nog na 2 jaar", "still waits after 2 years"), t("na 5 jaar", "after 5 years"),
      t("maanden die de variant toevoegt, gemiddelde", "months that the variant adds, mean"), t("kinderen, mediaan", "children, median"),
      t("mediaan van kinderen die aankomen", "median of children who arrive"),
      t("kinderen die na 2 jaar nog wachten", "children who still wait after 2 years"), t("kinderen na 5 jaar", "children after 5 years"),
    ]
  }
}

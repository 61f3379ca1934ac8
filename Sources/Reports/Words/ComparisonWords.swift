import Vocabulary

/// Words of the sheet that lays tasks of a cycle beside those that each key gives.
struct ComparisonWords: Bilingual {
  let language: Language

  var title: String { t("De eerste ronde van de wet", "The first cycle of the act") }

  func note(_ note: Phrase, worstShare: Double) -> Prose {
    let worst = percent(worstShare)
    return t("\(note.nl) Grootste afwijking: \(worst)%.", "\(note.en) Largest deviation: \(worst)%.")
  }

  var caption: Prose { t("De opgaven van de provincies", "The tasks of the provinces") }

  var columns: [Prose] {
    [
      t("provincie", "province"), t("gepubliceerd", "published"), t("met welvaart", "with wealth"), "%",
      t("alleen inwonertal", "population only"), "%",
    ]
  }

  /// A share as a percentage without its mark.
  func percent(_ share: Double) -> String { numbers.decimal(100 * share, 2) }
}

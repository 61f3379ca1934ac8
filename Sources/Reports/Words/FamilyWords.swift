import Assessments
import Vocabulary

/// Words of the page that follows one family through both chains.
struct FamilyWords: Bilingual {
  let language: Language

  var label: Prose {
    t(
      "Nagebootst, niemand is dit echt: een gezin dat het model heeft getrokken. Het staat voor geen enkel bestaand gezin.",
      "Simulated, nobody real: a family that the model drew. It stands for no family that exists.")
  }

  /// How long the family is apart under each law, where it gets together under both.
  func apart(today: Double?, under variant: Variant, _ months: Double?) -> Prose {
    let name = BriefWords(language: language).name(variant)
    let (before, after) = (today.map(numbers.months), months.map(numbers.months))
    switch (before, after) {
    case (let before?, let after?):
      return t(
        "Onder het huidige recht is dit gezin \(before) maanden gescheiden, onder \(name) \(after) maanden.",
        "Under today's law this family is apart for \(before) months, under \(name) for \(after) months.")
    case (let before?, nil):
      return t(
        "Onder het huidige recht is dit gezin \(before) maanden gescheiden; onder \(name) is het aan het eind van de looptijd nog niet samen.",
        "Under today's law this family is apart for \(before) months; under \(name) it is not yet together at the end of the horizon.")
    case (nil, let after?):
      return t(
        "Onder \(name) is dit gezin \(after) maanden gescheiden; onder het huidige recht is het aan het eind van de looptijd nog niet samen.",
        "Under \(name) this family is apart for \(after) months; under today's law it is not yet together at the end of the horizon.")
    case (nil, nil):
      return t(
        "Onder het huidige recht en onder \(name) is dit gezin aan het eind van de looptijd nog niet samen.",
        "Under today's law and under \(name) this family is not yet together at the end of the horizon.")
    }
  }

  var today: Prose { t("Huidig recht", "Today's law") }

  var steps: Prose { t("Stap voor stap, als tabel", "Step by step, as a table") }

  // MARK: The time lines

  var unit: String { t("jaar", "year") }

  /// What can happen to a family, in the order of the numbers of the picture.
  var moments: [String] {
    [
      t("referent vraagt asiel", "sponsor applies"), t("referent krijgt status", "sponsor gets the status"),
      t("gezin vraagt nareis", "family asks to come"), t("verzoek ingewilligd", "request is granted"),
      t("wachttijd loopt af", "waiting period ends"), t("visum", "visa"), t("gezin is samen", "family is together"),
    ]
  }

  /// How long a family is apart, under its line; `nil` for one that is not together within the horizon.
  func outcome(_ months: Double?) -> String {
    guard let months else { return t("nog niet samen aan het eind van de looptijd", "not yet together at the end of the horizon") }
    let size = numbers.months(months)
    return t("\(size) maanden gescheiden", "\(size) months apart")
  }
}

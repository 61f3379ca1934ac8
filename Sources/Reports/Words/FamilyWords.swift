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

  func event(_ date: String, _ what: Prose) -> Prose { "\(figure: date): \(what)" }

  func ofMembers(_ what: Prose, _ count: Int) -> Prose {
    let members = numbers.counted(count, ("gezinslid", "gezinsleden"), ("relative", "relatives"))
    return "\(what) (\(members))"
  }

  func never(_ count: Int) -> Prose {
    let members = numbers.counted(count, ("gezinslid komt", "gezinsleden komen"), ("relative does", "relatives do"))
    return t("\(members) niet binnen de looptijd", "\(members) not come within the horizon")
  }

  var steps: Prose { t("Stap voor stap, als tabel", "Step by step, as a table") }
}

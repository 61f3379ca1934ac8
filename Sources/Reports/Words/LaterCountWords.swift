import Assessments
import Chance
import Dossiers
import Vocabulary

/// Words of what was counted after the data cut.
struct LaterCountWords: Bilingual {
  let language: Language

  var title: Prose { t("Wat later geteld is", "What was counted later") }

  /// How many counts lie within the bands of 30, 60 and 90 %.
  func coverage(_ answer: LaterCountsAnswer) -> Prose {
    let (known, within) = answer.coverage
    guard known > 0 else { return t("Te weinig toekomsten voor banden.", "Too few futures for bands.") }
    let told: String = within.map { "\($0)" }.joined(separator: ", ")
    let counts = numbers.counted(known, ("telling", "tellingen"), ("count", "counts"))
    return t(
      "Van \(counts) van na de laatste gegevens liggen er in de banden van 30, 60 en 90% achtereenvolgens \(told).",
      "Of \(counts) of after the last data, \(told) lie within the bands of 30, 60 and 90% in turn.")
  }

  /// Nothing of this was seen.
  var unseen: Prose {
    t(
      "De keten is op niets hiervan gepast. Maanden na elkaar lijken op elkaar, dus weinig tellingen zeggen weinig.",
      "The chain was fitted to nothing of this. Months that follow each other are alike, so few counts say little.")
  }

  func rowsCaption(futures: Int) -> Prose {
    t("Elke telling naast de keten, \(numbers.futures(futures))", "Every count beside the chain, \(numbers.futures(futures))")
  }

  var yearsCaption: Prose { t("De prognose per kalenderjaar", "The forecast by calendar year") }

  var rowColumns: [Prose] {
    [
      t("geteld", "counted"), t("variant", "variant"), t("maanden", "months"), t("personen", "persons"), t("mediaan", "median"),
      t("band van 60%", "60% band"), t("band van 90%", "90% band"), t("ligt", "lies"),
    ]
  }

  var yearColumns: [Prose] {
    [
      t("wat", "what"), t("variant", "variant"), t("jaar", "year"), t("mediaan", "median"), t("band van 60%", "60% band"),
      t("band van 90%", "90% band"),
    ]
  }

  func row(_ row: LaterCountsAnswer.Row) -> [Prose] {
    let count = row.count
    let months: String = count.from == count.to ? numbers.month(count.from) : "\(numbers.month(count.from)) – \(numbers.month(count.to))"
    return [
      "\(count.name[language])\(cite: [count.source])", Prose(count.variant.rawValue), Prose(months), Prose(numbers.people(count.persons)),
    ] + spans(row.bands) + [Prose(ActualsWords(language: language).standing(row.standing))]
  }

  func year(_ year: LaterCountsAnswer.Year) -> [Prose] {
    let name: String = year.months == 12 ? "\(year.year)" : t("\(year.year), \(year.months) maanden", "\(year.year), \(year.months) months")
    return [kind(year.kind), Prose(year.variant.rawValue), Prose(name)] + spans(year.bands)
  }

  private func spans(_ bands: Bands) -> [Prose] {
    let ends = bands.values
    func people(_ value: Double) -> String { value.isFinite ? numbers.people(value) : BriefWords.unknown }
    func span(_ low: Double, _ high: Double) -> Prose {
      guard low.isFinite, high.isFinite else { return Prose(BriefWords.unknown) }
      return t("\(people(low)) tot \(people(high))", "\(people(low)) to \(people(high))")
    }
    return [Prose(people(bands.median)), span(ends[1], ends[5]), span(ends[0], ends[6])]
  }

  private func kind(_ kind: LaterCount.Kind) -> Prose {
    switch kind {
    case .arrivals: t("asielaanvragen", "asylum applications")
    case .decisions: t("eerste besluiten", "first decisions")
    case .asylumQueue: t("open aanvragen", "pending applications")
    case .visas: t("visa van gezinsleden", "visas of relatives")
    case .placesGiven: t("gegeven plaatsen van het quotum", "places of the quota given")
    }
  }
}

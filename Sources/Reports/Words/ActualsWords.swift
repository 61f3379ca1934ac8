import Assessments
import Chance
import Vocabulary

/// Words of what came, beside the bands of a run.
struct ActualsWords: Bilingual {
  let language: Language

  var title: String { t("Wat kwam, naast de run", "What came, beside the run") }

  /// How many of the values lie within the band of 90 %.
  func lead(_ run: String, _ variant: VariantID, within: Int, of known: Int) -> Prose {
    guard known > 0 else {
      return t(
        "Van run \(run) is bij \(variant.rawValue) geen band bekend voor wat kwam.",
        "Of run \(run), no band under \(variant.rawValue) is known for what came.")
    }
    let values = numbers.counted(known, ("waarde", "waarden"), ("value", "values"))
    return t(
      "Binnen de band van 90% van run \(run) bij \(variant.rawValue): \(whole(within)) van \(values). De run is niet veranderd.",
      "Of \(values) that came, \(whole(within)) lie within the 90% band of run \(run) under \(variant.rawValue). The run has not changed.")
  }

  var bandless: Prose {
    t(
      "De run heeft te weinig toekomsten voor banden; waar de band ontbreekt, is alleen de mediaan bekend.",
      "The run has too few futures for bands; where the band is missing, only the median is known.")
  }

  var expected: Prose {
    t(
      "Klopt de run, dan ligt ongeveer 30, 60 en 90% binnen de banden. Maanden na elkaar lijken op elkaar, dus weinig maanden zeggen weinig.",
      "Where the run is right about 30, 60 and 90% lie within the bands. Months that follow each other are alike, so few months say little.")
  }

  var tallyCaption: Prose { t("Hoe vaak binnen de band", "How often within the band") }
  var rowCaption: Prose { t("Iedere maand", "Every month") }

  var tallyColumns: [Prose] { [t("reeks", "series"), t("maanden", "months")] + ["30%", "60%", "90%"] }

  var rowColumns: [Prose] {
    [
      t("reeks", "series"), t("maand", "month"), t("kwam", "came"), t("mediaan", "median"), t("band van 60%", "60% band"),
      t("band van 90%", "90% band"),
      t("ligt", "lies"),
    ]
  }

  func tally(_ tally: ActualsFacts.Tally) -> [Prose] {
    let months = tally.months - tally.unknown
    func share(_ count: Int) -> Prose { Prose(months > 0 ? t("\(count) van \(months)", "\(count) of \(months)") : BriefWords.unknown) }
    return [Prose(tally.series.name[language]), whole(tally.months), share(tally.within30), share(tally.within60), share(tally.within90)]
  }

  func row(_ row: ActualsFacts.Row) -> [Prose] {
    let (bands, series) = (row.bands, row.actual.series)
    let ends = bands.values
    return [
      Prose(series.name[language]), Prose(numbers.month(row.actual.month)), Prose(value(row.actual.value, series)),
      Prose(value(bands.median, series)),
      Prose(span(ends[1], ends[5], series)), Prose(span(ends[0], ends[6], series)), Prose(standing(row.standing)),
    ]
  }

  private func span(_ low: Double, _ high: Double, _ series: MonthlyBands.Kind) -> String {
    guard low.isFinite, high.isFinite else { return BriefWords.unknown }
    return t("\(value(low, series)) tot \(value(high, series))", "\(value(low, series)) to \(value(high, series))")
  }

  private func value(_ number: Double, _ series: MonthlyBands.Kind) -> String {
    guard number.isFinite else { return BriefWords.unknown }
    return numbers.decimal(number, series.unitKey == "months" ? 1 : 0)
  }

  func standing(_ standing: ActualsFacts.Standing) -> String {
    switch standing {
    case .within30: t("binnen 30%", "within 30%")
    case .within60: t("binnen 60%", "within 60%")
    case .within90: t("binnen 90%", "within 90%")
    case .below: t("eronder", "below")
    case .above: t("erboven", "above")
    case .unknown: BriefWords.unknown
    }
  }
}

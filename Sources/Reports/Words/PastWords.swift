import Assessments
import Chance
import Vocabulary

/// Words of the page on forecasts of the past.
struct PastWords: Bilingual {
  let language: Language

  var title: String { t("Hoe goed waren zulke voorspellingen?", "How good were such forecasts?") }

  /// How often what came lay within each band, and the gain over a forecast without a model.
  func lead(_ backtest: Backtest) -> Prose {
    let dates = numbers.counted(backtest.years.count, ("datum", "datums"), ("date", "dates"))
    let wide = numbers.percent(backtest.coverage(90))
    let size = numbers.percent(abs(backtest.gain))
    return backtest.gain >= 0
      ? t(
        "Op \(dates) lag \(wide) van wat kwam binnen de band van 90%; de voorspelling was \(size) beter dan een prognose zonder model.",
        "On \(dates), \(wide) of what came lay within the 90% band; the forecast was \(size) better than one without a model.")
      : t(
        "Op \(dates) lag \(wide) van wat kwam binnen de band van 90%; de voorspelling was \(size) slechter dan een prognose zonder model.",
        "On \(dates), \(wide) of what came lay within the 90% band; the forecast was \(size) worse than one without a model.")
  }

  var nothing: Prose {
    t(
      "Het dossier heeft te weinig maanden om op een vroegere datum te voorspellen wat daarna kwam.",
      "The dossier has too few months to forecast on a past date what came after it.")
  }

  var laterCounts: Prose {
    t(
      "Wat na het sluiten van de gegevens is geteld, kan naast de banden worden gelegd; deze opdracht doet dat:",
      "What was counted after the data were closed can be laid beside the bands; this command does so:")
  }

  var coverageTitle: String { t("Hoe vaak viel wat kwam binnen de band?", "How often did what came lie within the band?") }
  var coverageUnit: String { t("deel van de datums", "share of the dates") }
  var found: String { t("gevonden", "found") }
  var promised: String { t("zoals de band belooft", "as the band promises") }
  func band(_ percent: Int) -> String { t("band van \(percent)%", "\(percent)% band") }

  func coverageSentence(_ covered: [(percent: Int, share: Double)]) -> Prose {
    let listed = covered.map { "\($0.percent)%: \(numbers.percent($0.share))" }.joined(separator: "; ")
    return t(
      "Van wat kwam, viel binnen de banden van \(listed). Bij ruimere banden dan nodig ligt dit hoger dan beloofd, bij te smalle lager.",
      "Of what came, within the bands of \(listed). Bands wider than needed lie above what they promise, bands too narrow below.")
  }

  func others(_ missing: Int, of count: Int) -> Prose {
    let (some, all) = (numbers.whole(missing), numbers.counted(count, ("voorspelling", "voorspellingen"), ("forecast", "forecasts")))
    return t(
      "Andere cijfers hebben geen doel; met dezelfde maat missen \(some) van \(all) iets (zie alle cijfers).",
      "Other figures have no goal; by the same measure \(some) of \(all) miss something (see all figures).")
  }

  var figures: Prose { t("Alle cijfers en het natuurlijke experiment", "All figures and the natural experiment") }
}

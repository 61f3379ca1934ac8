import Assessments
import Vocabulary

extension RoomWords {
  var whatIf: Prose { t("Wat als: modellen zonder rode lijnen", "What if: models without red lines") }

  /// What the models are, told before their numbers: none of them knows a red line.
  var forecastNote: Prose {
    t(
      "Dit is geen bevinding. Een model per maatregel kent geen rode lijnen: samen kunnen deze uitkomsten onaanvaardbaar zijn. Het compromis is het "
        + "gemiddelde, gewogen naar gewicht en zetels; zulke voorspellingen zaten er bij Europese besluiten gemiddeld 23 punten naast (Thomson e.a., "
        + "The European Union Decides, 2006), en of dat hier ook geldt is een aanname. Ruil- en uitdagingsmodel springen op bekende voorbeelden van "
        + "ronde tot ronde.",
      "This is no finding. A model per measure knows no red lines: together these outcomes may be unacceptable. The compromise is the mean weighted "
        + "by salience and seats; on European decisions such forecasts were off by 23 points on average (Thomson et al., The European Union Decides, "
        + "2006), and whether that holds here is an assumption. The exchange and challenge models jump from round to round on known examples.")
  }

  var forecasts: Prose {
    t(
      "Wat-als per maatregel, op de schaal van 0 tot 100: het compromismodel en andere modellen",
      "What-if per measure, on the scale of 0 to 100: the compromise model and other models")
  }

  /// Measure, compromise, nearest option, median, mean, middle, exchange, challenge; and the option most agreed on where there are agreements.
  func forecastColumns(withConsensus: Bool) -> [Prose] {
    let columns: [Prose] = [
      t("maatregel", "measure"), t("compromis (± fout elders)", "compromise (± error elsewhere)"), t("naaste optie", "nearest option"),
      t("mediaan", "median"), t("gemiddelde", "mean"), t("altijd het midden", "always the middle"), t("ruilmodel", "exchange"),
      t("uitdagingsmodel", "challenge"),
    ]
    return columns + (withConsensus ? [t("meest in efficiënte akkoorden", "most in efficient agreements")] : [])
  }

  /// The compromise with the range that its error leaves of the scale.
  func compromise(_ forecast: MeasureForecast) -> Prose {
    let (low, high) = (max(0, forecast.compromise - forecast.error), min(100, forecast.compromise + forecast.error))
    return "\(numbers.decimal(forecast.compromise, 0)) (\(numbers.decimal(low, 0))–\(numbers.decimal(high, 0)))"
  }

  func most(_ option: Phrase, share: Double) -> Prose { "\(option[language]) (\(numbers.percent(share)))" }
}

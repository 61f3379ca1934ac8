import Assessments
import AsylumChain
import Chance
import Vocabulary

/// Words of the part of the backtest that holds every figure by quarter against what came.
struct HoldingWords: Bilingual {
  let language: Language

  var title: Prose { t("Wat de keten laat zien, per kwartaal", "What the chain shows, by quarter") }

  /// How the forecasts were made and how dates are divided.
  func lead(_ backtest: Backtest) -> Prose {
    let chosen = numbers.month(backtest.chosenUpTo)
    return t(
      """
      Aan het eind van elk kwartaal is alles opnieuw gepast op wat toen bekend was: aanvragen, hoe de dienst antwoordt op wie wacht, het aandeel \
      inwilligingen, en de gezinnen die nog moeten komen. De nareizigers komen uit een verkorte vorm van de keten, omdat niemand vroeger per \
      kwartaal telde hoeveel verzoeken en besluiten er waren. De vorm is gekozen op datums tot en met \(chosen); latere datums beoordelen haar \
      alleen. Tussen haakjes staat waartussen het ware aandeel met 95% ligt (Wilson), alsof de datums los van elkaar staan; dat doen zij niet, dus \
      het is ruimer dan dat.
      """,
      """
      As each quarter ended all was fitted anew to what was known then: applications, how the service answers to those who wait, the share granted, \
      and the families still to come. Relatives come from a reduced form of the chain, as nobody used to count requests and decisions by quarter. \
      The form was chosen on dates up to \(chosen); later dates only judge it. In brackets stands between what the true share lies with 95% \
      (Wilson), as if the dates did not hang together; they do, so it is wider than that.
      """)
  }

  func name(_ measured: Backtest.Measured) -> String {
    switch measured {
    case .arrivals: t("eerste aanvragen", "first applications")
    case .relatives: t("nareizigers", "relatives")
    case .decisions: t("asielbesluiten", "asylum decisions")
    case .grants: t("inwilligingen", "grants")
    case .pending: t("open aanvragen", "pending applications")
    }
  }

  func name(_ lead: Backtest.Lead) -> String {
    switch lead {
    case .quarterInOneYear: t("kwartaal over een jaar", "quarter in one year")
    case .quarterInTwoYears: t("kwartaal over twee jaar", "quarter in two years")
    case .firstYear: t("eerste jaar", "first year")
    case .secondYear: t("tweede jaar", "second year")
    }
  }

  func caption(isLater: Bool, _ backtest: Backtest) -> Prose {
    let chosen = numbers.month(backtest.chosenUpTo)
    return isLater
      ? t("Datums na \(chosen): hier is de vorm niet op gekozen", "Dates after \(chosen): the form was not chosen on them")
      : t("Datums tot en met \(chosen): hierop is de vorm gekozen", "Dates up to \(chosen): the form was chosen on them")
  }

  var columns: [Prose] {
    [
      t("wat", "what"), t("vooruit", "ahead"), t("datums", "dates"), t("in band 30%", "in 30% band"), t("in band 60%", "in 60% band"),
      t("in band 90%", "in 90% band"), t("score", "score"), t("laatste kwartaal blijft", "last quarter stays"),
      t("zelfde kwartaal vorig jaar", "same quarter last year"), t("bandscore 90%", "band score 90%"),
      t("bandscore terug naar gemiddelde", "band score back to a mean"),
    ]
  }

  func row(_ holding: Backtest.Holding) -> [Prose] {
    let scores = [
      holding.meanScore, holding.meanScore(.naiveWalk), holding.meanScore(.seasonalWalk), holding.meanInterval, holding.meanInterval(.meanReverting),
    ]
    return [Prose(name(holding.measured)), Prose(name(holding.lead)), Prose(numbers.whole(holding.count))]
      + [30, 60, 90].map { Prose(found($0, holding)) } + scores.map { Prose(numbers.people($0)) }
  }

  /// The share found in a band, and between what the true one lies.
  func found(_ percent: Int, _ holding: Backtest.Holding) -> String {
    share(holding.held(percent), of: holding.count)
  }

  private func share(_ held: Int, of count: Int) -> String {
    let range = Scores.wilson(held, of: count)
    let ends = [range.lowerBound, range.upperBound].map { numbers.whole(Int((100 * $0).rounded())) }
    return "\(numbers.percent(Double(held) / Double(count))) (\(ends.joined(separator: "–")))"
  }

  /// What a later holding missed; `nil` where it missed nothing.
  func missed(_ holding: Backtest.Holding) -> Prose? {
    var lines = [30, 60, 90].filter { !holding.holds($0) }.map { percent in
      t("de band van \(percent)% hield \(found(percent, holding))", "the \(percent)% band held \(found(percent, holding))")
    }
    if holding.isSharper(than: .naiveWalk) == false {
      lines.append(t("niet beter dan “laatste kwartaal blijft”", "no better than “last quarter stays”"))
    }
    if holding.isSharper(than: .seasonalWalk) == false {
      lines.append(t("niet beter dan “zelfde kwartaal vorig jaar”", "no better than “same quarter last year”"))
    }
    if holding.goals.contains(.narrowerThanMean), holding.reaches(.narrowerThanMean) == false {
      lines.append(t("een bandscore niet beter dan die van een model dat naar een gemiddelde gaat", "a band score no better than one back to a mean"))
    }
    guard !lines.isEmpty else { return nil }
    return Prose("\(name(holding.measured)), \(name(holding.lead)): \(lines.joined(separator: "; ")).")
  }

  /// What counts as a miss.
  var missedTitle: Prose {
    t(
      "Voor de andere cijfers zijn geen doelen gesteld. Met dezelfde maat is op latere datums gemist:",
      "No goals are set for the other figures. By the same measure, missed on later dates:")
  }

  var nothingMissed: Prose { t("Van de andere cijfers is op latere datums niets gemist.", "Of the other figures nothing was missed on later dates.") }

  var farCaption: Prose {
    t(
      "Eerste aanvragen van een kalenderjaar, nagekeken met de waarden van nu: binnen de steekproef, dus te gunstig",
      "First applications of a calendar year, looked at with today's values: in-sample, so it flatters")
  }

  var farColumns: [Prose] {
    [
      t("jaren vooruit", "years ahead"), t("beginjaren", "beginnings"), t("in band 30%", "in 30% band"), t("in band 60%", "in 60% band"),
      t("in band 90%", "in 90% band"), t("band van 90%, gemiddeld begin en eind", "90% band, mean low and high"),
    ]
  }

  /// So many years ahead; `nil` without a point.
  func far(_ yearsAhead: Int, _ points: [Backtest.FarPoint]) -> [Prose]? {
    guard let first = points.first?.from, let last = points.last?.from else { return nil }
    let count = Double(points.count)
    let found = [30, 60, 90].map { percent in
      Prose(share(points.count { Scores.covers($0.forecast, percent: percent, $0.actual) }, of: points.count))
    }
    let low = points.reduce(0) { $0 + $1.forecast.low } / count
    let high = points.reduce(0) { $0 + $1.forecast.high } / count
    return [Prose(numbers.whole(yearsAhead)), "\(String(first)) – \(String(last))"] + found + [
      Prose("\(numbers.people(low)) – \(numbers.people(high))")
    ]
  }

  func chartTitle(_ measured: Backtest.Measured) -> String {
    t("Een kwartaal, een jaar vooruit voorspeld: \(name(measured))", "A quarter, forecast a year ahead: \(name(measured))")
  }

  func chartUnit(_ measured: Backtest.Measured) -> String { t("\(name(measured)) in een kwartaal", "\(name(measured)) in a quarter") }

  func chartSentence(_ measured: Backtest.Measured) -> Prose {
    t(
      "\(chartTitle(measured)). Banden van 30, 60 en 90%; punt: wat kwam. Onder elke band staat de laatste maand die bekend was.",
      "\(chartTitle(measured)). Bands of 30, 60 and 90%; dot: what came. Below each band stands the last month known.")
  }
}

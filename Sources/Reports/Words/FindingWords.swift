import Assessments
import Chance
import Dossiers
import Vocabulary

/// The findings of the front: at most 25 words each.
struct FindingWords: Bilingual {
  let language: Language
  private var lists: FrontWords { FrontWords(language: language) }

  func contrary(_ variants: [VariantID]) -> Prose {
    let names = named(variants)
    return t(
      "In strijd met hoger recht zoals het gold: \(names). Een wet helpt niet.",
      "Contrary to higher law as it stood: \(names). An Act cannot mend that.")
  }

  func needsAct(_ variants: [VariantID]) -> Prose {
    let names = named(variants)
    return t("Vraagt wijziging van de wet zoals die gold: \(names).", "Needs a change of the Act as it stood: \(names).")
  }

  func support(_ variant: VariantID, with: [String], against: [String]) -> Prose {
    let (can, cannot) = (lists.list(with), lists.list(against))
    if with.isEmpty { return t("Met geen variant kan een partij leven.", "No party can live with any variant.") }
    if against.isEmpty { return t("Met \(variant) kunnen alle partijen leven: \(can).", "All parties can live with \(variant): \(can).") }
    let (some, all) = (with.count, with.count + against.count)
    return t(
      "Met \(variant) kunnen \(some) van de \(all) partijen leven: \(can). Niet: \(cannot).",
      "\(some) of \(all) parties can live with \(variant): \(can). Not: \(cannot).")
  }

  func families(_ variant: VariantID, _ difference: MeanDifference, months: Int, binding: FutureShare?) -> Prose {
    let (mean, span) = (numbers.stable(difference.mean), numbers.span(months: months))
    let band = band(difference.bands) { numbers.change($0) }
    let binds =
      binding.map { own in t("; bindt in \(numbers.percent(own.share)) van de toekomsten", "; binds in \(numbers.percent(own.share)) of the futures")
      } ?? "" as Prose
    return t(
      "\(variant) verandert het meest: gemiddeld \(figure: mean) nareizigers in \(span)\(band)\(binds).",
      "\(variant) changes most: \(figure: mean) relatives in \(span) on average\(band)\(binds).")
  }

  func wait(_ variant: VariantID, _ figure: Figure, months: Int) -> Prose {
    let (worked, mean) = (numbers.span(months: months), numbers.months(figure.meanLevel.mean))
    let isLong = abs(figure.meanLevel.mean) >= 10
    let band = band(figure.level) { isLong ? numbers.decimal($0, 0) : numbers.months($0) }
    return t(
      "Na \(worked) quotum wacht een nieuw gezin bij \(variant) gemiddeld \(figure: mean) maanden\(band).",
      "After \(worked) of quota a new family waits \(figure: mean) months under \(variant) on average\(band).")
  }

  func places(_ need: PlacesNeed, _ month: CalendarMonth) -> Prose {
    let median = numbers.people(Double(need.median))
    let band: Prose =
      need.low.flatMap { low in
        need.high.map { high -> Prose in
          let (from, to) = (numbers.people(Double(low)), numbers.people(Double(high)))
          return t(" (mediaan; 90%: \(from) tot \(to))", " (median; 90%: \(from) to \(to))")
        }
      } ?? ""
    return t(
      "Onder het huidige recht zijn in \(numbers.month(month)) \(figure: median) opvangplaatsen nodig\(band).",
      "Under today's law \(figure: median) reception places are needed in \(numbers.month(month))\(band).")
  }

  func quiet(_ count: Int, of all: Int, months: Double) -> Prose {
    let (still, every, taken) = (numbers.whole(count), numbers.whole(all), numbers.months(months))
    return t(
      "\(still) van \(every) varianten doen in de mediane toekomst vrijwel niets: een besluit duurt dan al \(taken) maanden.",
      "\(still) of \(every) variants do next to nothing in the median future: a decision already takes \(taken) months.")
  }

  func later(_ count: Int, of all: Int) -> Prose {
    let (own, every) = (numbers.whole(count), numbers.whole(all))
    return t(
      "\(own) van \(every) varianten laten in de mediane toekomst even veel mensen komen, alleen later.",
      "\(own) of \(every) variants let as many people come in the median future, only later.")
  }

  func cost(_ variant: VariantID, _ cost: CostEffect) -> Prose {
    let (change, today) = (numbers.millions(cost.difference.mean), numbers.millions(cost.meanToday))
    return t(
      "De opvang kost per jaar gemiddeld \(figure: today) onder het huidige recht; \(variant) verandert dat met \(figure: change).",
      "Reception costs \(figure: today) a year on average under today's law; \(variant) changes that by \(figure: change).")
  }

  private func band(_ bands: Bands, _ show: (Double) -> String) -> Prose {
    guard bands.low.isFinite, bands.high.isFinite else { return "" }
    return Prose(" (90%: \(show(bands.low)) \(t("tot", "to") as String) \(show(bands.high)))")
  }

  /// Variants by their codes; of more than eight the first five, so that no finding has more than 25 words.
  private func named(_ variants: [VariantID]) -> Prose {
    guard variants.count > 8 else { return variants.map { "\($0)" as Prose }.joined(separator: ", ") }
    let others = numbers.whole(variants.count - 5)
    return variants.prefix(5).map { "\($0)" as Prose }.joined(separator: ", ") + t(" en \(others) andere", " and \(others) others")
  }
}

import Assessments
import Chance
import Dossiers
import LegalReview
import Vocabulary

/// What the table of all outcomes says; the findings under it stand apart.
struct OverviewWords: Bilingual {
  let language: Language

  var title: String { t("Alle uitkomsten op een rij", "All that comes out") }

  // MARK: The table

  /// `hasBands`: whether there are futures enough to tell a band.
  func caption(isOfChain: Bool, hasBands: Bool) -> Prose {
    guard isOfChain else { return t("Alle varianten en de vragen van het dossier.", "All variants and the questions of the dossier.") }
    let banding: Prose = hasBands ? t(", tussen haakjes de band van 90%", ", in brackets the 90% band") : ""
    return t(
      "Alle varianten en de vier vragen. Het huidige recht: mediaan\(banding). Varianten: gemiddeld verschil ± standaardfout\(banding).",
      "All variants and the four questions. Today's law: median\(banding). Variants: mean difference ± standard error\(banding).")
  }

  var variant: Prose { t("variant", "variant") }
  var law: Prose { t("houdbaar in recht, zoals het gold", "holds in law, as it stood") }
  func families(months: Int) -> Prose {
    let horizon = numbers.span(months: months, inWords: false)
    return t("nareizigers, \(horizon)", "relatives arriving, \(horizon)")
  }
  var parties: Prose { t("wie kan ermee leven", "who can live with it") }
  func places(_ month: CalendarMonth) -> Prose {
    let when = numbers.month(month)
    return t("opvangplaatsen nodig, \(when)", "reception places needed, \(when)")
  }

  /// Where there is nothing to tell.
  var dash: Prose { "–" }
  var noDifference: Prose { t("geen verschil", "no difference") }
  /// For a variant about which the chain was not asked.
  var notKnown: Prose { t("niet bekend", "not known") }
  var noPosition: Prose { t("geen standpunt bekend", "no position known") }

  func name(_ variant: Variant) -> Prose { "\(variant.id) \(variant.name[language])" }

  /// With an asterisk where it could turn out worse.
  func verdict(_ mark: LawMark.Mark, couldBeWorse: Bool) -> Prose { Prose("\(mark.glyph) \(mark.name[language])" + (couldBeWorse ? "*" : "")) }

  func against(_ parties: [PartyID]) -> Prose {
    let names = parties.joined(separator: ", ")
    return t("niet: \(names)", "not: \(names)")
  }

  /// Packages with their number; `nil` where they are too many to count.
  func packages(_ count: Int?) -> Prose {
    guard let count else { return t("meer dan 9 triljoen pakketten", "more than 9 quintillion packages") }
    return Prose(numbers.counted(count, ("pakket", "pakketten"), ("package", "packages")))
  }

  // MARK: Figures

  /// Of a level the median, of a difference the mean with its error, each with the band of 90 %; in units of so many people each.
  func banded(_ figure: Figure?, difference: Bool = true, per unit: Double = 1) -> Prose {
    guard let figure else { return dash }
    let bands = difference ? figure.difference : figure.level
    if difference, bands.low == 0, bands.high == 0 { return Prose([.figure(numbers.whole(0))]) }
    guard difference else { return spread(bands.median, bands.low, bands.high) { numbers.people($0 / unit) } }
    return between(BriefWords(language: language).mean(figure.meanDifference.scaled(by: 1 / unit), isSigned: true), bands) {
      numbers.change($0 / unit)
    }
  }

  /// Months, median and 90 % band.
  func months(_ figure: Figure?) -> Prose {
    guard let bands = figure?.level else { return dash }
    return spread(bands.median, bands.low, bands.high) { numbers.months($0) }
  }

  /// Places, median and the ends of the band where they differ.
  func people(_ median: Int, _ low: Int?, _ high: Int?) -> Prose {
    guard let low, let high, low != median || high != median else { return Prose([.figure(numbers.people(Double(median)))]) }
    return spread(Double(median), Double(low), Double(high)) { numbers.people($0) }
  }

  private func spread(_ median: Double, _ low: Double, _ high: Double, _ show: (Double) -> String) -> Prose {
    guard median.isFinite else { return dash }
    return between("\(figure: show(median))", low, high, show)
  }

  private func between(_ middle: Prose, _ bands: Bands, _ show: (Double) -> String) -> Prose { between(middle, bands.low, bands.high, show) }

  private func between(_ middle: Prose, _ low: Double, _ high: Double, _ show: (Double) -> String) -> Prose {
    guard low.isFinite, high.isFinite else { return middle }
    let (least, most) = (show(low), show(high))
    return t("\(middle) (\(figure: least) tot \(figure: most))", "\(middle) (\(figure: least) to \(figure: most))")
  }
}

import Assessments
import Chance
import Dossiers
import Vocabulary

/// Words of the paragraph on what the services have to do.
struct ImplementationWords: Bilingual {
  let language: Language
  let later: CalendarMonth

  private var common: BriefWords { BriefWords(language: language) }
  private var figures: ChainFigureWords { ChainFigureWords(language: language) }
  private var when: String { numbers.month(later) }

  var title: String { t("Gevolgen voor de uitvoering", "Consequences for implementation") }

  func level(_ authority: Phrase, asylum: Estimate, family: Estimate) -> Prose {
    let (first, second) = (common.mean(asylum), common.mean(family))
    return t(
      """
      Onder het huidige recht telt de rij voor een asielbesluit van \(authority.nl) in \(when) gemiddeld \(first), en de rij van nareizigers die op \
      een besluit of plaats wachten \(second).
      """,
      """
      Under today's law, in \(when) the queue for an asylum decision of \(authority.en) counts \(first) on average, and that of relatives who wait \
      for a decision or a place \(second).
      """)
  }

  var unknownLevel: Prose {
    t(
      "Hoe lang de rijen onder het huidige recht zijn, is niet bekend: de keten is er niet naar gevraagd.",
      "How long the queues are under today's law is not known: the chain was not asked about them.")
  }

  /// The longest queue of relatives.
  func longest(_ variant: VariantID, _ family: Estimate) -> Prose {
    t(
      "De langste rij van nareizigers staat er onder \(variant): gemiddeld \(common.mean(family)).",
      "The longest queue of relatives is that under \(variant): \(common.mean(family)) on average.")
  }

  func caption(_ kind: FigureKind) -> Prose {
    let name = figures.name(kind)
    return switch kind {
    case .people: t("\(name), mensen in \(when)", "\(name), people in \(when)")
    case .months, .share: t("\(name), in het jaar tot \(when)", "\(name), in the year to \(when)")
    case .cost: Prose(name)
    }
  }

  var columns: [Prose] {
    [
      t("variant", "variant"), t("huidig recht", "today's law"), t("onder de variant", "under the variant"),
      t("verschil, gemiddelde ± standaardfout", "difference, mean ± standard error"),
      t("verschil, mediaan en band van 90%", "difference, median and 90% band"),
    ]
  }

  private func plusMinus(_ mean: String, _ error: String) -> String { "\(bare(mean, beside: error)) ± \(error)" }

  func row(_ variant: VariantID, _ figure: Figure, today: Figure?) -> [Prose] {
    let kind = figure.kind
    let isNil = figure.meanDifference.mean == 0 && figure.meanDifference.standardError == 0
    let bands = within(figure.difference) { figures.text($0, of: kind, isSigned: true) }
    let change: Prose =
      switch kind {
      case .people, .months: common.mean(figure.meanDifference, isSigned: true)
      case .share, .cost: Prose(plusMinus(figures.difference(kind, figure.meanDifference), figures.error(kind, figure.meanDifference)))
      }
    let isKnown = figure.meanDifference.mean.isFinite
    return [
      "\(variant)", today.map { level(kind, $0.meanLevel) } ?? unknown, level(kind, figure.meanLevel), isNil ? nothing : isKnown ? change : unknown,
      isNil ? nothing : Prose(bands),
    ]
  }

  /// A mean level to the digits that its error bears.
  private func level(_ kind: FigureKind, _ mean: Estimate) -> Prose {
    switch kind {
    case .people, .months: common.mean(mean)
    case .share, .cost: Prose(figures.text(mean.mean, of: kind))
    }
  }

  private var nothing: Prose { t("nihil", "nil") }
  private var unknown: Prose { t("niet bekend", "not known") }

  func notKnown(_ variant: VariantID, today: Figure?) -> [Prose] {
    let level = today.map { self.level($0.kind, $0.meanLevel) } ?? unknown
    return ["\(variant)", level, unknown, unknown, unknown]
  }

  var note: Prose {
    t(
      """
      Geteld is wie waarop wacht en hoe lang een besluit duurt. Wat het kost om te werven, op te leiden of systemen aan te passen, weet de keten \
      niet; dat vraagt een uitvoeringstoets.
      """,
      """
      Counted is who waits for what and how long a decision takes. What it costs to recruit, to train or to change systems the chain does not know; \
      that asks for a test by those who carry it out.
      """)
  }
}

import Assessments
import Chance
import Dossiers
import Vocabulary

// What the page opens with.
extension ChainWords {
  var nothingBeside: Prose {
    t(
      "Dit dossier legt naast het huidige recht geen variant: er is niets te vergelijken.",
      "This dossier lays no variant beside today's law: there is nothing to compare.")
  }

  var notAskedAtAll: Prose {
    t(
      "Over geen van de varianten is de keten gevraagd, want niet bekend is wat zij instellen. Wat zij doen, is dus niet bekend.",
      "The chain was asked about none of the variants, since what they set is not known. What they do is therefore not known.")
  }

  var noDifferenceAtAll: Prose {
    t(
      "Geen van de varianten verandert hoeveel nareizigers komen: het verschil is in elke toekomst precies nul.",
      "None of the variants changes how many relatives come: the difference is exactly nought in every future.")
  }

  /// The largest effect: the mean with its error, today's level, the futures in which it binds, and what the band says.
  func largest(_ variant: Variant, _ effect: FamilyEffect, today: Estimate?, months: Int) -> Prose {
    [change(variant, effect.difference.mean, today, months), effect.binding.map(binds), band(effect.difference), carried(effect.difference)]
      .compactMap { $0 }.joined(separator: " ")
  }

  private func change(_ variant: Variant, _ mean: Estimate, _ today: Estimate?, _ months: Int) -> Prose {
    let (name, span) = (common.name(variant), numbers.span(months: months))
    let size = common.mean(Estimate(mean: abs(mean.mean), standardError: mean.standardError, count: mean.count))
    let level: Prose = today.map { t(", tegen \(common.mean($0)) onder het huidige recht", ", against \(common.mean($0)) under today's law") } ?? ""
    let isFewer = mean.mean < 0
    return t(
      "\(name) verandert het meest: in \(span) komen gemiddeld \(size) nareizigers \(isFewer ? "minder" : "meer")\(level).",
      "\(name) changes most: over \(span), on average \(size) \(isFewer ? "fewer" : "more") relatives arrive\(level).")
  }

  /// What worsens most under the same variant, so that neither is quoted without the other.
  func worsens(_ kind: FigureKind, _ difference: Estimate) -> Prose {
    let figures = ChainFigureWords(language: language)
    let (name, change) = (figures.name(kind), figures.withUnit(figures.text(difference.mean, of: kind, isSigned: true), kind))
    return t(
      "Wat daarbij het meest verslechtert, is “\(name)”: gemiddeld \(figure: change).",
      "What worsens most with it is “\(name)”: \(figure: change) on average.")
  }

  /// The short code of a figure, which leads to what stands behind it.
  func code(_ code: String) -> Prose { "\(Prose(code), to: .code(code))" }

  func binds(_ share: FutureShare) -> Prose {
    let (own, all) = (numbers.whole(share.futures), numbers.futures(share.total))
    return t("In \(own) van \(all) raakt de variant ten minste één gezin.", "In \(own) of \(all) the variant touches at least one family.")
  }

  /// What the band of 60 % says, also where it lies around nought; nothing where too few futures tell one.
  private func band(_ difference: MeanDifference) -> Prose? {
    let (low, high) = (difference.bands.values[1], difference.bands.values[5])
    guard low.isFinite, high.isFinite else { return nil }
    let (from, to) = (numbers.change(low), numbers.change(high))
    if low == 0, high == 0 {
      return t("In 60 van de 100 toekomsten is het verschil precies nul.", "In 60 of 100 futures the difference is exactly nought.")
    }
    return low <= 0 && high >= 0
      ? t(
        "In 60 van de 100 toekomsten ligt het verschil tussen \(from) en \(to), dus om nul: of het er meer of minder worden, staat niet vast.",
        "In 60 of 100 futures the difference lies between \(from) and \(to), so around nought: whether there will be more or fewer is not certain.")
      : t(
        "In 60 van de 100 toekomsten ligt het verschil tussen \(from) en \(to).",
        "In 60 of 100 futures the difference lies between \(from) and \(to)."
      )
  }

  /// Why the mean lies outside the band of 60 %; nothing where it does not.
  private func carried(_ difference: MeanDifference) -> Prose? {
    guard difference.isOutsideMiddleBand == true else { return nil }
    guard let carriers = difference.carriers else {
      return t(
        "Het gemiddelde ligt buiten die band: enkele toekomsten met een groot verschil trekken het weg.",
        "The mean lies outside that band: a few futures with a large difference pull it away.")
    }
    let (own, all) = (numbers.whole(carriers.futures), numbers.futures(carriers.total))
    return t(
      "Het gemiddelde ligt buiten die band: \(own) van \(all) \(carriers.futures == 1 ? "draagt" : "dragen") de helft van het verschil.",
      "The mean lies outside that band: \(own) of \(all) \(carriers.futures == 1 ? "carries" : "carry") half of the difference.")
  }
}

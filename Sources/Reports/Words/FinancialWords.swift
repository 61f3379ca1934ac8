import Assessments
import Chance
import Vocabulary

/// Words of the paragraph on financial consequences.
struct FinancialWords: Bilingual {
  let language: Language

  private var common: BriefWords { BriefWords(language: language) }

  var title: String { t("Financiële gevolgen", "Financial consequences") }

  func level(_ today: Estimate, months: Int) -> Prose {
    let (level, span) = (common.mean(today.scaled(by: 1e-6)), numbers.span(months: months))
    return t(
      "De opvang kost onder het huidige recht gemiddeld \(level) mln euro per jaar, over \(span).",
      "Under today's law reception costs EUR \(level) m per year on average, over \(span).")
  }

  var noPrices: Prose {
    t(
      "Wat de opvang kost en wat een variant daaraan verandert, is niet bekend: het dossier geeft geen prijzen van opvangplaatsen.",
      "What reception costs, and what a variant changes of it, is not known: the dossier gives no prices of reception places.")
  }

  var unknownLevel: Prose {
    t(
      "Wat de opvang onder het huidige recht kost, is niet bekend: de keten is er niet naar gevraagd.",
      "What reception costs under today's law is not known: the chain was not asked about it.")
  }

  /// The range of what variants change.
  func range(_ lowest: (VariantID, MeanDifference), _ highest: (VariantID, MeanDifference)) -> Prose {
    let (low, high) = (millions(lowest.1.mean), millions(highest.1.mean))
    return t(
      "Het gemiddelde verschil per jaar loopt van \(low) mln euro (\(lowest.0)) tot \(high) mln euro (\(highest.0)).",
      "The mean difference per year runs from EUR \(low) m (\(lowest.0)) to EUR \(high) m (\(highest.0)).")
  }

  /// What one variant changes, also where that is nil.
  func one(_ variant: VariantID, _ difference: MeanDifference) -> Prose {
    let mean = difference.mean
    if mean.mean == 0, mean.standardError == 0 {
      return t("\(variant) verandert daaraan niets: het verschil is nihil.", "\(variant) changes nothing in that: the difference is nil.")
    }
    return t("\(variant) verandert dat met \(millions(mean)) mln euro per jaar.", "\(variant) changes that by EUR \(millions(mean)) m per year.")
  }

  /// A difference in millions; one of less than a tenth of a million is not told more exactly.
  private func millions(_ mean: Estimate) -> Prose {
    let own = mean.scaled(by: 1e-6)
    let isSmall = mean.standardError > 0 && abs(own.mean) < 0.05 && own.standardError < 0.05
    return isSmall ? t("minder dan 0,1", "less than 0.1") : common.mean(own, isSigned: true)
  }

  var payers: Prose {
    t(
      """
      Wie deze kosten draagt, staat niet in het dossier: zij zijn daarom niet naar betaler gesplitst. Andere kosten dan die van de opvang zijn niet \
      geteld.
      """,
      """
      Who bears these costs is not in the dossier: they are therefore not split by payer. Costs other than those of reception were not counted.
      """)
  }

  var caption: Prose {
    t(
      "Kosten van de opvang per jaar, mln euro, gemiddeld over de looptijd; ook waar het verschil nihil is",
      "Cost of reception per year, EUR m, mean over the horizon; also where the difference is nil")
  }

  var columns: [Prose] {
    [
      t("variant", "variant"), t("huidig recht", "today's law"), t("onder de variant", "under the variant"),
      t("verschil, gemiddelde ± standaardfout", "difference, mean ± standard error"),
      t("verschil, mediaan en band van 90%", "difference, median and 90% band"),
    ]
  }

  func row(_ variant: VariantID, _ cost: CostEffect) -> [Prose] {
    let bands = within(cost.difference.bands) { numbers.change($0 / 1e6) }
    let isNil = cost.difference.mean.mean == 0 && cost.difference.mean.standardError == 0
    let mean = isNil ? nothing : millions(cost.difference.mean)
    return [
      "\(variant)", common.mean(cost.meanToday.scaled(by: 1e-6)), common.mean(cost.meanLevel.scaled(by: 1e-6)), mean, isNil ? nothing : Prose(bands),
    ]
  }

  var nothing: Prose { t("nihil", "nil") }

  func notKnown(_ variant: VariantID, today: Estimate?) -> [Prose] {
    let unknown: Prose = t("niet bekend", "not known")
    return ["\(variant)", today.map { common.mean($0.scaled(by: 1e-6)) } ?? unknown, unknown, unknown, unknown]
  }

  // MARK: Why a difference is nil or not known

  func notAsked(_ variant: VariantID, _ levers: [Prose] = []) -> Prose {
    let open = levers.joined(separator: ", ")
    return levers.isEmpty
      ? t("\(variant): niet bekend, want de keten is er niet naar gevraagd.", "\(variant): not known, as the chain was not asked about it.")
      : t("\(variant): niet bekend, want het dossier zegt niet: \(open).", "\(variant): not known, as the dossier does not tell: \(open).")
  }

  func isToday(_ variant: VariantID) -> Prose {
    t("\(variant): nihil, want dit is het huidige recht.", "\(variant): nil, as this is today's law.")
  }

  func noDifference(_ variant: VariantID) -> Prose {
    t(
      "\(variant): nihil, want niets van wat de keten leest is anders dan in het huidige recht.",
      "\(variant): nil, as nothing that the chain reads differs from today's law.")
  }

  func quiet(_ variant: VariantID, _ reasons: [Prose]) -> Prose {
    let why = reasons.joined(separator: "; ")
    return t("\(variant): nihil. Reden: \(why)", "\(variant): nil. Reason: \(why)")
  }

  func moves(_ variant: VariantID) -> Prose {
    t(
      "\(variant): nihil, want in geen toekomst verandert wie in de opvang verblijft.",
      "\(variant): nil, as in no future does it change who stays in reception.")
  }
}

import Assessments
import Chance
import Dossiers
import Vocabulary

/// Words of two variants of one run laid beside each other.
struct VariantDifferencesWords: Bilingual {
  let language: Language

  var figures: ChainFigureWords { ChainFigureWords(language: language) }
  private var common: BriefWords { BriefWords(language: language) }

  func title(_ first: VariantID, _ second: VariantID) -> String { t("\(second) naast \(first)", "\(second) beside \(first)") }

  func same(_ first: VariantID, _ second: VariantID) -> Prose {
    t(
      "\(second) en \(first) geven in elke toekomst precies hetzelfde.", "\(second) and \(first) give exactly the same in every future.")
  }

  /// What the second has more or less of than the first.
  func lead(_ comparison: VariantComparison, _ own: VariantComparison.Difference) -> Prose {
    let mean = own.difference.mean
    let size = common.mean(Estimate(mean: abs(mean.mean), standardError: mean.standardError, count: mean.count))
    let (more, all) = (numbers.whole(own.more.futures), numbers.futures(own.more.total))
    let isFewer = mean.mean < 0
    return t(
      """
      Onder \(comparison.second) komen gemiddeld \(size) nareizigers \(isFewer ? "minder" : "meer") dan onder \(comparison.first), op dezelfde \
      mensen; in \(more) van \(all) zijn het er meer.
      """,
      """
      Under \(comparison.second), \(size) \(isFewer ? "fewer" : "more") relatives arrive on average than under \(comparison.first), on the same \
      people; in \(more) of \(all) there are more.
      """)
  }

  /// Of what the figures are the difference.
  func caption(_ first: VariantID, _ second: VariantID) -> Prose {
    t(
      "\(second) vergeleken met \(first), op dezelfde mensen: gemiddeld verschil, en hoe vaak \(second) hoger uitkomt",
      "\(second) compared with \(first), on the same people: mean difference, and how often \(second) comes out higher")
  }

  var columns: [Prose] {
    [
      t("cijfer", "figure"), t("gemiddeld verschil", "mean difference"), t("mediaan en band van 90%", "median and 90% band"),
      t("toekomsten met meer", "futures with more"), t("toekomsten met evenveel", "futures with the same"),
    ]
  }

  func row(_ own: VariantComparison.Difference) -> [Prose] {
    let kind = own.kind
    let bands = within(own.difference.bands) { figures.text($0, of: kind, isSigned: true) }
    return [
      Prose(figures.name(kind)), Prose(figures.difference(kind, own.difference.mean)), Prose(bands),
      Prose(numbers.percent(own.more.share)), Prose(numbers.percent(own.same.share)),
    ]
  }

  /// What two variants are counted against where a figure compares people with themselves.
  var switchNote: Prose {
    t(
      "Wie eerder, later of niet meer komt, en hoeveel maanden erbij komen, is bij elk van beide geteld tegenover het huidige recht; hier staat het "
        + "verschil tussen die twee tellingen.",
      "Who comes sooner, later or no longer, and how many months are added, is counted for each of the two against today's law; here stands the "
        + "difference between those two counts.")
  }

  var apartNote: Prose {
    t(
      "Maanden gescheiden zijn die van wie aankomt; wie nog wacht, staat onder “\(figures.name(.notYetTogether))”.",
      "Months apart are those of who arrives; those who still wait stand under “\(figures.name(.notYetTogether))”.")
  }
}

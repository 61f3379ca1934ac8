import Assessments
import Chance
import Dossiers
import Vocabulary

/// Words of the sheet on what carries the spread of a planned sweep.
struct SweepIndexWords: Bilingual {
  let language: Language

  private var why: WhyWords { WhyWords(language: language) }

  var title: String { t("Wat de spreiding draagt", "What carries the spread") }

  func lead(_ indices: SweepIndices) -> Prose {
    let points = numbers.counted(indices.points, ("punt", "punten"), ("point", "points"))
    return t(
      """
      Sobol-indices uit twee steekproeven van \(points) en hun mengsels. Het eerste getal is het deel van de spreiding dat een waarde alleen draagt, \
      het tweede wat zij samen met andere draagt; ± is de standaardfout. Wat het toeval samen draagt, is wat overblijft als geen waarde beweegt.
      """,
      """
      Sobol indices from two samples of \(points) and their mixtures. The first number is the share of the spread that a value carries alone, the \
      second what it carries together with others; ± is the standard error. What chance carries together is what is left where no value moves.
      """)
  }

  func figureCaption(_ variant: VariantID, isDifference: Bool) -> Prose { "\(variant.rawValue): \(why.indexCaption(isDifference: isDifference))" }

  func seriesCaption(_ variant: VariantID, _ series: MonthlyBands.Kind, isDifference: Bool) -> Prose {
    let name = series.name[language]
    return isDifference
      ? t(
        "\(variant.rawValue): \(name) in de laatste maand van elk jaar, verschil met het huidige recht; het deel samen met andere",
        "\(variant.rawValue): \(name) in the last month of every year, difference from today's law; the share together with others")
      : t(
        "\(variant.rawValue): \(name) in de laatste maand van elk jaar; het deel samen met andere",
        "\(variant.rawValue): \(name) in the last month of every year; the share together with others")
  }

  func columns(_ figures: [Sensitivity.Figure]) -> [Prose] { [what] + figures.map(why.figure) }
  func columns(_ years: [Int]) -> [Prose] { [what] + years.map { Prose("\($0)") } }

  private var what: Prose { t("wat varieert", "what varies") }
  var chance: Prose { t("toeval: wie komt en wanneer", "chance: who comes and when") }

  /// What a factor carries alone, and together with others.
  func both(_ cell: SobolIndicesOfRow) -> Prose {
    guard let row = cell.row else { return Prose(BriefWords.unknown) }
    return why.index(row.indices[cell.factor])
  }

  /// What it carries together with others.
  func total(_ cell: SobolIndicesOfRow) -> Prose {
    guard let row = cell.row, row.indices[cell.factor].total.value.isFinite else { return Prose(BriefWords.unknown) }
    let share = row.indices[cell.factor].total
    return "\(figure: numbers.decimal(share.value, 2)) ± \(figure: numbers.decimal(share.error, 2))"
  }

  func note(_ draws: Int) -> Prose {
    let times = numbers.whole(draws)
    return t(
      "De fouten komen uit \(times) trekkingen van even zoveel groepen punten. Binnen zijn fout kan een deel onder nul uitkomen.",
      "The errors come from \(times) draws of as many groups of points. Within its error a share can come out below zero.")
  }
}

import Assessments
import Chance
import Dossiers
import Vocabulary

/// Words of the sheet on what carries the spread of a planned sweep.
struct SweepIndexWords: Bilingual {
  let language: Language

  private var why: WhyWords { WhyWords(language: language) }

  var title: String { t("Wat de spreiding draagt", "What carries the spread") }

  func lead(_ spread: SweepSpread) -> Prose {
    let points = numbers.counted(spread.points, ("punt", "punten"), ("point", "points"))
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

  /// Points of which a run was refused.
  func refused(_ spread: SweepSpread) -> Prose {
    let (refused, all) = (numbers.whole(spread.refused), numbers.whole(spread.points))
    return t(
      "Weggelaten is wat niet kan: bij \(refused) van de \(all) punten gaan de waarden van ten minste één simulatie niet samen.",
      "What cannot be is left out: at \(refused) of the \(all) points the values of at least one run cannot be simulated.")
  }

  var points: Prose { t("punten die meetellen", "points that count") }
  func points(_ output: SweepSpread.Output?) -> Prose { output.map { "\(figure: numbers.whole($0.points))" } ?? Prose(BriefWords.unknown) }

  /// What a factor carries alone, and together with others.
  func both(_ output: SweepSpread.Output?, _ factor: Int) -> Prose {
    guard let output else { return Prose(BriefWords.unknown) }
    return why.index(output.indices[factor])
  }

  /// What it carries together with others.
  func total(_ output: SweepSpread.Output?, _ factor: Int) -> Prose {
    guard let share = output?.indices[factor].total, share.value.isFinite else { return Prose(BriefWords.unknown) }
    return "\(figure: numbers.decimal(share.value, 2)) ± \(figure: numbers.decimal(share.error, 2))"
  }

  func note(_ spread: SweepSpread) -> Prose {
    let (times, groups) = (numbers.whole(SweepIndices.draws), numbers.whole(spread.batches))
    return t(
      """
      De punten liggen in \(groups) groepen; de fouten komen uit \(times) keer \(groups) groepen opnieuw trekken, met teruglegging. Binnen zijn fout \
      kan een deel onder nul uitkomen. Een punt telt mee waar het cijfer in al zijn simulaties bekend is.
      """,
      """
      The points lie in \(groups) groups; the errors come from drawing \(groups) groups anew \(times) times, with replacement. Within its error a \
      share can come out below zero. A point counts where the figure is known in all its runs.
      """)
  }
}

import Assessments
import Chance
import Vocabulary

/// Words of the sheet on why a variant does what it does.
struct WhyWords: Bilingual {
  let language: Language

  var common: BriefWords { BriefWords(language: language) }

  func title(_ variant: Variant) -> String { common.title(of: variant) }

  func atValues(futures: Int) -> Prose {
    let count = numbers.futures(futures)
    return t(
      "Wat bij de gekalibreerde waarden geldt, in de mediaan van \(count):", "What holds at the calibrated values, in the median of \(count):")
  }

  func conclusion(_ conclusion: FlipPoints.Conclusion) -> Prose {
    switch conclusion {
    case .fewerRelatives:
      t("er komen ten minste 1% minder nareizigers dan onder het huidige recht", "at least 1% fewer relatives arrive than under today's law")
    case .fewerPlaces: t("er zijn ten minste 1% minder opvangplaatsen nodig", "at least 1% fewer reception places are needed")
    case .morePlaces: t("er zijn ten minste 1% meer opvangplaatsen nodig", "at least 1% more reception places are needed")
    case .apartOverTwoYears:
      t("gezinnen zijn na de status langer dan twee jaar gescheiden", "families are apart for longer than two years after the status")
    }
  }

  func conclusion(_ conclusion: FlipPoints.Conclusion, holds: Bool) -> Prose { "\(self.conclusion(conclusion)): \(yesOrNo(holds))" }

  private func yesOrNo(_ holds: Bool) -> Prose { Prose(holds ? common.yes : common.no) }

  /// The values moved, as the subject of a sentence.
  func moved(_ assumptions: Int) -> Prose {
    let count = numbers.whole(assumptions)
    return assumptions == 1
      ? t(
        """
        De ene onzekere waarde is naar de beide einden van haar bereik gezet, de andere bleven staan. Een conclusie die binnen een bereik twee keer \
        omslaat en aan beide einden gelijk is, valt zo niet op.
        """,
        """
        The one uncertain value was moved to both ends of its range, the others staying where they are. A conclusion that turns twice within a range \
        and is the same at both ends does not show.
        """)
      : t(
        """
        Elk van de \(count) onzekere waarden is naar de beide einden van haar bereik gezet, de andere bleven staan. Een conclusie die binnen een \
        bereik twee keer omslaat en aan beide einden gelijk is, valt zo niet op.
        """,
        """
        Each of the \(count) uncertain values was moved to both ends of its range, the others staying where they are. A conclusion that turns twice \
        within a range and is the same at both ends does not show.
        """)
  }

  func indices(runs: Int, samples: Int) -> Prose {
    let (futures, points) = (numbers.futures(runs), numbers.counted(samples, ("punt", "punten"), ("point", "points")))
    return t(
      """
      Sobol-indices uit \(futures) (twee steekproeven van \(points)): het eerste getal is het deel van de variantie dat de aanname alleen draagt, \
      het tweede wat zij samen met andere draagt; ± is de standaardfout. Binnen die fout kan een deel onder nul uitkomen. Ook de aangenomen \
      instellingen van de variant bewegen mee, elk over haar waarde en haar alternatieven.
      """,
      """
      Sobol indices from \(futures) (two samples of \(points)): the first number is the share of the variance that the assumption carries alone, \
      the second what it carries together with others; ± is the standard error. Within that error a share can come out below zero. The levers \
      that the variant assumes move too, each over its value and its alternatives.
      """)
  }

  var flipCaption: Prose { t("Waar een conclusie omslaat", "Where a conclusion turns") }

  var flipColumns: [Prose] {
    [
      t("aanname", "assumption"), t("conclusie", "conclusion"), t("nu", "now"), t("waarde", "value"), t("slaat om bij", "turns at"),
      t("einde van het bereik", "end of the range"),
    ]
  }

  var noFlip: [Prose] { [t("geen", "none"), t("geen conclusie slaat binnen een bereik om", "no conclusion turns within a range"), "", "", "", ""] }

  func flip(_ flip: FlipPoints.Flip) -> [Prose] {
    func measured(_ number: String) -> Prose { Prose(number + numbers.unit(flip.unit, after: number)) }
    let turn = measured(numbers.decimal(flip.turnsAt, flip.turnsAt < 1 ? 3 : flip.turnsAt < 100 ? 1 : 0))
    return [
      Prose(flip.assumption[language]), conclusion(flip.conclusion), yesOrNo(flip.holdsAtValue), measured(numbers.exact(flip.value)),
      "≈ \(turn)", measured(numbers.exact(flip.end)),
    ]
  }

  func indexCaption(isDifference: Bool) -> Prose {
    isDifference
      ? t(
        "Welke aanname de spreiding van het verschil met het huidige recht draagt",
        "Which assumption carries the spread of the difference from today's law")
      : t("Welke aanname de spreiding onder het huidige recht draagt", "Which assumption carries the spread under today's law")
  }

  func indexColumns(_ figures: [Sensitivity.Figure]) -> [Prose] { [t("aanname", "assumption")] + figures.map(figure) }

  func figure(_ figure: Sensitivity.Figure) -> Prose {
    switch figure {
    case .relativesArrived: t("nareizigers, hele looptijd", "relatives, whole horizon")
    case .relativesInLaterYear: t("nareizigers, later jaar", "relatives, later year")
    case .occupancyLater: t("in de opvang, later", "in reception, later")
    case .childrenOver24: t("kinderen langer dan twee jaar, aangekomen of wachtend", "children over two years, come or waiting")
    }
  }

  /// What an assumption carries alone, and together with others.
  func index(_ indices: SobolIndices) -> Prose {
    guard indices.first.value.isFinite else { return Prose(BriefWords.unknown) }
    return "\(share(indices.first)); \(share(indices.total))"
  }

  private func share(_ share: SobolIndices.Share) -> Prose {
    guard share.value.isFinite else { return Prose(BriefWords.unknown) }
    return "\(numbers.decimal(share.value, 2)) ± \(numbers.decimal(share.error, 2))"
  }
}

import Assessments
import AsylumChain
import Chance
import Vocabulary

// What the forecasts have to reach, and whether they did.
extension HoldingWords {
  /// How many goals are reached, with what counts as one.
  func goalsLead(_ backtest: Backtest) -> Prose {
    let (reached, known) = backtest.goalsReached
    let (some, all) = (numbers.whole(reached), numbers.counted(known, ("doel", "doelen"), ("goal", "goals")))
    return t(
      """
      Doelen op latere datums: \(some) van \(all) gehaald. Een band houdt als zijn belofte binnen het bereik van Wilson ligt en hoogstens 15 punten \
      van wat gevonden is (10 bij veertig datums of meer). De score moet onder die van beide prognoses zonder model liggen, en twee jaar vooruit de \
      bandscore onder die van een model dat naar een gemiddelde gaat.
      """,
      """
      Goals on later dates: \(some) of \(all) met. A band holds if its promise lies within Wilson's range and at most 15 points from what was found \
      (10 with forty dates or more). The score must be below those of both forecasts without a model, and two years ahead the band score below that \
      of a model back to a mean.
      """)
  }

  var goalsCaption: Prose {
    t(
      "Doelen: wat bereikt is, het bereik van Wilson tussen haakjes, en of het doel gehaald is",
      "Goals: what was reached, Wilson's range in brackets, and whether the goal is met")
  }

  var goalsColumns: [Prose] {
    [t("wat", "what"), t("vooruit", "ahead"), t("datums", "dates")]
      + [30, 60, 90].map { percent in t("band van \(percent)% houdt", "\(percent)% band holds") } + [
        t("score onder “laatste kwartaal blijft” en “zelfde kwartaal vorig jaar”", "score below “last quarter stays” and “same quarter last year”"),
        t("bandscore onder terug naar gemiddelde", "band score below back to a mean"),
      ]
  }

  func goals(_ holding: Backtest.Holding) -> [Prose] {
    let scores = [holding.meanScore, holding.meanScore(.naiveWalk), holding.meanScore(.seasonalWalk)].map { numbers.people($0) }
    let bands = [holding.meanInterval, holding.meanInterval(.meanReverting)].map { numbers.people($0) }
    let cells = holding.goals.map { goal -> Prose in
      let reached: Prose
      switch goal {
      case .bandHolds(let percent): reached = Prose(found(percent, holding))
      case .sharperThanWalks: reached = t("\(scores[0]) tegen \(scores[1]) en \(scores[2])", "\(scores[0]) against \(scores[1]) and \(scores[2])")
      case .narrowerThanMean: reached = t("\(bands[0]) tegen \(bands[1])", "\(bands[0]) against \(bands[1])")
      }
      return "\(reached): \(verdict(holding.reaches(goal)))"
    }
    let unasked = [Prose](repeating: t("niet gevraagd", "not asked"), count: goalsColumns.count - 3 - cells.count)
    return [Prose(name(holding.measured)), Prose(name(holding.lead)), Prose(numbers.whole(holding.count))] + cells + unasked
  }

  private func verdict(_ isReached: Bool?) -> Prose {
    guard let isReached else { return t("niet bekend", "not known") }
    return isReached ? t("gehaald", "met") : t("gemist", "missed")
  }
}

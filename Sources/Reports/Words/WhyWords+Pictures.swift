import Assessments
import Chance
import Vocabulary

// Titles of the pictures on why a variant does what it does, and the sentences that say the same.
extension WhyWords {
  func spreadTitle(_ figure: Sensitivity.Figure) -> String {
    let name = self.figure(figure).words
    return t("Wat de spreiding draagt: \(name)", "What carries the spread: \(name)")
  }

  var spreadUnit: String { t("deel van de variantie, samen met andere aannamen", "share of the variance, together with other assumptions") }

  /// The heaviest assumption with its share.
  func spreadSentence(_ factor: Phrase, _ total: SobolIndices.Share) -> Prose {
    let (share, error) = (numbers.percent(total.value), numbers.percent(total.error))
    return t(
      "Het meest draagt “\(factor.nl)”: \(share) van de variantie, met een standaardfout van \(error).",
      "“\(factor.en)” carries most: \(share) of the variance, with a standard error of \(error).")
  }

  func turnTitle(_ flip: FlipPoints.Flip) -> String {
    t("Waar het omslaat: \(flip.assumption.nl)", "Where it turns: \(flip.assumption.en)")
  }

  var holds: String { t("of de conclusie geldt", "whether the conclusion holds") }
  var levels: [String] { [common.no, common.yes] }
  var atValue: String { t("waarde nu", "value now") }
  var turnsHere: String { t("slaat om", "turns") }

  func leverName(_ flip: FlipPoints.Flip) -> String { flip.assumption[language] + unit(flip.unit) }
  func leverName(_ name: Phrase, unit: String) -> String { name[language] + self.unit(unit) }

  /// A unit in brackets; empty where there is none.
  private func unit(_ unit: String) -> String {
    let word = numbers.unit(unit).filter { $0 != " " }
    return word.isEmpty ? "" : " (\(word))"
  }

  func turnSentence(_ flip: FlipPoints.Flip) -> Prose {
    func measured(_ value: Double, _ decimals: Int) -> String {
      let number = numbers.decimal(value, decimals)
      return number + numbers.unit(flip.unit, after: number)
    }
    let turn = measured(flip.turnsAt, flip.turnsAt < 1 ? 3 : flip.turnsAt < 100 ? 1 : 0)
    let now = numbers.exact(flip.value) + numbers.unit(flip.unit, after: numbers.exact(flip.value))
    let what = conclusion(flip.conclusion)
    return flip.holdsAtValue
      ? t("Geldt bij \(now), en niet meer voorbij \(turn): \(what).", "Holds at \(now), and no longer beyond \(turn): \(what).")
      : t("Geldt niet bij \(now), en wel voorbij \(turn): \(what).", "Does not hold at \(now), and does beyond \(turn): \(what).")
  }

  var noTurn: Prose {
    t(
      "Geen van de conclusies slaat om als één aanname naar het einde van haar bereik gaat.",
      "None of the conclusions turns as one assumption goes to the end of its range.")
  }
}

import Assessments
import Chance
import Vocabulary

// What chance of the simulation carries, apart from the values.
extension WhyWords {
  var chanceCaption: Prose {
    t(
      "Wat toeval is en wat aan de waarden ligt, als deel van de variantie", "What is chance and what lies with the values, as shares of the variance"
    )
  }

  func chanceColumns(_ figures: [Sensitivity.Figure]) -> [Prose] { [t("deel", "part")] + figures.map(figure) }

  var chance: Prose { t("toeval van de simulatie: wie komt en wanneer", "chance of the simulation: who comes and when") }
  var allValues: Prose { t("alle waarden en instellingen samen", "all values and levers together") }

  func part(_ share: SobolIndices.Share?) -> Prose { told(share) { $0 } }
  func rest(_ share: SobolIndices.Share?) -> Prose { told(share) { 1 - $0 } }

  private func told(_ share: SobolIndices.Share?, _ value: (Double) -> Double) -> Prose {
    guard let share, share.value.isFinite else { return Prose(BriefWords.unknown) }
    return "\(numbers.decimal(value(share.value), 2)) ± \(numbers.decimal(share.error, 2))"
  }

  /// How the parts add up.
  var sums: Prose {
    t(
      """
      Het deel van toeval komt uit paren van toekomsten met dezelfde waarden en ander toeval; ± is de standaardfout. Toeval en waarden samen zijn \
      1. Wat elke waarde in de tabel hieronder alleen draagt, is bij elkaar hoogstens het deel van alle waarden samen, op de fout na; wat dan nog \
      mist, is samenspel van waarden. Wat een waarde samen met andere draagt, telt bij elke waarde van het samenspel, en bij toeval als zij \
      daarmee samenspeelt: die getallen tellen niet op tot 1.
      """,
      """
      The share of chance comes from pairs of futures with the same values and other chance; ± is the standard error. Chance and values together \
      are 1. What each value in the table below carries alone adds up to the share of all values together at most, but for the error; what is then \
      missing is interplay of values. What a value carries together with others counts with every value of the interplay, and with chance where it \
      has a part in it: those numbers do not add up to 1.
      """)
  }
}

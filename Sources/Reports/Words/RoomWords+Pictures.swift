import Assessments
import Negotiation
import Vocabulary

extension RoomWords {
  // MARK: Moves and swaps

  var moves: Prose { t("Kleinste stappen en ruilen, met hun prijs", "Smallest moves and swaps, with their price") }
  var price: Prose { t("plaatsen; maanden gescheiden; miljoen euro", "places; months apart; million euros") }

  /// What a swap brings by the chain, as differences; `nil` where nothing is known, as no variant stands for what changes.
  func price(places: Double?, months: Double?, euros: Double?) -> Prose? {
    let parts = [places.map(numbers.change), months.map(numbers.signedMonths), euros.map(numbers.signedMillions)]
    return parts.allSatisfy { $0 == nil } ? nil : Prose(parts.map { $0 ?? "–" }.joined(separator: "; "))
  }

  /// What the dashes of the prices mean.
  var priceNote: Prose {
    t(
      "Plaatsen, maanden en euro's alleen waar een variant voor de opties staat: gemiddeld verschil. Een streepje: niet doorgerekend.",
      "Places, months and euros only where a variant stands for the options: mean difference. A dash: not computed.")
  }

  /// Instead of prices, where no swap has one.
  var noPrices: Prose {
    t(
      "Wat dit aan plaatsen, maanden en euro's scheelt, is niet doorgerekend: geen variant staat voor deze opties.",
      "What this makes of places, months and euros was not computed: no variant stands for these options.")
  }

  // MARK: Power

  var powerTitle: String { t("Stemmacht, vóór de regel en eronder", "Voting power, before the rule and under it") }
  var powerUnit: String { t("deel van de beslissende stemmen (Shapley-Shubik)", "share of the deciding votes (Shapley-Shubik)") }

  /// Who gain most by a vote instead of consensus, and who is left without power.
  func powerSentence(gains: [PartyID], powerless: [PartyID], council: Phrase) -> Prose {
    let names = powerless.map(\.rawValue).joined(separator: ", ")
    let winners = FrontWords(language: language).list(gains.map(\.rawValue))
    let most: Prose =
      gains.count == 1
      ? t("Bij een stemming in de \(council.nl) wint \(winners) het meest.", "In a vote in the \(council.en) \(winners) gains most.")
      : t(
        "Bij een stemming in de \(council.nl) winnen \(winners) het meest, elk evenveel.",
        "In a vote in the \(council.en) \(winners) gain most, each the same.")
    let none: Prose = t("Een stemming in de \(council.nl) verandert de stemmacht niet.", "A vote in the \(council.en) leaves voting power as it is.")
    let winner = gains.isEmpty ? none : most
    guard !powerless.isEmpty else { return winner }
    let without: Prose = t("Zonder macht: \(names).", "Without power: \(names).")
    return [winner, without].joined(separator: " ")
  }

  var consensus: String { t("overeenstemming", "consensus") }
  func council(_ name: Phrase) -> String { t("stemming in de \(name.nl)", "vote in the \(name.en)") }

  // MARK: Two readings

  var readingsTitle: String { t("Kans op mislukken, naar hoe men een bericht leest", "Chance of failure, by how a report is read") }
  var readingsUnit: String { t("kans dat besprekingen mislukken", "chance that talks fail") }
  var readAsThis: String { t("als het bericht klopt", "if the report is right") }
  var readOtherwise: String { t("anders", "otherwise") }

  /// A reading by the party and the measure that it is about.
  func readingName(_ party: PartyID, _ measure: Phrase) -> String { "\(party.rawValue), \(measure[language])" }

  /// The chance in either reading of the one that decides most.
  func readingsSentence(_ name: String, whenTrue: Double, whenFalse: Double) -> Prose {
    let (so, otherwise) = (numbers.percent(whenTrue), numbers.percent(whenFalse))
    guard so != otherwise else {
      return t(
        "De bronnen verschillen over \(name), maar de kans hangt daar niet van af: \(so) in beide lezingen.",
        "The sources differ on \(name), but the chance does not depend on that: \(so) in either reading.")
    }
    return t(
      "De bronnen verschillen. Het meest hangt af van \(name): \(so) als het bericht klopt, anders \(otherwise).",
      "The sources differ. Most depends on \(name): \(so) if the report is right, \(otherwise) otherwise.")
  }

  /// A count without the case that the dossier is about.
  func withoutThisCase(_ rate: Rate) -> Prose {
    t("Zonder dit geval: \(rate.count) van \(rate.total).", "Without this case: \(rate.count) of \(rate.total).")
  }
}

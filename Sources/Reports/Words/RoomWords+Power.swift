import Assessments
import Dossiers
import Negotiation
import Vocabulary

extension RoomWords {
  /// Why something that no source says is assumed.
  func assumed(_ why: Phrase) -> Prose { t("Aanname: \(why.nl)", "Assumption: \(why.en)") }

  var ways: Prose {
    t(
      "Langs welke weg elke variant met de rest van het pakket kan worden aangenomen, als vóór stemt wie ermee kan leven en verder niemand; en met "
        + "wiens zetels de som wel uitkomt",
      "Which way each variant can pass with the rest of the package, if those vote for it who can live with it and nobody else; and with whose "
        + "seats the sum would do")
  }

  /// Variant, support, the rules.
  func wayColumns(_ rules: [Prose]) -> [Prose] { ["variant", t("steun", "support")] + rules }

  var passes: Prose { t("ja", "yes") }
  var fails: Prose { t("nee", "no") }

  /// With whose seats the sum would do.
  func failsBut(with support: [PartyID]) -> Prose {
    let names = support.map(\.rawValue).joined(separator: ", ")
    return t("nee; alleen rekenkundig met \(names)", "no; by arithmetic alone with \(names)")
  }

  /// That a sum of seats is no road to a majority.
  var arithmeticOnly: Prose {
    t(
      "“Alleen rekenkundig met” telt zetels op. Het zegt niets over de standpunten van die partijen en is geen weg naar een meerderheid.",
      "“By arithmetic alone with” adds up seats. It says nothing of the positions of those parties and is no road to a majority.")
  }

  var power: Prose { t("Stemmacht (Shapley-Shubik) naar de regel van besluiten", "Voting power (Shapley-Shubik) by rule of decision") }

  /// Rule, and the parties.
  func powerColumns(_ parties: [PartyID]) -> [Prose] { [t("regel", "rule")] + parties.map { Prose($0.rawValue) } }

  /// That a chamber is left out of the sums, since others than the parties vote there.
  func membersNote(_ chamber: Politics.Chamber, _ members: Phrase) -> Prose {
    let votes = chamber.seats.reduce(0) { $0 + $1.seats }
    return t(
      "\(chamber.name.nl): daar stemmen \(members.nl), samen \(votes), nodig \(chamber.majority). Hoe zij stemmen, volgt niet uit de standpunten "
        + "van de partijen; wie daar steun heeft, is niet bekend.",
      "\(chamber.name.en): there \(members.en) vote, \(votes) together, needed \(chamber.majority). How they vote does not follow from the "
        + "positions of the parties; who has support there is not known.")
  }

  /// What the difference between the rows tells; with the party of the chair where the dossier has one.
  func powerNote(_ council: Politics.Council) -> Prose {
    let note: Prose = t(
      "Wat een andere regel met macht doet, is het verschil tussen de rijen: bij overeenstemming is ieder even sterk, bij stemming in de "
        + "\(council.name.nl) wie de meerderheid kan maken.",
      "What another rule does to power is the difference between the rows: under consensus all are equally strong, in a vote in the "
        + "\(council.name.en) those who can make the majority.")
    guard let chair = council.chair else { return note }
    let casting: Prose = t(
      "De doorslaggevende stem van \(chair.rawValue) telt alleen bij staking; de tekst van die regel is niet gevonden (zie het dossier).",
      "The casting vote of \(chair.rawValue) counts at a draw only; the text of that rule was not found (see the dossier).")
    return [note, casting].joined(separator: " ")
  }

  var otherMeasures: Prose {
    t(
      "Andere maten: Banzhaf / Deegan-Packel / macht om te blokkeren (Coleman); en het deel van alle coalities dat wint",
      "Other measures: Banzhaf / Deegan-Packel / power to block (Coleman); and the share of all coalitions that win")
  }

  var wins: Prose { t("wint", "wins") }

  /// A fraction as per cent, to one decimal.
  func percent(_ fraction: Fraction) -> Prose { Prose(numbers.decimal(100 * fraction.value, 1) + "%") }

  var fractions: Prose { t("Dezelfde stemmacht als breuk", "The same voting power as fractions") }

  /// The voting power of parties under one rule as fractions; one with very many digits is left as a number.
  func fractions(_ rule: Prose, _ values: [(party: PartyID, value: Fraction)]) -> Prose {
    let all = values.map { "\($0.party.rawValue) \($0.value.isLong ? numbers.decimal($0.value.value, 5) : "\($0.value)")" }.joined(separator: ", ")
    return "\(rule): \(all)"
  }

  // MARK: Names of rules

  /// The name of a rule of decision, with its quota where votes are counted.
  func rule(_ power: TableAssessment.Power, of politics: Politics) -> Prose {
    let council = politics.council?.name[language] ?? ""
    switch power.rule {
    case .unanimity: return t("overeenstemming", "consensus")
    case .council: return quota(power, council)
    case .councilWithCastingVote: return t("\(council), bij staking de voorzitter", "\(council), at a draw the chair")
    case .councilTwoThirds: return quota(power, t("\(council), twee derde", "\(council), two thirds"))
    case .chamber(let id): return quota(power, politics.chambers.first { $0.id == id }?.name[language] ?? id.rawValue)
    }
  }

  private func quota(_ power: TableAssessment.Power, _ name: String) -> Prose {
    let votes = power.weights.reduce(0, +)
    return t("\(name), \(power.quota) van \(votes)", "\(name), \(power.quota) of \(votes)")
  }
}

import Vocabulary

/// What the tables of a run hold, for whoever opens them in another program.
enum RunTableWords {
  static let matrix = Phrase(nl: "de matrix van het voorblad: een regel per variant", en: "the matrix of the front: a row a variant")
  static let figures = Phrase(
    nl: "de cijfers van de keten: een regel per variant en cijfer", en: "the figures of the chain: a row a variant and figure")
  static let series = Phrase(
    nl: "de reeksen van de keten: een regel per variant, reeks en maand", en: "the series of the chain: a row a variant, series and month")
  static let law = Phrase(
    nl: "de toets aan het recht: een regel per variant, stand van het recht, statusgroep en bevinding",
    en: "the legal review: a row a variant, setting, status group and finding")
  static let parties = Phrase(
    nl: "wie met de variant kan leven: een regel per variant en partij", en: "who can live with the variant: a row a variant and party")
  static let places = Phrase(
    nl: "opvangplaatsen: een regel per variant, datum en gebied", en: "reception places: a row a variant, date and area")

  /// What bands are about.
  enum Banded { case level, difference }

  /// A percentile of a level, or of the difference from today's law.
  static func percentile(_ percentile: Int, of banded: Banded) -> Phrase {
    switch banded {
    case .level:
      Phrase(nl: "\(percentile)e percentiel over de toekomsten, in de eenheid", en: "percentile \(percentile) over the futures, in the unit")
    case .difference:
      Phrase(
        nl: "\(percentile)e percentiel van het verschil met het huidige recht, in de eenheid",
        en: "percentile \(percentile) of the difference from today's law, in the unit")
    }
  }

  /// A column of the matrix that is a difference.
  enum Effect { case relatives, placesNeeded, costYear }

  /// What is told of such a difference, by the end of its key.
  enum Part: String, CaseIterable {
    case mean = "MeanDifference"
    case error = "StandardError"
    case low = "Difference5"
    case high = "Difference95"
  }

  static func meaning(_ effect: Effect, _ part: Part) -> Phrase {
    let about =
      switch effect {
      case .relatives: Phrase(nl: "nareizigers in de looptijd, in personen", en: "relatives who arrive within the horizon, in persons")
      case .placesNeeded: Phrase(nl: "nodige opvangplaatsen op de latere datum", en: "reception places needed at the later date")
      case .costYear: Phrase(nl: "kosten van opvang, in euro per jaar", en: "cost of reception, in euros a year")
      }
    let what =
      switch part {
      case .mean: Phrase(nl: "gemiddeld verschil met het huidige recht", en: "mean difference from today's law")
      case .error: Phrase(nl: "standaardfout van het gemiddelde verschil", en: "standard error of the mean difference")
      case .low: Phrase(nl: "5e percentiel van het verschil", en: "percentile 5 of the difference")
      case .high: Phrase(nl: "95e percentiel van het verschil", en: "percentile 95 of the difference")
      }
    return Phrase(nl: "\(about.nl): \(what.nl)", en: "\(about.en): \(what.en)")
  }
}

extension RunTable.Column {
  static let variant = Self("variant", Phrase(nl: "kenmerk van de variant", en: "identifier of the variant"))
  static let mark = Self(
    "mark",
    Phrase(
      nl: "oordeel in de eerste stand van het recht: unchanged, tenable, open, notAssessed, atRisk, needsChangeOfAct of contraryToHigherLaw",
      en: "verdict under the first setting: unchanged, tenable, open, notAssessed, atRisk, needsChangeOfAct or contraryToHigherLaw"))
  static let couldBeWorse = Self(
    "couldBeWorse",
    Phrase(
      nl: "of het slechter kan uitvallen door wat niet bekend is: true of false", en: "whether what is not known could make it worse: true or false"))
  static let standing = Self(
    "standing",
    Phrase(
      nl: "wat de keten van de variant kan zeggen: noChain, notAsked, today, noDifference, quiet of moves",
      en: "what the chain can say of the variant: noChain, notAsked, today, noDifference, quiet or moves"))
  static let parties = Self(
    "parties",
    Phrase(
      nl: "per partij canCarry, onlyIf, cannot of unknown, met een puntkomma ertussen",
      en: "canCarry, onlyIf, cannot or unknown for each party, with semicolons between them"))
  static let figure = Self(
    "figure", Phrase(nl: "naam van het cijfer, als in de JSON; hieronder uitgelegd", en: "name of the figure, as in the JSON; explained below"))
  static let series = Self(
    "series", Phrase(nl: "naam van de reeks, als in de JSON; hieronder uitgelegd", en: "name of the series, as in the JSON; explained below"))
  static let unit = Self(
    "unit", Phrase(nl: "eenheid: persons, months, share (0 tot 1) of euros", en: "unit: persons, months, share (0 to 1) or euros"))
  static let month = Self("month", Phrase(nl: "maand, als 2024-01", en: "month, as 2024-01"))
  static let meanLevel = Self("meanLevel", Phrase(nl: "gemiddelde over de toekomsten, in de eenheid", en: "mean over the futures, in the unit"))
  static let levelStandardError = Self("levelStandardError", Phrase(nl: "standaardfout van dat gemiddelde", en: "standard error of that mean"))
  static let meanDifference = Self(
    "meanDifference",
    Phrase(nl: "gemiddeld verschil met het huidige recht, op dezelfde mensen", en: "mean difference from today's law, on the same people"))
  static let standardError = Self(
    "standardError", Phrase(nl: "standaardfout van het gemiddelde verschil", en: "standard error of the mean difference"))
}

extension RunTable.Column {
  static let setting = Self("setting", Phrase(nl: "stand van het recht", en: "state of the law"))
  static let group = Self(
    "group", Phrase(nl: "statusgroep: refugee, subsidiary of humanitarian", en: "status group: refugee, subsidiary or humanitarian"))
  static let conclusion = Self(
    "conclusion",
    Phrase(
      nl: "oordeel voor de groep: unchanged, tenable, not_assessed, at_risk of contrary",
      en: "verdict for the group: unchanged, tenable, not_assessed, at_risk or contrary"))
  static let norm = Self("norm", Phrase(nl: "kenmerk van de norm; leeg zonder bevinding", en: "identifier of the norm; empty without a finding"))
  static let code = Self("code", Phrase(nl: "code van de regel binnen de norm", en: "code of the rule within the norm"))
  static let verdict = Self("verdict", Phrase(nl: "oordeel van de regel", en: "verdict of the rule"))
  static let counts = Self(
    "counts", Phrase(nl: "of de bevinding meetelt voor het oordeel: true of false", en: "whether the finding counts for the verdict: true or false"))
  static let isHindsight = Self(
    "isHindsight",
    Phrase(
      nl: "of dit pas na de datum van het dossier bekend werd: true of false", en: "whether known only after the date of the dossier: true or false"))
  static let party = Self("party", Phrase(nl: "kenmerk van de partij", en: "identifier of the party"))
  static let partyStanding = Self("standing", Phrase(nl: "canCarry, onlyIf of cannot", en: "canCarry, onlyIf or cannot"))
  static let redLines = Self("redLines", Phrase(nl: "rode lijnen die de variant raakt", en: "red lines that the variant crosses"))
  static let best = Self(
    "best", Phrase(nl: "waarde van het beste pakket met de variant, 0 tot 1", en: "worth of the best package with the variant, 0 to 1"))
  static let withRest = Self(
    "withRest", Phrase(nl: "waarde van de variant met de rest zoals gemeld, 0 tot 1", en: "worth of the variant with the rest as reported, 0 to 1"))
  static let walkAway = Self("walkAway", Phrase(nl: "ondergrens van de partij, 0 tot 1", en: "walk-away value of the party, 0 to 1"))
  static let placeMonth = Self("month", Phrase(nl: "maand van de behoefte; leeg zonder maand", en: "month of the need; empty where it has none"))
  static let kind = Self("kind", Phrase(nl: "gebied: whole, province of municipality", en: "area: whole, province or municipality"))
  static let placeCode = Self("code", Phrase(nl: "code van de provincie of gemeente", en: "code of the province or municipality"))
  static let name = Self("name", Phrase(nl: "naam van de provincie of gemeente", en: "name of the province or municipality"))
  static let places = Self("places", Phrase(nl: "plaatsen bij de mediaan van de behoefte", en: "places at the median of the need"))
  static let low = Self("low", Phrase(nl: "plaatsen bij het 5e percentiel", en: "places at percentile 5"))
  static let high = Self("high", Phrase(nl: "plaatsen bij het 95e percentiel", en: "places at percentile 95"))
}

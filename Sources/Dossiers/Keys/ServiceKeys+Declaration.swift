import Vocabulary

extension ServiceKeys {
  /// First decisions on asylum.
  public static let decision = ServiceKeys(
    output: Phrase(nl: "asielbesluiten", en: "asylum decisions"), settlesAt: .decisionSettlesAt, persistence: .decisionPersistence,
    toQueue: .decisionToQueue, shock: .decisionShock, leastMonths: .decisionLeastMonths, planned: .decisionPlannedPerYear)

  /// Decisions on relatives.
  public static let family = ServiceKeys(
    output: Phrase(nl: "nareisbesluiten", en: "family decisions"), settlesAt: .familySettlesAt, persistence: .familyPersistence,
    toQueue: .familyToQueue, shock: .familyShock, leastMonths: .familyLeastMonths, planned: .familyPlannedPerMonth)

  /// Homes for permit holders and relatives.
  public static let housing = ServiceKeys(
    output: Phrase(nl: "woningen", en: "homes"), settlesAt: .homesSettlesAt, persistence: .homesPersistence, toQueue: .homesToQueue,
    shock: .homesShock, leastMonths: nil, planned: .homesPlannedPerMonth)

  /// What each of its values is, in both languages.
  fileprivate var meanings: [(key: CalibrationKey?, meaning: Phrase)] {
    let (nl, en) = (output.nl, output.en)
    return [
      (
        settlesAt,
        Phrase(
          nl: "\(nl) op den duur als de rij even lang blijft, als deel van die van nu",
          en: "\(en) in the long run if as many go on waiting, as a part of those of now")
      ),
      (persistence, Phrase(nl: "\(nl): deel van een afwijking dat na een kwartaal over is", en: "\(en): part of a deviation left after a quarter")),
      (toQueue, Phrase(nl: "\(nl): procent meer bij een procent meer wachtenden", en: "\(en): per cent more for each per cent more waiting")),
      (shock, Phrase(nl: "\(nl): schok per kwartaal op de logaritme", en: "\(en): quarterly shock to the logarithm")),
      (planned, Phrase(nl: "\(nl) volgens een gepubliceerd plan", en: "\(en) of a published plan")),
      (leastMonths, Phrase(nl: "\(nl): kortste behandeltijd in maanden", en: "\(en): least time of handling in months")),
    ]
  }
}

extension CalibrationKey {
  /// What a value on the output of a service is, in both languages; `nil` for any other.
  var serviceMeaning: Phrase? { service?.meanings.first { $0.key == self }?.meaning }
}

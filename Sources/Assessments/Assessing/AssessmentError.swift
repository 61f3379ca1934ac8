public import Vocabulary

/// An assessment that cannot be made.
public enum AssessmentError: Explained, Sendable, Hashable {
  case unknownVariant(String, near: String?)
  case futures(Int, limit: Int)
  case noScenario(ArrivalScenario)
  case interrupted

  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .unknownVariant(let id, let near):
      Phrase(
        nl: "Het dossier heeft geen variant “\(id)”." + (near.map { " Bedoelde u “\($0)”?" } ?? ""),
        en: "The dossier has no variant “\(id)”." + (near.map { " Did you mean “\($0)”?" } ?? ""))
    case .futures(let count, let limit):
      Phrase(nl: "Er zijn \(count) toekomsten gevraagd; kies 1 tot \(limit).", en: "\(count) futures were asked for; choose 1 to \(limit).")
    case .noScenario(let scenario):
      Phrase(
        nl: "chain/forecasts.csv heeft geen cijfers voor het scenario “\(scenario.rawValue)”; kies series.",
        en: "chain/forecasts.csv has no figures for the scenario “\(scenario.rawValue)”; choose series.")
    case .interrupted:
      Phrase(nl: "Afgebroken; er is niets geschreven.", en: "Interrupted; nothing was written.")
    }
  }
}

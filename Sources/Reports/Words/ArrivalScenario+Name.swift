import Dossiers
import Vocabulary

extension ArrivalScenario {
  /// Where the arrivals come from, in words, with the name that an option takes.
  var name: Phrase {
    switch self {
    case .series:
      Phrase(nl: "naar de waargenomen reeksen, met schokken", en: "after the observed series, with shocks")
    case .low: Phrase(nl: "het lage scenario van de officiële prognose", en: "the low scenario of the official forecast")
    case .medium: Phrase(nl: "het middelste scenario van de officiële prognose", en: "the medium scenario of the official forecast")
    case .high: Phrase(nl: "het hoge scenario van de officiële prognose", en: "the high scenario of the official forecast")
    }
  }
}

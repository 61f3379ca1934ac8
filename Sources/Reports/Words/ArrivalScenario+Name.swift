import Dossiers
import Vocabulary

extension ArrivalScenario {
  /// Where the arrivals come from, in words, with the name that an option takes.
  var name: Phrase {
    switch self {
    case .series:
      Phrase(nl: "naar de waargenomen reeksen, met schokken (series)", en: "after the observed series, with shocks (series)")
    case .low: Phrase(nl: "het lage scenario van de officiële prognose (low)", en: "the low scenario of the official forecast (low)")
    case .medium: Phrase(nl: "het middelste scenario van de officiële prognose (medium)", en: "the medium scenario of the official forecast (medium)")
    case .high: Phrase(nl: "het hoge scenario van de officiële prognose (high)", en: "the high scenario of the official forecast (high)")
    }
  }
}

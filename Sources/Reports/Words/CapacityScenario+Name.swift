import Dossiers
import Vocabulary

extension CapacityScenario {
  /// How the services go on, in words, with the name that an option takes.
  var name: Phrase {
    switch self {
    case .answering:
      Phrase(nl: "volgen wie wacht, traag en met schokken", en: "follow those who wait, slowly and with shocks")
    case .frozen: Phrase(nl: "doen altijd evenveel als aan het begin", en: "do as much as at the start for ever")
    case .planned: Phrase(nl: "doen wat het laatste gepubliceerde plan zegt", en: "do what the last published plan says")
    }
  }
}

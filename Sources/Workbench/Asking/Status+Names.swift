import Vocabulary

extension Status {
  /// As the head of a page.
  var title: Phrase {
    switch self {
    case .ok, .found, .seeOther, .notModified: Phrase(nl: "In orde", en: "All well")
    case .badRequest, .addressTooLong: Phrase(nl: "Dit adres kan niet worden gelezen", en: "This address cannot be read")
    case .notFound: Phrase(nl: "Niet gevonden", en: "Not found")
    case .methodNotAllowed: Phrase(nl: "Dat kan hier niet", en: "That cannot be done here")
    case .gone: Phrase(nl: "Niet meer te lezen", en: "No longer readable")
    case .misdirected: Phrase(nl: "Een andere machine", en: "Another machine")
    case .failed: Phrase(nl: "Er ging iets mis", en: "Something went wrong")
    case .notInstalled: Phrase(nl: "Dit kan op deze machine niet", en: "This machine cannot do that")
    case .unavailable: Phrase(nl: "Dat lukt nu niet", en: "That does not work now")
    }
  }
}

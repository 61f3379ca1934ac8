import Vocabulary

extension Status {
  /// As the head of a page.
  var title: Phrase {
    switch self {
    case .ok, .found, .seeOther, .notModified: Phrase(nl: "In orde", en: "All well")
    case .badRequest, .addressTooLong: Phrase(nl: "Dit adres kan niet worden gelezen", en: "This address cannot be read")
    case .forbidden: Phrase(nl: "Dat mag hier niet", en: "That is not allowed here")
    case .tooLarge, .otherType: Phrase(nl: "Dit formulier kan niet worden gelezen", en: "This form cannot be read")
    case .tooMany: Phrase(nl: "Dat is te veel ineens", en: "That is too much at once")
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

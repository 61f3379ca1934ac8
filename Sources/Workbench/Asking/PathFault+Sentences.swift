import Vocabulary

extension PathFault {
  /// What is wrong with the address.
  var sentence: Phrase {
    switch self {
    case .tooLong(let limit):
      Phrase(nl: "Dit adres is langer dan \(limit) tekens.", en: "This address is longer than \(limit) characters.")
    case .notFromRoot: Phrase(nl: "Dit adres begint niet met een schuine streep.", en: "This address does not begin with a slash.")
    case .brokenText:
      Phrase(
        nl: "In dit adres staan tekens die geen geldige tekst (UTF-8) zijn.", en: "This address has characters that are no valid text (UTF-8).")
    case .forbiddenCharacter:
      Phrase(nl: "In dit adres staan tekens die er niet in mogen.", en: "This address has characters that may not stand in it.")
    case .forbiddenPart:
      Phrase(nl: "In dit adres staat een leeg deel, “.” of “..”.", en: "This address has an empty part, “.” or “..”.")
    }
  }
}

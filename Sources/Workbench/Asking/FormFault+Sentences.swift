import Vocabulary

extension FormFault {
  /// What is wrong and what to do.
  var sentence: Phrase {
    switch self {
    case .missing: Phrase(nl: "Dit veld is leeg. Vul het in.", en: "This field is empty. Fill it in.")
    case .twice:
      Phrase(
        nl: "Dit veld staat meer dan één keer in het formulier. Stuur het formulier van de pagina.",
        en: "This field stands in the form more than once. Send the form of the page.")
    case .foreign(let name):
      Phrase(
        nl: "Dit formulier heeft geen veld “\(name)”. Stuur het formulier van de pagina.",
        en: "This form has no field “\(name)”. Send the form of the page.")
    case .unreadable:
      Phrase(nl: "Wat hier staat is geen leesbare tekst. Typ het opnieuw.", en: "What stands here is no readable text. Type it again.")
    case .tooLong(let limit):
      Phrase(
        nl: "Hier passen ten hoogste \(limit) tekens. Maak de tekst korter.",
        en: "This field takes \(limit) characters at most. Make the text shorter.")
    case .noNumber(let text, let low, let high):
      Phrase(
        nl: "“\(text)” is geen heel getal van \(low) tot en met \(high). Vul er een in.",
        en: "“\(text)” is no whole number from \(low) to \(high). Fill one in.")
    case .notOneOf(let text, let allowed):
      Phrase(
        nl: "“\(text)” kan hier niet. Kies uit: \(allowed.joined(separator: ", ")).",
        en: "“\(text)” is not possible here. Choose one of: \(allowed.joined(separator: ", ")).")
    case .stale:
      Phrase(
        nl: "Deze pagina is van voordat de server opnieuw begon of u zich opnieuw aanmeldde, en er is niets gedaan. Wat u schreef staat er nog: "
          + "verstuur het nog eens.",
        en: "This page is of before the server began anew or you signed in again, and nothing was done. What you wrote is still here: send it "
          + "once more.")
    }
  }
}

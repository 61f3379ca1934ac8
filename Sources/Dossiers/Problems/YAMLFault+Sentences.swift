import Vocabulary

extension YAMLFault {
  /// What is wrong, within a sentence.
  var reason: Phrase {
    switch self {
    case .braceOpen: Missing.braceOpen
    case .bracketOpen: Missing.bracketOpen
    case .keyMissing: Missing.keyMissing
    case .dashMissing: Missing.dashMissing
    case .valueMissing: Phrase(nl: "hier ontbreekt een waarde", en: "a value is missing here")
    case .colonMissing: Missing.colonMissing
    case .strayColon: Stray.strayColon
    case .strayList: Stray.strayList
    case .strayCharacter: Stray.strayCharacter
    case .tab: Phrase(nl: "hier staat een tab; spring in met spaties", en: "a tab stands here; indent with spaces")
    case .quoteOpen: Phrase(nl: "een aanhalingsteken gaat niet dicht", en: "a quotation mark is not closed")
    case .unknownEscape: Stray.unknownEscape
    case .unknownReference: Phrase(nl: "een verwijzing (*) heeft geen begin (&)", en: "a reference (*) has no beginning (&)")
    case .strayContent: Stray.strayContent
    case .controlCharacter: Phrase(nl: "hier staat een stuurteken; haal het weg", en: "a control character stands here; remove it")
    case .other:
      Phrase(
        nl: "kijk naar het inspringen, de dubbele punten en de aanhalingstekens rond deze plaats",
        en: "look at the indentation, the colons and the quotation marks around this place")
    }
  }
}

extension YAMLFault {
  /// What is missing in the text.
  fileprivate enum Missing {
    static let braceOpen =
      Phrase(
        nl: "tussen de accolades ontbreekt een komma of de sluitende }",
        en: "a comma or the closing } is missing between the braces")

    static let bracketOpen =
      Phrase(
        nl: "tussen de blokhaken ontbreekt een komma of de sluitende ]",
        en: "a comma or the closing ] is missing between the brackets")

    static let keyMissing =
      Phrase(
        nl: "hier hoort een sleutel; kijk naar het inspringen en naar aanhalingstekens op de regel ervoor",
        en: "a key should stand here; look at the indentation and at quotation marks on the line before")

    static let dashMissing =
      Phrase(
        nl: "hier hoort het streepje van een lijst; kijk naar het inspringen",
        en: "the dash of a list should stand here; look at the indentation")

    static let colonMissing =
      Phrase(
        nl: "achter de sleutel ontbreekt een dubbele punt, of een tekst sluit niet",
        en: "the colon after the key is missing, or a text is not closed")
  }
}

extension YAMLFault {
  /// What does not belong in the text.
  fileprivate enum Stray {
    static let strayColon =
      Phrase(
        nl: "een dubbele punt kan hier niet; zet een tekst met een dubbele punt tussen aanhalingstekens",
        en: "a colon cannot stand here; put a text with a colon between quotation marks")

    static let strayList =
      Phrase(
        nl: "een lijst kan hier niet beginnen; zet haar op een nieuwe regel",
        en: "a list cannot begin here; put it on a new line")

    static let strayCharacter =
      Phrase(
        nl: "hier staat een tab of een teken waarmee geen tekst begint; spring in met spaties, of gebruik aanhalingstekens",
        en: "a tab stands here or a character that begins no text; indent with spaces, or use quotation marks")

    static let unknownEscape =
      Phrase(
        nl: "achter \\ staat een teken dat daar niets betekent; gebruik enkele aanhalingstekens",
        en: "behind \\ stands a character that means nothing there; use single quotation marks")

    static let strayContent =
      Phrase(
        nl: "hier staat iets dat niet bij de rest hoort; kijk naar het inspringen",
        en: "this does not belong to the rest; look at the indentation")
  }
}

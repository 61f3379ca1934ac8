import Vocabulary

/// What people do wrong in YAML, by the beginning of what the parser says of it.
///
/// Source: the messages of libyaml 0.2, scanner.c, parser.c and reader.c.
enum YAMLFault {
  private static let reasons: [(beginning: String, reason: Phrase)] = [
    (
      "did not find expected ',' or '}'",
      Phrase(nl: "tussen de accolades ontbreekt een komma of de sluitende }", en: "a comma or the closing } is missing between the braces")
    ),
    (
      "did not find expected ',' or ']'",
      Phrase(nl: "tussen de blokhaken ontbreekt een komma of de sluitende ]", en: "a comma or the closing ] is missing between the brackets")
    ),
    (
      "did not find expected key",
      Phrase(
        nl: "hier hoort een sleutel; kijk naar het inspringen en naar aanhalingstekens op de regel ervoor",
        en: "a key should stand here; look at the indentation and at quotation marks on the line before")
    ),
    (
      "did not find expected '-' indicator",
      Phrase(
        nl: "hier hoort het streepje van een lijst; kijk naar het inspringen", en: "the dash of a list should stand here; look at the indentation")
    ),
    ("did not find expected node content", Phrase(nl: "hier ontbreekt een waarde", en: "a value is missing here")),
    (
      "could not find expected ':'",
      Phrase(
        nl: "achter de sleutel ontbreekt een dubbele punt, of een tekst sluit niet",
        en: "the colon after the key is missing, or a text is not closed")
    ),
    (
      "mapping values are not allowed",
      Phrase(
        nl: "een dubbele punt kan hier niet; zet een tekst met een dubbele punt tussen aanhalingstekens",
        en: "a colon cannot stand here; put a text with a colon between quotation marks")
    ),
    (
      "block sequence entries are not allowed",
      Phrase(nl: "een lijst kan hier niet beginnen; zet haar op een nieuwe regel", en: "a list cannot begin here; put it on a new line")
    ),
    (
      "found character that cannot start any token",
      Phrase(
        nl: "hier staat een tab of een teken waarmee geen tekst begint; spring in met spaties, of gebruik aanhalingstekens",
        en: "a tab stands here or a character that begins no text; indent with spaces, or use quotation marks")
    ),
    ("found a tab character", Phrase(nl: "hier staat een tab; spring in met spaties", en: "a tab stands here; indent with spaces")),
    ("found unexpected end of stream", Phrase(nl: "een aanhalingsteken gaat niet dicht", en: "a quotation mark is not closed")),
    ("found unexpected document indicator", Phrase(nl: "een aanhalingsteken gaat niet dicht", en: "a quotation mark is not closed")),
    (
      "found unknown escape character",
      Phrase(
        nl: "achter \\ staat een teken dat daar niets betekent; gebruik enkele aanhalingstekens",
        en: "behind \\ stands a character that means nothing there; use single quotation marks")
    ),
    ("found undefined alias", Phrase(nl: "een verwijzing (*) heeft geen begin (&)", en: "a reference (*) has no beginning (&)")),
    (
      "did not find expected <document start>",
      Phrase(
        nl: "hier staat iets dat niet bij de rest hoort; kijk naar het inspringen", en: "this does not belong to the rest; look at the indentation")
    ),
    (
      "control characters are not allowed",
      Phrase(nl: "hier staat een stuurteken; haal het weg", en: "a control character stands here; remove it")
    ),
  ]

  /// What is wrong, by what the parser says; a general sentence where it says something else.
  static func reason(_ message: String) -> Phrase {
    reasons.first { message.hasPrefix($0.beginning) }?.reason
      ?? Phrase(
        nl: "kijk naar het inspringen, de dubbele punten en de aanhalingstekens rond deze plaats",
        en: "look at the indentation, the colons and the quotation marks around this place")
  }
}

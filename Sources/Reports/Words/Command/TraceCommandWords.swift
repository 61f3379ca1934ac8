public import Vocabulary

/// Help and messages of `polder trace`.
public enum TraceCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Volgt één gezin onder het huidige recht en onder een variant.", en: "Follows one family under today's law and under a variant.")

  /// Help of `--future`.
  public static let future = Phrase(nl: "Welke toekomst.", en: "Which future.")

  /// Help of `--family`.
  public static let family = Phrase(
    nl: "Het nummer van het gezin (anders een met de middelste vertraging); onder nul, zoals --family -5, uit de rij op de openingsdatum.",
    en: "The number of the family (else one with the middle delay); below zero, such as --family -5, from the queue on the opening date.")

  /// A future in which nobody asks, or not the family with that number.
  public static func noFamily(_ family: Int?, future: Int) -> Phrase {
    guard let family else { return Phrase(nl: "In deze toekomst vraagt geen gezin.", en: "No family asks in this future.") }
    return Phrase(
      nl: "In toekomst \(future) vraagt geen gezin met nummer \(family) onder beide; laat --family weg.",
      en: "In future \(future) no family with number \(family) asks under both; leave out --family.")
  }
}

public import Vocabulary

/// Help and messages of `polder move`.
public enum MoveCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Verzet een dossier naar een andere datum: nieuwe maanden, nieuwe standen, opnieuw bepaald. Het oude blijft.",
    en: "Moves a dossier to another date: new months, new stocks, fitted again. The old one stays.")

  public static let discussion = Phrase(
    nl: "Laat weg wat na die maand bekend werd, zet erbij wat in de map van --with staat, bepaalt opnieuw wat uit de reeksen komt, en toont wat er "
      + "verandert. Met --output wordt het een dossier, met een bestand van wat er intussen kwam, voor “polder actuals”.",
    en: "Leaves out what became known after that month, puts in what the folder of --with has, fits again what comes from the series, and shows what "
      + "changes. With --output it becomes a dossier, with a file of what came meanwhile, for “polder actuals”.")

  public static let to = Phrase(nl: "De laatste maand die bekend is, zoals 2026-06.", en: "The last month that is known, such as 2026-06.")
  public static let with = Phrase(
    nl: "Map met wat nieuw is, elk bestand waar het in een dossier staat: rijen voor chain/series.csv komen erbij, andere bestanden in de plaats.",
    en: "Folder with what is new, each file where it stands in a dossier: rows for chain/series.csv are added, other files take the place of the old."
  )
  public static let name = Phrase(
    nl: "Naam van het nieuwe dossier (anders die van het oude met de maand).", en: "Name of the new dossier (else that of the old with the month).")
  public static let output = Phrase(
    nl: "Map voor het nieuwe dossier; er mag nog niets zijn.", en: "Folder for the new dossier; nothing may be there yet.")

  /// What was typed is no month.
  public static func noMonth(_ text: String) -> Phrase {
    Phrase(nl: "“\(text)” is geen maand. Schrijf --to als 2026-06.", en: "“\(text)” is no month. Write --to as 2026-06.")
  }
}

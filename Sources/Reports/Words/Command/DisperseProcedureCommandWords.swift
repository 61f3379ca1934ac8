public import Vocabulary

/// Help and messages of `polder disperse procedure`.
public enum DisperseProcedureCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(nl: "De stappen van de wet, en waar een datum valt.", en: "The steps of the act, and where a date falls.")

  /// Help of `--on`.
  public static let on = Phrase(
    nl: "Datum, zoals 2026-09-15 (anders het begin van de eerste ronde).", en: "Date, such as 2026-09-15 (else the start of the first cycle).")

  /// A date that cannot be read.
  public static func noDate(_ asked: String) -> Phrase {
    Phrase(nl: "--on is “\(asked)”; schrijf een datum als 2026-09-15.", en: "--on is “\(asked)”; write a date such as 2026-09-15.")
  }

  /// A dossier without a procedure.
  public static let noProcedure = Phrase(
    nl: "Het dossier heeft geen procedure. Voeg places/procedure.yaml toe.", en: "The dossier has no procedure. Add places/procedure.yaml.")
}

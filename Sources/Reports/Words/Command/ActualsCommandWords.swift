public import Vocabulary

/// Help and messages of `polder actuals`.
public enum ActualsCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Legt wat kwam naast een bewaarde run: binnen of buiten elke band.", en: "Lays what came beside a stored run: inside or outside each band.")

  public static let discussion = Phrase(
    nl: "Het bestand is CSV met month, series en value; de namen van de reeksen staan in series.csv van data.zip. De run verandert niet. Met --keep "
      + "blijven de waarden bij de run, voor wie er later naar kijkt; zonder bestand toont de opdracht wat bewaard is.",
    en:
      "The file is CSV with month, series and value; the names of the series are in series.csv of data.zip. The run does not change. With --keep the "
      + "values stay with the run, for whoever looks later; without a file the command shows what was kept.")

  public static let run = Phrase(nl: "De run, met zoveel tekens als nodig.", en: "The run, by as many characters as it takes.")
  public static let file = Phrase(nl: "CSV-bestand met wat kwam.", en: "CSV file of what came.")
  public static let variant = Phrase(
    nl: "Variant waarvan de banden gelden (anders het huidige recht).", en: "Variant whose bands count (else today's law).")
  public static let keep = Phrase(nl: "Bewaart de waarden bij de run.", en: "Keeps the values with the run.")

  /// A run of a dossier without a chain, or without monthly series.
  public static func noSeries(_ run: String) -> Phrase {
    Phrase(
      nl: "Run \(run) heeft geen cijfers per maand. Kies een run van een dossier met een keten.",
      en: "Run \(run) has no figures by month. Choose a run of a dossier with a chain.")
  }

  /// A run that was not asked about a variant.
  public static func noVariant(_ variant: VariantID, _ run: String) -> Phrase {
    Phrase(nl: "Run \(run) heeft geen variant \(variant).", en: "Run \(run) has no variant \(variant).")
  }

  /// Nothing was kept beside a run.
  public static func nothingKept(_ run: String) -> Phrase {
    Phrase(
      nl: "Bij run \(run) is nog niet bewaard wat kwam. Geef een bestand, en --keep om het te bewaren.",
      en: "Nothing of what came is kept with run \(run) yet. Give a file, and --keep to keep it.")
  }
}

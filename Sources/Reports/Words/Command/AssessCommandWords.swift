public import Vocabulary

/// Help and messages of `polder assess`.
public enum AssessCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Beantwoordt de vragen van het dossier voor elke variant en schrijft de nota.",
    en: "Answers the questions of the dossier for every variant and writes the brief.")

  /// What else one should know before asking.
  public static let discussion = Phrase(
    nl:
      "Zonder opties: alle varianten van het ingebouwde dossier, 200 toekomsten. Dezelfde startwaarde geeft dezelfde bytes, op elk aantal "
      + "kernen. De run wordt bewaard; wie hetzelfde nog eens vraagt, leest hem terug.",
    en:
      "Without options: all variants of the built-in dossier, 200 futures. The same seed gives the same bytes on any number of cores. The "
      + "run is kept; who asks the same again reads it back."
  )

  /// Help of `--variant`.
  public static let variant = Phrase(nl: "Alleen deze varianten, in deze volgorde.", en: "Only these variants, in this order.")

  /// Help of `--futures`.
  public static let futures = Phrase(nl: "Aantal toekomsten.", en: "Number of futures.")

  /// Help of `--output`.
  public static let output = Phrase(nl: "Map voor de nota (anders out/ID).", en: "Folder for the brief (else out/ID).")

  /// Help of `--threads`.
  public static let threads = Phrase(nl: "Op zoveel kernen tegelijk (anders op alle).", en: "On so many cores at once (else on all).")

  /// Help of `--arrivals`.
  public static let arrivals = Phrase(
    nl: "Instroom: series (uit de reeks) of een gepubliceerd scenario: low, medium of high.",
    en: "Arrivals: series (fitted to the series), or a published scenario: low, medium or high.")

  /// Help of `--live`.
  public static let live = Phrase(
    nl: "Toont op standaardfout de banden terwijl zij smaller worden.", en: "Shows the bands on standard error while they tighten.")

  /// Where the brief lies, and of which run it is.
  public static func written(at place: String, run: String) -> Phrase {
    Phrase(nl: "Nota: \(place) (run \(run))", en: "Brief: \(place) (run \(run))")
  }

  /// A folder in which the brief could not be written.
  public static func notWritten(in folder: String) -> Phrase {
    Phrase(
      nl: "De nota kon niet worden geschreven in \(folder). Is er ruimte op de schijf? Geef anders met --output een map waarin u mag "
        + "schrijven.",
      en: "The brief could not be written in \(folder). Is there room on the disk? Else give --output a folder in which you may "
        + "write.")
  }

  /// A variant where the dossier belongs.
  public static func variantAtPlace(_ typed: String, meant: VariantID) -> Phrase {
    Phrase(
      nl: "Hier hoort een dossier, en “\(typed)” is een variant. Schrijf “polder assess --variant \(meant)”.",
      en: "A dossier belongs here, and “\(typed)” is a variant. Write “polder assess --variant \(meant)”.")
  }
}

public import Vocabulary

/// Help of the options that several verbs take.
public enum OptionWords {
  /// Help of `--seed`.
  public static let seed = Phrase(nl: "Startwaarde van het toeval.", en: "Seed of the random numbers.")

  /// Help of `--format` where a brief is printed.
  public static let briefFormat = Phrase(
    nl: "Wat op het scherm komt: text, json, html of md.", en: "What goes to the screen: text, json, html or md.")

  /// Help of `--municipality`.
  public static let municipality = Phrase(nl: "Gemeente die naar voren komt, op naam of code.", en: "Municipality to put forward, by name or code.")

  /// Help of `--capacity`.
  public static let capacity = Phrase(
    nl: "Diensten en woningen: answering (volgen wie wacht), frozen (altijd evenveel) of planned (een gepubliceerd plan).",
    en: "Services and homes: answering (follow those who wait), frozen (always as much) or planned (a published plan).")

  /// Help of `--author`.
  public static let author = Phrase(
    nl: "Wie voor de nota instaat, zoals het voorblad het noemt.", en: "Who answers for the brief, as its front says.")

  /// Help of `--status`.
  public static let status = Phrase(
    nl: "Hoe ver de nota is: concept of definitief (draft of final).", en: "How far the brief has come: draft or final (concept or definitief).")

  /// Help of `--format`.
  public static let format = Phrase(nl: "Vorm: text, md of html.", en: "Format: text, md or html.")

  /// Help of the dossier.
  public static let dossier = Phrase(
    nl: "De map van een dossier, of de naam van een ingebouwd dossier.", en: "The folder of a dossier, or the name of one that is built in.")

  /// Help of `--language`.
  public static let language = Phrase(nl: "Taal: nl of en.", en: "Language: nl or en.")

  /// Help of `--store`.
  public static let store = Phrase(
    nl: "Bestand met de bewaarde runs (anders POLDER_STORE, anders de gegevensmap van de gebruiker).",
    en: "File of the stored runs (else POLDER_STORE, else the user's data folder).")

  /// Help of `--verbose`.
  public static let verbose = Phrase(
    nl: "Zegt op standaardfout wat er gebeurt, stap voor stap.", en: "Tells on standard error what happens, step by step.")

  /// Help of `--province`.
  public static let province = Phrase(nl: "De provincie.", en: "The province.")

  /// Help of the variant, where it stands at its place.
  public static let variant = Phrase(nl: "De variant, zoals V1.", en: "The variant, such as V1.")

  /// How many problems a dossier has, and that nothing was done.
  public static func problems(_ count: Int) -> Phrase {
    let problems = Phrase.counted(count, ("probleem", "problemen"), ("problem", "problems"))
    return Phrase(nl: "\(problems.nl); er is niets berekend of geschreven.", en: "\(problems.en); nothing was computed or written.")
  }

  /// Something failed for which there is no sentence, with what the system said of it.
  public static func unexpected(_ message: String) -> Phrase {
    Phrase(
      nl: "Er ging iets mis waarvoor dit programma geen zin heeft. De melding was: “\(message)”.",
      en: "Something failed for which this program has no sentence. The message was: “\(message)”.")
  }
}

public import Vocabulary

/// Help and messages of `polder report`.
public enum ReportCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Maakt de nota van een bewaarde run, zonder iets uit te rekenen.", en: "Makes the brief of a stored run, computing nothing.")

  /// What else one should know before asking.
  public static let discussion = Phrase(
    nl: "“polder runs” toont de runs. Het dossier van toen ligt bij de run; de map ervan is niet meer nodig.",
    en: "“polder runs” shows the runs. The dossier as it was lies beside the run; its folder is no longer needed.")

  /// Help of the run.
  public static let stored = Phrase(nl: "De run, met zoveel tekens als nodig.", en: "The run, by as many characters as it takes.")

  /// Help of `--part`.
  public static let part = Phrase(
    nl: "Alleen een deel, met het woord van zijn pagina.", en: "A part alone, by the word of its page.")

  /// Help of `--variant`.
  public static let variant = Phrase(
    nl: "Met --part consequences: de variant waarover de gevolgen gaan; anders alle.",
    en: "With --part consequences: the variant that the consequences are of; else all.")

  /// Help of `--format`.
  public static let format = Phrase(
    nl: "Vorm: text, json, html of md; odt, docx en pdf waar het programma daarvoor is geïnstalleerd.",
    en: "Format: text, json, html or md; odt, docx and pdf where the program for it is installed.")

  /// A part in a form that only the whole has.
  public static let partHasNoJSON = Phrase(
    nl: "JSON is er van de hele run. Laat --part weg, of kies text, html, md, odt, docx of pdf.",
    en: "JSON is of the whole run. Leave out --part, or choose text, html, md, odt, docx or pdf.")

  /// A variant for something else than its consequences.
  public static let variantOfConsequences = Phrase(
    nl: "--variant kiest de variant van --part consequences. Voeg dat toe, of laat --variant weg.",
    en: "--variant chooses the variant of --part consequences. Add that, or leave out --variant.")

  /// A part whose question the dossier does not ask.
  public static let noPart = Phrase(
    nl: "Dit deel is er niet: het dossier van deze run stelt de vraag niet, of de studie is niet gedaan.",
    en: "There is no such part: the dossier of this run does not ask the question, or the study was not run.")

  /// A file that is no text, on a terminal.
  public static func noTerminal(_ form: String) -> Phrase {
    Phrase(
      nl: "Een bestand in de vorm \(form) hoort niet op het scherm. Voeg --output MAP toe, of stuur het naar een bestand met > brief.\(form).",
      en: "A file in the form \(form) does not belong on the screen. Add --output FOLDER, or send it to a file with > brief.\(form).")
  }

  /// Where the file is that another program made.
  public static func paper(_ file: String) -> Phrase { Phrase(nl: "Geschreven: \(file).", en: "Written: \(file).") }

  /// Help of `--output`.
  public static let output = Phrase(nl: "Map waarin de nota ook wordt geschreven.", en: "Folder in which the brief is written too.")

  /// Help of `--capsule`.
  public static let capsule = Phrase(
    nl: "Bestand waarin de nota ook wordt geschreven met alles erin: cijfers, verantwoording en dossier. “polder verify” rekent het na.",
    en: "File in which the brief is written too, with everything in it: figures, receipt and dossier. “polder verify” makes it again.")

  /// Where the capsule is.
  public static func written(_ file: String) -> Phrase {
    Phrase(nl: "Tijdcapsule: \(file). Na te rekenen met “polder verify”.", en: "Time capsule: \(file). Checked by “polder verify”.")
  }

  /// A place that cannot be written.
  public static func notWritten(_ file: String) -> Phrase {
    Phrase(
      nl: "In \(file) kan niet worden geschreven. Is er ruimte op de schijf? Kies anders een andere plek met --capsule.",
      en: "\(file) cannot be written. Is there room on the disk? Else choose another place with --capsule.")
  }
}

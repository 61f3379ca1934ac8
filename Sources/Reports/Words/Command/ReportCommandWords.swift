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
      nl: "In \(file) kan niet worden geschreven. Kies een andere plek met --capsule.",
      en: "\(file) cannot be written. Choose another place with --capsule.")
  }
}

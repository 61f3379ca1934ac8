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
}

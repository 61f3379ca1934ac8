public import Vocabulary

/// Help and messages of `polder disperse compare`.
public enum DisperseCompareCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "De taken die het dossier geeft, naast wat de sleutel geeft.", en: "The tasks that the dossier gives, beside what the key gives.")

  /// A dossier without tasks to compare with.
  public static let noTasks = Phrase(
    nl: "Het dossier heeft geen opgaven om mee te vergelijken. Geef places.yaml “later_tasks”.",
    en: "The dossier has no tasks to compare with. Give places.yaml “later_tasks”.")
}

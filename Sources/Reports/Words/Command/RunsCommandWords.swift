public import Vocabulary

/// Help and messages of `polder runs`.
public enum RunsCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(nl: "Toont de bewaarde runs, de nieuwste eerst.", en: "Shows the stored runs, newest first.")
}

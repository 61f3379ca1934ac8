public import Vocabulary

/// Help and messages of `polder disperse fairness`.
public enum DisperseFairnessCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(nl: "Elke regel met elke eigenschap apart.", en: "Every rule with every property apart.")
}

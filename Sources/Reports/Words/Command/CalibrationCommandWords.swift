public import Vocabulary

/// Help and messages of `polder calibration`.
public enum CalibrationCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Toont elke waarde van de keten met bereik en bron, en rekent na wat uit de reeksen komt.",
    en: "Shows every value of the chain with its range and source, and works out again what comes from the series.")
}

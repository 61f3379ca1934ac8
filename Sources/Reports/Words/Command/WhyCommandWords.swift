public import Vocabulary

/// Help and messages of `polder why`.
public enum WhyCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Zoekt waar een conclusie over een variant omslaat, en welke aanname de spreiding draagt.",
    en: "Finds where a conclusion about a variant turns, and which assumption carries the spread.")

  /// Help of `--futures`.
  public static let futures = Phrase(
    nl: "Toekomsten per waarde bij het zoeken van omslagpunten.", en: "Futures per value in the search for flip points.")

  /// Help of `--samples`.
  public static let samples = Phrase(nl: "Punten per steekproef van de variantie.", en: "Points per sample of the variance.")
}

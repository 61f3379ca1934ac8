public import Vocabulary

/// Help and messages of `polder disperse`.
public enum DisperseCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Verdeelt opvangplaatsen: aandelen, ruilen, het verdeelbesluit, locaties, gezinnen, en een brief per gemeente.",
    en: "Spreads reception places: shares, trades, the distribution decision, sites, families, and a letter for each municipality.")
}

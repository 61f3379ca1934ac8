public import Vocabulary

/// Help and messages of `polder disperse table`.
public enum DisperseTableCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "De tafel van een provincie: wie tekortkomt, en de beste ruilen.", en: "The table of a province: who lacks, and the best trades.")

  /// What else one should know before asking.
  public static let discussion = Phrase(
    nl: "--able is een CSV-bestand met municipality, able (hoeveel zij kan), en naar keuze asks en pays (per plaats). Wie ontbreekt, kan precies "
      + "haar aandeel.",
    en: "--able is a CSV file with municipality, able (how much it can), and if you like asks and pays (per place). Who is missing is able to "
      + "provide exactly its share.")

  /// Help of `--able`.
  public static let able = Phrase(nl: "CSV-bestand met wat gemeenten kunnen.", en: "CSV file with what municipalities are able to.")

  /// Help of `--wish`.
  public static let wish = Phrase(
    nl: "Wens: least_cost, fewest_moves of stable (anders alle drie).", en: "Wish: least_cost, fewest_moves or stable (else all three).")
}

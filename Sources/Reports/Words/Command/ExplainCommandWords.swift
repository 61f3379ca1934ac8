public import Vocabulary

/// Help of `polder explain`.
public enum ExplainCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Zegt wat er achter een cijfer staat: waarde, tegenhanger, herkomst, zwakste aannamen, normen en de opdracht.",
    en: "Tells what stands behind a figure: value, counterpart, origin, weakest inputs, norms and the command.")

  /// What else one should know before asking.
  public static let discussion = Phrase(
    nl: "De code staat naast het cijfer. Zonder --run antwoordt de bewaarde run van het nieuwste dossier met de meeste varianten en toekomsten. "
      + "De naam van een norm toont haar zoals geschreven en zoals berekend.",
    en: "The code stands beside the figure. Without --run the stored run of the newest dossier with most variants and futures answers. "
      + "The name of a norm shows it as written and as computed.")

  /// Help of the code.
  public static let code = Phrase(
    nl: "De code, zoals 52HY, of een norm, zoals N-WAIT-REF.", en: "The code, such as 52HY, or a norm, such as N-WAIT-REF.")

  /// Help of `--run`.
  public static let run = Phrase(
    nl: "De run, met zoveel tekens van haar hash als nodig.", en: "The run, by as many characters of its hash as it takes.")
}

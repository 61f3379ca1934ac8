public import Vocabulary

/// Help of `polder verify`.
public enum VerifyCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Rekent een tijdcapsule na uit het dossier in het bestand, en zegt wat er verschilt en waarom.",
    en: "Makes a time capsule again from the dossier in the file, and tells what differs and why.")

  /// What else one should know before asking.
  public static let discussion = Phrase(
    nl: "Een tijdcapsule maakt u met “polder report RUN --capsule BESTAND”. Verschilt er iets, dan eindigt de opdracht met code 1.",
    en: "A time capsule is made by “polder report RUN --capsule FILE”. Where anything differs it ends with code 1.")

  /// Help of the file.
  public static let file = Phrase(nl: "De tijdcapsule.", en: "The time capsule.")

  /// Help of `--threads`.
  public static let threads = Phrase(nl: "Op hoeveel kernen tegelijk (anders alle).", en: "On how many cores at once (else all).")
}

public import Vocabulary

/// Help and messages of `polder compare`.
public enum CompareCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Legt twee bewaarde runs naast elkaar, of twee varianten van één run op dezelfde mensen.",
    en: "Lays two stored runs beside each other, or two variants of one run on the same people.")

  /// Help of the first run.
  public static let first = Phrase(nl: "De eerste run, met zoveel tekens als nodig.", en: "The first run, by as many characters as it takes.")

  /// Help of the second run.
  public static let second = Phrase(nl: "De tweede run.", en: "The second run.")

  /// Help of `--variant`.
  public static let variant = Phrase(
    nl: "Twee varianten van één run, zoals --variant V1 V2.", en: "Two variants of one run, such as --variant V1 V2.")

  /// Help of `--run`.
  public static let run = Phrase(
    nl: "De run met beide varianten (anders de nieuwste die beide heeft).", en: "The run with both variants (else the newest that has both).")

  /// Neither two runs nor two variants.
  public static let nameTwo = Phrase(
    nl: "Noem twee runs, of geef --variant met twee varianten.", en: "Name two runs, or give --variant with two variants.")

  /// No run has both variants with its futures.
  public static func noRun(_ first: VariantID, _ second: VariantID) -> Phrase {
    Phrase(
      nl: "Geen bewaarde run heeft \(first) en \(second) met hun toekomsten. “polder assess --variant \(first) \(second)” maakt er een.",
      en: "No stored run has \(first) and \(second) with their futures. “polder assess --variant \(first) \(second)” makes one.")
  }
}

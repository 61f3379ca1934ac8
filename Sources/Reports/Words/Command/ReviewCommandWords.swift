public import Vocabulary

/// Help and messages of `polder review`.
public enum ReviewCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Toetst een variant aan hoger recht, met de weg naar elk oordeel en wat het verlicht; of de normen aan een bank van uitspraken.",
    en: "Tests a variant against higher law, with the way to every verdict and what would lift it; or the norms against a bank of rulings.")

  /// Help of the variant, where it stands at its place.
  public static let variant = Phrase(
    nl: "De variant, zoals V3a. Met --bank of --table staat hier de map van het dossier.",
    en: "The variant, such as V3a. With --bank or --table the folder of the dossier stands here.")

  /// Help of `--bank`.
  public static let bank = Phrase(
    nl: "Een YAML-bestand met uitspraken, of “dossier” voor die van het dossier.",
    en: "A YAML file of rulings, or “dossier” for those of the dossier.")

  /// Help of `--futures`.
  public static let futures = Phrase(
    nl: "Toekomsten van de keten, voor wat de normen daaruit lezen.", en: "Futures of the chain, for what the norms read from it.")

  /// Help of `--format`.
  public static let format = Phrase(
    nl: "Vorm: text, json, md of html; json niet met --bank of --table.", en: "Format: text, json, md or html; no json with --bank or --table.")

  /// Help of `--table`.
  public static let table = Phrase(
    nl: "De tabel van alle varianten onder elke stand van het recht, zonder de cijfers van de keten.",
    en: "The table of all variants under every state of the law, without the figures of the chain.")

  /// The date whose law is asked.
  public static let on = Phrase(
    nl: "De datum, JJJJ-MM-DD, waarvan het recht geldt. Na de laatste dag die het dossier kent, is niets beoordeeld.",
    en: "The date, YYYY-MM-DD, whose law holds. After the last day that the dossier knows nothing is assessed.")

  /// Nothing to review was named.
  public static let nameAVariant = Phrase(nl: "Noem een variant, of geef --bank BESTAND.", en: "Name a variant, or give --bank FILE.")

  /// A variant beside what is about the norms.
  public static let folderAlone = Phrase(
    nl: "Geef met --bank of --table alleen de map van het dossier.", en: "With --bank or --table give only the folder.")

  /// Forms of what is about the norms.
  public static let formats = Phrase(nl: "Kies --format text, md of html.", en: "Choose --format text, md or html.")

  /// A variant that leaves the law as it is.
  public static func changesNothing(_ variant: VariantID) -> Phrase {
    Phrase(nl: "\(variant) wijzigt voor geen enkele groep iets.", en: "\(variant) changes nothing for any group.")
  }
}

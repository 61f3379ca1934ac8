public import LegalReview
public import Vocabulary

/// Help and messages of `polder review`.
public enum ReviewCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Toetst een variant aan hoger recht, met de weg naar elk oordeel en wat het verlicht; of de normen aan een bank van uitspraken.",
    en: "Tests a variant against higher law, with the way to every verdict and what would lift it; or the norms against a bank of rulings.")

  /// Help of the variant, where it stands at its place.
  public static let variant = Phrase(
    nl: "De variant, zoals V1, of een maatregel van opvang of spreiding, zoals M1. Met --bank of --table staat hier de map van het dossier.",
    en:
      "The variant, such as V1, or a measure of reception or dispersal, such as M1. With --bank or --table the folder of the dossier stands here."
  )

  /// Help of `--bank`.
  public static let bank = Phrase(
    nl:
      "Een YAML-bestand met uitspraken, één van drie bestanden NAAM.facts.yaml, .coded.yaml en .outcomes.yaml, of “dossier” "
      + "voor die van het dossier.",
    en: "A YAML file of rulings, one of three files NAME.facts.yaml, .coded.yaml and .outcomes.yaml, or “dossier” for those of the dossier.")

  /// Help of `--lot`.
  public static let lot = Phrase(
    nl: "De naam van het lot dat wordt gescoord. De blik komt in het logboek voordat de score wordt getoond.",
    en: "The name of the lot that is scored. The look is put on record before its score is shown.")

  /// Help of `--log`.
  public static let log = Phrase(nl: "Het logboek van blikken.", en: "The log of looks.")

  /// Help of `--each`.
  public static let each = Phrase(
    nl: "Toon ook elke uitspraak waarop normen en rechter uiteenlopen; het lot is daarna gezien.",
    en: "Show each ruling on which norms and court part too; the lot is seen from then on.")

  /// A file of rulings without the name of its lot.
  public static let nameTheLot = Phrase(
    nl: "Elke blik op een lot uitspraken wordt vastgelegd. Noem het lot met --lot NAAM.",
    en: "Every look at a lot of rulings is put on record. Name the lot with --lot NAME.")

  /// A lot without a bank.
  public static let lotOfABank = Phrase(
    nl: "--lot, --log en --each horen bij --bank.", en: "--lot, --log and --each go with --bank.")

  /// A lot that the dossier does not have.
  public static func noSuchLot(_ name: LotID, of lots: [LotID]) -> Phrase {
    let known = lots.map { "“\($0)”" }.joined(separator: ", ")
    return Phrase(
      nl: "Het dossier heeft geen lot “\(name)”. Het heeft: \(known).", en: "The dossier has no lot “\(name)”. It has: \(known).")
  }

  /// A bank that says itself that it is another lot.
  public static func otherLot(_ name: LotID, inside: LotID) -> Phrase {
    Phrase(
      nl: "Deze bank is naar eigen zeggen lot “\(inside)”, niet “\(name)”. Noem dat met --lot.",
      en: "By its own word this bank is lot “\(inside)”, not “\(name)”. Name that with --lot.")
  }

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

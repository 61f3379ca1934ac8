public import Vocabulary

/// Help and messages of `polder negotiate`.
public enum NegotiateCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Doorzoekt alle pakketten: wie waarmee kan leven, wat botst, wat een akkoord opent, en hoe groot de kans is dat het mislukt.",
    en: "Searches all packages: who can live with what, what clashes, what would open an agreement, and how likely talks fail.")

  /// What else one should know before asking.
  public static let discussion = Phrase(
    nl: "De keten draait eerst, omdat partijen rode lijnen kunnen trekken bij gevolgen en bij het oordeel van het recht.",
    en: "The chain runs first, because parties can draw red lines at effects and at the verdict of the law.")

  /// Help of `--futures`.
  public static let futures = Phrase(nl: "Toekomsten van de keten.", en: "Futures of the chain.")

  /// Help of `--format`.
  public static let format = Phrase(
    nl: "Vorm: text, json, md of html; json geeft de tafel alleen.", en: "Format: text, json, md or html; json gives the table alone.")

  /// Help of `--without`.
  public static let without = Phrase(
    nl: "Wat als een partij een rode lijn loslaat: PARTIJ:LIJN, met het nummer of de naam van de lijn. Mag vaker.",
    en: "What if a party drops a red line: PARTY:LINE, by the number or name of the line. May be repeated.")

  /// What stands for the value of `--without`.
  public static let withoutValue = Phrase(nl: "partij:lijn", en: "party:line")

  /// Help of `--with`.
  public static let changed = Phrase(
    nl: "Wat als een partij iets aanvaardt of een andere ondergrens heeft: PARTIJ:accepts=OPTIE of PARTIJ:walk_away=0.5. Mag vaker.",
    en: "What if a party accepts something or has another walk-away value: PARTY:accepts=OPTION or PARTY:walk_away=0.5. May be repeated.")

  /// What stands for the value of `--with`.
  public static let changedValue = Phrase(nl: "partij:standpunt", en: "party:position")

  /// Help of `--on`.
  public static let on = Phrase(
    nl: "De tafel op een datum, zoals 2024-01-31 (anders die van het dossier).", en: "The table on a date, such as 2024-01-31 (else the dossier's).")

  /// Help of `--domain`.
  public static let domain = Phrase(
    nl: "JSON-bestanden met een andere tafel, in plaats van een dossier; de vorm staat in de gids over onderhandelen.",
    en: "JSON files with another table, instead of a dossier; the guide on negotiation has the form.")

  /// Help of `--summary`.
  public static let summary = Phrase(
    nl: "Met --domain: één regel per tafel, met tabs: naam, pakketten, aanvaardbaar, front, en hoeveel gelijk zijn op de vier punten.",
    en: "With --domain: one line a table, by tabs: name, packages, agreeable, front, and the ties of the four points.")

  /// A summary of no other table.
  public static let summaryNeedsDomain = Phrase(nl: "Geef --summary met --domain.", en: "Give --summary with --domain.")

  /// A summary in another form.
  public static let summaryOrFormat = Phrase(nl: "Kies --summary of --format, niet allebei.", en: "Choose --summary or --format, not both.")

  /// Changed positions of a table that is no dossier.
  public static let changesNeedDossier = Phrase(
    nl: "--without, --with en --on gaan over een dossier, niet over --domain.",
    en: "--without, --with and --on are about a dossier, not about --domain.")
}

public import Vocabulary

/// Help and messages of `polder disperse sites`.
public enum DisperseSitesCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Welke locaties openen, houden of sluiten, kwartaal na kwartaal.", en: "Which sites to open, keep or close, quarter by quarter.")

  /// What else one should know before asking.
  public static let discussion = Phrase(
    nl: "--existing is een CSV-bestand met municipality en places (wat er nu is); van wie ontbreekt of een lege cel heeft, "
      + "wordt aangenomen dat er niets is, en dat staat bij de uitkomst. De eis groeit in gelijke stappen "
      + "van wat er is naar de opgave. Kosten en maten zijn aannamen (per plaats en kwartaal, in eenheden): geen bron geeft ze per gemeente.",
    en: "--existing is a CSV file with municipality and places (what there is now); of who is missing or has an empty "
      + "cell it is assumed that there is nothing, and the outcome says so. The requirement grows in equal "
      + "steps from what there is to the task. Costs and sizes are assumptions (per place and quarter, in units): "
      + "no source gives them per municipality.")

  /// Help of `--existing`.
  public static let existing = Phrase(nl: "CSV-bestand met wat er is.", en: "CSV file of what there is.")

  /// Help of `--quarters`.
  public static let quarters = Phrase(nl: "Aantal kwartalen.", en: "Number of quarters.")

  /// Help of `--lead-time`.
  public static let leadTime = Phrase(nl: "Kwartalen voordat een nieuwe locatie plaatsen heeft.", en: "Quarters before a new site has places.")

  /// Help of `--nodes`.
  public static let nodes = Phrase(nl: "Hoogstens zoveel knopen doorzoeken.", en: "Search at most so many nodes.")
}

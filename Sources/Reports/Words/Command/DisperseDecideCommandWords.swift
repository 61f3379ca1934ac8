public import Vocabulary

/// Help and messages of `polder disperse decide`.
public enum DisperseDecideCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Het verdeelbesluit op een verslag van aanbiedingen.", en: "The distribution decision on a report of offers.")

  /// What else one should know before asking.
  public static let discussion = Phrase(
    nl: "--offers is een CSV-bestand met municipality en offer, zoals disperse shares --format csv het geeft om aan te vullen. Van wie ontbreekt of "
      + "een lege cel heeft, is het aanbod niet bekend: die telt als een aanbod ter grootte van het aandeel, of met --others offer-nothing als "
      + "niets. Het besluit zegt van hoeveel gemeenten dat is aangenomen.",
    en: "--offers is a CSV file with municipality and offer, such as disperse shares --format csv gives to be completed. Of who is missing or has "
      + "an empty cell the offer is not known: it counts as an offer of its share, or with --others offer-nothing as nothing. The decision says "
      + "of how many municipalities that was assumed.")

  /// Help of `--offers`.
  public static let offers = Phrase(nl: "CSV-bestand met aanbiedingen.", en: "CSV file of offers.")

  /// Help of `--option`.
  public static let option = Phrase(
    nl: "Keuze: within_province of surplus_first (anders beide).", en: "Option: within_province or surplus_first (else both).")

  /// Help of `--others`.
  public static let others = Phrase(
    nl: "Wie niet in het bestand staat: offer-their-share of offer-nothing.", en: "Who is not in the file: offer-their-share or offer-nothing.")
}

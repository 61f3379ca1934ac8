import Chance
public import Vocabulary

/// Words about the need that is spread.
public enum NeedWords {
  /// Help of `--need`.
  public static let need = Phrase(
    nl: "Behoefte in plaatsen (anders wat de keten geeft onder het huidige recht).",
    en: "Need in places (else what the chain gives under today's law).")

  /// Help of `--futures`.
  public static let futures = Phrase(nl: "Toekomsten van de keten, zonder --need.", en: "Futures of the chain, without --need.")

  /// Help of `--key`.
  public static let key = Phrase(
    nl: "Sleutel: population of population_wealth (anders die van het dossier).", en: "Key: population or population_wealth (else the dossier's).")

  /// Help of `--year`.
  public static let year = Phrase(
    nl: "De sleutel van dit jaar, waar het dossier er meer heeft.", en: "The key of this year, where the dossier has several.")

  /// Help of `--rule`.
  public static let rule = Phrase(nl: "Afrondingsregel (anders die van het dossier).", en: "Rounding rule (else the dossier's).")

  /// The need that the chain gives on the first day of a month, with its band where the futures tell one.
  public static func byChain(_ median: Int, low: Int?, high: Int?, on month: CalendarMonth) -> Phrase {
    let (places, month) = (Phrase.counted(median, ("plaats", "plaatsen"), ("place", "places")), Phrase(month))
    let start = Phrase(nl: "Behoefte volgens de keten op 1 \(month.nl): \(places.nl)", en: "Need by the chain on 1 \(month.en): \(places.en)")
    guard let low, let high else { return Phrase(nl: start.nl + ".", en: start.en + ".") }
    let (from, to) = (Phrase(whole: low), Phrase(whole: high))
    return Phrase(nl: "\(start.nl) (90%: \(from.nl) tot \(to.nl)).", en: "\(start.en) (90%: \(from.en) to \(to.en)).")
  }

  /// That so few futures tell no band, and from how many on they do.
  public static func noBand(futures: Int) -> Phrase {
    let (asked, fewest) = (Phrase.counted(futures, ("toekomst", "toekomsten"), ("future", "futures")), Phrase(whole: Bands.fewestForWide))
    return Phrase(
      nl: "\(asked.nl) is te weinig voor een bandbreedte; dit getal hangt nog van het toeval af. Geef --futures \(fewest.nl) of meer.",
      en: "\(asked.en) is too few for a band; this number still depends on chance. Give --futures \(fewest.en) or more.")
  }
}

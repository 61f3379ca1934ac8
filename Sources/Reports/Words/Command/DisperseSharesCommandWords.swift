public import Vocabulary

/// Help and messages of `polder disperse shares`.
public enum DisperseSharesCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(nl: "Aandelen per provincie of gemeente, en wat-als.", en: "Shares per province or municipality, and what-if.")

  /// What else one should know before asking.
  public static let discussion = Phrase(
    nl: "--format csv geeft elke gemeente met een lege kolom offer; aangevuld kan het bestand terug naar disperse decide --offers.",
    en: "--format csv gives every municipality with an empty column offer; completed, the file can go back to disperse decide --offers.")

  /// Help of `--province`.
  public static let province = Phrase(nl: "Toon de gemeenten van deze provincie.", en: "Show the municipalities of this province.")

  /// Help of `--pin`.
  public static let pin = Phrase(
    nl: "Zet een gemeente vast, als GEMEENTE=PLAATSEN, en zie wie het verschil draagt; mag vaker.",
    en: "Fix a municipality, as MUNICIPALITY=PLACES, and see who takes the difference; may be repeated.")

  /// Help of `--format`.
  public static let format = Phrase(nl: "Vorm: text, json, csv, html of md.", en: "Format: text, json, csv, html or md.")

  /// Forms that do not go with a fixed municipality.
  public static let pinFormats = Phrase(nl: "Kies bij --pin --format text, md of html.", en: "With --pin choose --format text, md or html.")

  /// A fixed municipality that cannot be read.
  public static func pinForm(_ text: String) -> Phrase {
    Phrase(
      nl: "--pin is “\(text)”; schrijf GEMEENTE=PLAATSEN, zoals NAAM=50.", en: "--pin is “\(text)”; write MUNICIPALITY=PLACES, such as NAME=50.")
  }

  /// Municipalities of a province that are fixed at more than it gets; `least` counts the other minima of the province too.
  public static func pinsExceed(in province: String, least: Int, total: Int) -> Phrase {
    let least = Phrase(whole: least)
    let total = Phrase.counted(total, ("plaats", "plaatsen"), ("place", "places"))
    return Phrase(
      nl: "In \(province) zijn met --pin ten minste \(least.nl) nodig, en de provincie krijgt \(total.nl). Verlaag --pin, of verhoog --need.",
      en: "In \(province) --pin takes at least \(least.en), and the province gets \(total.en). Lower --pin, or raise --need.")
  }

  /// One municipality that was fixed twice, with both as they were typed.
  public static func pinnedTwice(_ first: String, _ second: String) -> Phrase {
    Phrase(
      nl: "--pin geeft dezelfde gemeente twee keer: \(first) en \(second). Geef er één.",
      en: "--pin gives the same municipality twice: \(first) and \(second). Give one.")
  }
}

public import Vocabulary

/// Help and messages of `polder table replay`.
public enum ReplayCommandWords {
  public static let abstract = Phrase(
    nl: "Speelt de kroniek van een dossier na als handelingen aan een tafel.", en: "Replays the chronology of a dossier as acts at a table.")
  public static let discussion = Phrase(
    nl: "Elke gebeurtenis komt als verklaring met haar bronnen in een nieuw, openbaar verslag, en wat partijen volgens die bronnen deden als "
      + "handeling van hun zetel. Wat bronnen verschillend vertellen staat er als twee lezingen. Daarna staat er wat het verslag zelf vertelt.",
    en: "Every event enters a new, public record as a statement with its sources, and what parties did according to these sources as an act of their "
      + "seat. What sources tell differently stands there as two readings. After it comes what the record itself tells.")
  public static let dossier = Phrase(nl: "Het dossier met een bestand replay.yaml.", en: "The dossier with a file replay.yaml.")

  /// That the record is there, and how to read it.
  public static func done(_ table: String, acts: Int) -> Phrase {
    Phrase(
      nl: "Tafel \(table) is nagespeeld in \(acts) handelingen. Lezen: polder table show \(table)",
      en: "Table \(table) was replayed in \(acts) acts. To read it: polder table show \(table)")
  }
}

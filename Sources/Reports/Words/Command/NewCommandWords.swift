public import Vocabulary

/// Help and messages of `polder new`.
public enum NewCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Begint een eigen dossier: een skelet met uitleg, of delen van een ander.",
    en: "Begins a dossier of your own: a skeleton with notes, or parts of another.")

  /// More on it.
  public static let discussion = Phrase(
    nl: "Het nieuwe dossier heet naar de map en is meteen goed voor polder check. De gids YourOwnTable zegt hoe het verder gaat.",
    en: "The new dossier is called after the folder and passes polder check at once. The guide YourOwnTable says how to go on.")

  /// Help of the folder.
  public static let folder = Phrase(nl: "Map die er nog niet is.", en: "A folder that is not there yet.")

  /// Help of `--like`.
  public static let like = Phrase(nl: "Neem de bestanden van dit dossier.", en: "Take the files of this dossier.")

  /// Help of `--parts`.
  public static let parts = Phrase(
    nl: "Alleen deze delen, met komma’s: law, talks, places; met --like ook chain.",
    en: "Only these parts, with commas: law, talks, places; with --like chain too.")

  /// What was written, and the way on.
  public static func written(_ files: [String], to folder: String) -> Phrase {
    let count = Phrase.counted(files.count, ("bestand", "bestanden"), ("file", "files"))
    let all = files.joined(separator: ", ")
    return Phrase(
      nl: "\(count.nl) in \(folder): \(all). Verder met: polder check \(folder)",
      en: "\(count.en) in \(folder): \(all). Go on with: polder check \(folder)")
  }
}

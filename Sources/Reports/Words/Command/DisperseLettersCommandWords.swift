public import Vocabulary

/// Help and messages of `polder disperse letters`.
public enum DisperseLettersCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Eén pagina feiten per gemeente, met wat het getal zou veranderen.",
    en: "One page of facts per municipality, with what would change its number.")

  /// Help of `--municipality`.
  public static let municipality = Phrase(nl: "Alleen deze gemeente, op het scherm.", en: "Only this municipality, on the screen.")

  /// Help of `--output`.
  public static let output = Phrase(nl: "Map voor alle brieven in nl en en.", en: "Folder for all letters in nl and en.")

  /// How many letters were written, and where.
  public static func written(_ count: Int, to folder: String) -> Phrase {
    let letters = Phrase.counted(count, ("brief", "brieven"), ("letter", "letters"))
    return Phrase(nl: "\(letters.nl) in twee talen: \(folder)", en: "\(letters.en) in two languages: \(folder)")
  }
}

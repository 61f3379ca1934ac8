public import Vocabulary

/// Help and messages of `polder drafts`.
public enum DraftsCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Toont de concepten die bij dossiers bewaard zijn, of één als bestand.", en: "Shows the drafts kept beside dossiers, or one as a file.")
  public static let draft = Phrase(nl: "Het concept waarvan het bestand komt.", en: "The draft whose file is printed.")
  public static let dossier = Phrase(nl: "Alleen concepten van dit dossier.", en: "Only drafts of this dossier.")

  /// A name that no draft has.
  public static func unknown(_ name: String) -> Phrase {
    Phrase(
      nl: "Er is geen concept “\(name)”. “polder drafts” toont welke er zijn.",
      en: "There is no draft “\(name)”. “polder drafts” shows which there are.")
  }
}

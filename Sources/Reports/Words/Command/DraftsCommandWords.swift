public import Vocabulary

/// Help and messages of `polder drafts`.
public enum DraftsCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Toont de concepten die bij dossiers bewaard zijn, of één als bestand.", en: "Shows the drafts kept beside dossiers, or one as a file.")
  public static let draft = Phrase(nl: "Het concept waarvan het bestand komt.", en: "The draft whose file is printed.")
  public static let dossier = Phrase(nl: "Alleen concepten van dit dossier.", en: "Only drafts of this dossier.")

  /// A store without drafts.
  public static let none = Phrase(
    nl: "Er zijn geen concepten. Wie op een pagina van “polder serve” een variant wijzigt, kan haar bewaren.",
    en: "There are no drafts. Whoever amends a variant on a page of “polder serve” can keep it.")

  /// A name that no draft has.
  public static func unknown(_ name: String) -> Phrase {
    Phrase(
      nl: "Er is geen concept “\(name)”. “polder drafts” toont welke er zijn.",
      en: "There is no draft “\(name)”. “polder drafts” shows which there are.")
  }
}

public import Vocabulary

/// What the page with the paper for a proposal says beside it.
public struct ConsequencesPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var choose: String { t("Kies een variant", "Choose a variant") }
  public var variant: String { t("variant", "variant") }
  public var all: String { t("alle varianten", "all variants") }
  public var show: String { t("Toon", "Show") }
  public var copies: String { t("Overnemen", "Copy") }
  /// Before the links to the same as files.
  public var asFile: Prose { t("Als bestand:", "As a file:") }
  public var asText: Prose { t("Kopiëren als tekst", "Copy as text") }
  public var asMarkdown: Prose { t("Kopiëren als Markdown", "Copy as Markdown") }
}

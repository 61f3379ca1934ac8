public import Vocabulary

/// What the page with the front of a run says beside it.
public struct FrontPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var files: String { t("De nota als bestand", "The brief as a file") }
}

public import Vocabulary

/// What the page with the front of a run says beside it.
public struct FrontPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var files: String { t("De nota als bestand", "The brief as a file") }

  /// The link to the paper that goes with a proposal.
  public var paperwork: Prose {
    t(
      "Voor de stukken: financiële gevolgen, gevolgen voor de uitvoering en juridische gevolgen, om over te nemen",
      "For the paperwork: financial, implementation and legal consequences, to copy")
  }
}

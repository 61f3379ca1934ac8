public import Vocabulary

/// The names of the pages that are the same whatever is in the store.
public struct StandingWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var glossary: String { t("Woordenlijst", "Glossary") }
  public var aboutTheModel: String { t("Over het model", "About the model") }
  public var accessibility: String { t("Toegankelijkheid", "Accessibility") }
  public var register: String { t("Opgave voor het algoritmeregister", "Record for the algorithm register") }
}

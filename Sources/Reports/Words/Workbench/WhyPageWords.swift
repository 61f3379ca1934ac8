public import Vocabulary

/// What the page on where conclusions turn says.
public struct WhyPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { t("Waar slaat een conclusie om?", "Where does a conclusion turn?") }
}

public import Vocabulary

/// What stands over the four answers to a version of a proposal.
public struct AnswersWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: Prose { t("De vier antwoorden", "The four answers") }
  public var notYet: Prose {
    t(
      "De run van deze versie is er nog niet. Alleen wie dit voorstel mag lezen, ziet hem.",
      "The run of this version is not there yet. Only those who may read this proposal see it.")
  }
  public func before(_ version: Int) -> Prose { t("De antwoorden op versie \(version)", "The answers to version \(version)") }
}

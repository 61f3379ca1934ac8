public import Vocabulary

/// What the page on one family says: following computes, so the page gives the commands.
public struct FamilyPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { t("Eén gezin volgen", "Follow one family") }
  /// Before the commands.
  public var how: Prose {
    t(
      "Deze opdrachten volgen een gezin stap voor stap onder het huidige recht en onder een variant:",
      "These commands follow a family step by step under today's law and under a variant:")
  }
}

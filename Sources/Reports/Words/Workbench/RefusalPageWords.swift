public import Vocabulary

/// What the page that refuses says beside what went wrong.
public struct RefusalPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  /// Before the command that makes a run anew.
  public var makesAgain: Prose { t("Deze opdracht maakt de run opnieuw:", "This command makes the run again:") }

  /// Before the address at which what was asked for is now.
  public var isAt: Prose { t("Op dit adres staat het nu: ", "It is now at this address: ") }

  /// Before the command that fills an empty store.
  public var noRuns: Prose {
    t("Er zijn nog geen runs bewaard. Deze opdracht maakt er een:", "No runs are kept yet. This command makes one:")
  }
}

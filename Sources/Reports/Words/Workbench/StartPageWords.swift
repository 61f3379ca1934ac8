public import Vocabulary

/// What the first page says.
public struct StartPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var dossiers: String { t("Dossiers", "Dossiers") }
  public var dossiersOfTheProgram: Prose { t("Deze dossiers komen met het programma mee.", "These dossiers come with the program.") }
  public var runs: String { t("Bewaarde runs", "Stored runs") }
  /// Before the command that makes a run.
  public var noRuns: Prose { t("Er zijn nog geen runs. Deze opdracht maakt er een:", "There are no runs yet. This command makes one:") }
}

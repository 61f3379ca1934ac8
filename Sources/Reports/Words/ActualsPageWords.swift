public import Vocabulary

/// Words of the page of what came, where nothing was kept.
public struct ActualsPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { t("Wat kwam", "What came") }

  /// What to do.
  public var nothingKept: Prose {
    t(
      "Bij deze run is nog niet bewaard wat kwam. Deze opdracht legt een CSV-bestand met month, series en value naast de run, en bewaart het erbij:",
      "Nothing of what came is kept with this run yet. This command lays a CSV file with month, series and value beside the run, and keeps it:"
    )
  }

  /// The name of a file, as an example.
  public var file: String { t("kwam.csv", "came.csv") }
}

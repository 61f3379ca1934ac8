public import Vocabulary

/// Words around every page of the workbench.
public struct FramePageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var breadcrumbs: String { t("Kruimelpad", "Breadcrumbs") }
  public var sameOnTheCommandLine: String { t("Hetzelfde op de opdrachtregel", "The same on the command line") }

  // MARK: Colours

  public var light: String { t("licht", "light") }
  public var dark: String { t("donker", "dark") }
  public var asTheSystem: String { t("als het systeem", "as the system") }
}

public import Vocabulary

/// What a page with one sheet of the brief says where there is none.
public struct SheetPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  /// Before the command that does the study.
  public var noStudy: Prose {
    t("Deze studie is nog niet gedaan. Deze opdracht doet haar:", "This study was not run yet. This command runs it:")
  }
}

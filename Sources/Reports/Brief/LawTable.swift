public import Assessments
import Dossiers
public import Vocabulary

/// The table of every variant under every state of the law: the verdict, the norms that decide it, and what was not assessed.
public struct LawTable: Sendable {
  public let facts: LawTableFacts
  public let dossier: LawDossier
  public let language: Language
  private let words: LawTableWords

  public init(_ facts: LawTableFacts, of dossier: LawDossier, language: Language) {
    self.facts = facts
    self.dossier = dossier
    self.language = language
    words = LawTableWords(dossier, language)
  }

  /// One table a variant, then which norms were read a second time beside their article.
  public var sheet: Sheet {
    Sheet(
      id: "law-table", title: words.title(dossier.asOf),
      blocks: [.paragraph(words.introduction)] + facts.sections.map { .table(table($0)) } + NormReadingSheet.overview(dossier, language))
  }

  private func table(_ section: LawTableFacts.Section) -> TableBlock {
    TableBlock(
      caption: words.terms.variant(section.variant), columns: words.columns(LawTableFacts.groups),
      rows: zip(dossier.settings, section.rows).map { setting, cells in
        [words.terms.name(setting.name)]
          + cells.map { cell in cell.map { words.cell($0.standing, norms: $0.norms, missing: $0.missing) } ?? words.unchanged }
      })
  }
}

public import Assessments
import Dossiers
import LegalReview
public import Vocabulary

/// Every variant under every state of the law, for refugees and for subsidiary protection: the verdict, the norms that decide it, and what was not
/// assessed.
///
/// The figures of the chain are left out, so that the table changes with the law and the variants alone; what depends on them stands under what is
/// missing.
public struct LawTable: Sendable {
  public let dossier: LawDossier
  public let language: Language
  private let words: LawTableWords
  private static let groups: [StatusGroup] = [.refugee, .subsidiary]

  public init(_ dossier: LawDossier, language: Language) {
    self.dossier = dossier
    self.language = language
    words = LawTableWords(dossier, language)
  }

  /// One table a variant, then which norms were read a second time beside their article.
  public var sheet: Sheet {
    Sheet(
      id: "law-table", title: words.title(dossier.asOf),
      blocks: [.paragraph(words.introduction)] + dossier.variants.map { .table(table($0)) } + NormReadingSheet.overview(dossier, language))
  }

  /// The sheet as plain text.
  public var text: String { TextRendering(width: 200, language, sources: dossier.dossier.sources).render([sheet]) }

  private func table(_ variant: Variant) -> TableBlock {
    let studies = dossier.study(variant)
    return TableBlock(
      caption: words.terms.variant(variant), columns: words.columns(Self.groups),
      rows: dossier.settings.map { setting in
        [words.terms.name(setting.name)]
          + Self.groups.map { group in
            studies.first { $0.group == group && $0.setting == setting }.map(cell) ?? words.unchanged
          }
      })
  }

  private func cell(_ study: LegalStudy) -> Prose {
    let review = study.review
    let norms = review.findings.filter { $0.counts && $0.verdict == review.conclusion.verdict }.map(\.norm)
      .reduce(into: [NormID]()) { if !$0.contains($1) { $0.append($1) } }
    let missing = review.gaps.filter { $0.couldBe > (review.conclusion.verdict ?? .tenable) }.flatMap(\.missing)
      .reduce(into: [LeverID]()) { if !$0.contains($1) { $0.append($1) } }
    return words.cell(dossier.standing(review, of: study.variant, for: study.group), norms: norms, missing: missing)
  }
}

public import Assessments
import Dossiers
import LegalReview
public import Vocabulary

/// Every variant under every state of the law, for refugees and for subsidiary protection: the verdict, the rules that decide it, and what was not assessed.
///
/// The figures of the chain are left out, so that the table changes with the law and the variants alone; what depends on them stands under what is missing.
public struct LawTable: Bilingual, Sendable {
  public let dossier: LawDossier
  public let language: Language

  public init(_ dossier: LawDossier, language: Language) {
    self.dossier = dossier
    self.language = language
  }

  /// One table a variant.
  public var sheet: Sheet {
    let asOf = numbers.date(dossier.asOf)
    return Sheet(
      id: "law-table", title: t("De varianten tegenover hoger recht, \(asOf)", "The variants against higher law, \(asOf)"),
      blocks: [
        .paragraph(
          t(
            "Zonder de cijfers van de keten. Tussen haken de regels die het oordeel dragen; daarachter wat niet beoordeeld kon worden.",
            "Without the figures of the chain. In brackets the rules that carry the verdict; after them what could not be assessed."))
      ] + dossier.variants.map { .table(table($0)) })
  }

  /// The sheet as plain text.
  public var text: String { TextRendering(width: 200).render([sheet]) }

  private func table(_ variant: Variant) -> TableBlock {
    let studies = dossier.study(variant)
    return TableBlock(
      caption: "\(variant.id) \(variant.name[language])",
      columns: [t("stand van het recht", "state of the law")] + [StatusGroup.refugee, .subsidiary].map { $0.name[language] },
      rows: dossier.settings.map { setting in
        [setting.name[language]]
          + [StatusGroup.refugee, .subsidiary].map { group in
            studies.first { $0.group == group && $0.setting == setting }.map(cell) ?? Review.Conclusion.unchanged.name[language]
          }
      })
  }

  private func cell(_ study: LegalStudy) -> String {
    let review = study.review
    let rules = review.findings.filter { $0.counts && $0.verdict == review.conclusion.verdict }.map(\.code)
    let missing = review.gaps.filter { $0.couldBe > (review.conclusion.verdict ?? .tenable) }.flatMap(\.missing)
      .reduce(into: [LeverID]()) { if !$0.contains($1) { $0.append($1) } }.map { dossier.lever($0)?.name[language] ?? $0.rawValue }
    return dossier.words(review, of: study.variant, for: study.group)[language]
      + (rules.isEmpty ? "" : " (\(rules.joined(separator: ", ")))")
      + (missing.isEmpty ? "" : t("; niet beoordeeld: ", "; not assessed: ") + missing.joined(separator: ", "))
  }
}

import Dossiers
public import LegalReview
public import Vocabulary

/// Every variant under every state of the law, for refugees and for subsidiary protection, without figures of the chain: the table changes with the
/// law and the variants alone, and what depends on figures stands under what is missing.
public struct LawTableFacts: Sendable {
  /// What a variant comes to for one group under one state of the law.
  public struct Cell: Sendable, Hashable {
    public var standing: LegalStanding
    /// The norms that decide it, and the levers without which it could be worse; each once, in the order of the findings.
    public var norms: [NormID]
    public var missing: [LeverID]
  }

  /// A variant: a row a state of the law, in it a cell a group; `nil` where it leaves the group alone.
  public struct Section: Sendable {
    public var variant: Variant
    public var rows: [[Cell?]]
  }

  public static let groups: [StatusGroup] = [.refugee, .subsidiary]

  /// In the order of the dossier.
  public var sections: [Section]
}

extension LawDossier {
  /// Reviews every variant of the dossier for its table.
  public func table() -> LawTableFacts { LawTableFacts(sections: variants.map(section)) }

  private func section(_ variant: Variant) -> LawTableFacts.Section {
    let studies = study(variant)
    return .init(
      variant: variant,
      rows: settings.map { setting in
        LawTableFacts.groups.map { group in studies.first { $0.group == group && $0.setting == setting }.map(cell) }
      })
  }

  private func cell(_ study: LegalStudy) -> LawTableFacts.Cell {
    let review = study.review
    func each<Item: Equatable>(_ items: [Item]) -> [Item] { items.reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
    return .init(
      standing: standing(review, of: study.variant, for: study.group),
      norms: each(review.findings.filter { $0.counts && $0.verdict == review.conclusion.verdict }.map(\.norm)),
      missing: each(review.gaps.filter { $0.couldBe > (review.conclusion.verdict ?? .tenable) }.flatMap(\.missing)))
  }
}

import Dossiers
public import LegalReview
public import Vocabulary

/// A mark of the law with the norms and rulings that it rests on.
public struct LawMarkAnswer: Sendable, Hashable, Codable {
  /// A finding that counts and is as bad as the verdict on its group.
  public struct Ground: Sendable, Hashable, Codable {
    public var group: StatusGroup
    public var norm: NormID
    public var code: String
    public var verdict: Verdict
    public var level: Norm.Level
    /// Rulings known on the date of the talks.
    public var authorities: [RulingID]
  }

  public var mark: LawMark
  /// In table order of the groups, and for each in the order of the norms.
  public var grounds: [Ground]
  /// Questions that only a lawyer can answer, each once.
  public var questions: [OpenQuestion]
  /// What is not known or not tested, each once.
  public var gaps: [Gap]
}

extension Dossier {
  /// A mark of a variant with what it rests on; `nil` where there is no such state of the law.
  func lawMarkAnswer(_ setting: SettingID, of own: VariantAssessment, _ row: MatrixAnswer) -> LawMarkAnswer? {
    guard let mark = row.law.first(where: { $0.setting == setting }), let review = own.legalSettings.first(where: { $0.setting == setting }) else {
      return nil
    }
    let grounds = review.groups.flatMap { group in
      group.review.findings.filter { $0.counts && $0.verdict == group.review.findings.filter(\.counts).map(\.verdict).max() }.map {
        LawMarkAnswer.Ground(
          group: group.group, norm: $0.norm, code: $0.code, verdict: $0.verdict, level: $0.level, authorities: $0.authorities)
      }
    }
    func once<Element: Equatable>(_ all: [Element]) -> [Element] { all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
    return LawMarkAnswer(
      mark: mark, grounds: grounds, questions: once(review.groups.flatMap(\.review.questions)), gaps: once(review.groups.flatMap(\.review.gaps)))
  }
}

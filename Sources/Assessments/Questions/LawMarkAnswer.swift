import Dossiers
public import LegalReview
public import Vocabulary

/// A mark of the law with the norms and rulings that it rests on.
public struct LawMarkAnswer: Sendable, Hashable, Codable {
  /// A finding that counts and is as bad as the verdict on its group.
  public struct Ground: Sendable, Hashable, Codable {
    public var group: StatusGroup
    public var norm: NormID
    public var code: RuleCode
    public var verdict: Verdict
    public var level: Norm.Level
    /// Rulings known on the date of the talks.
    public var authorities: [RulingID]
  }

  /// A ruling that is near in what decides.
  public struct Near: Sendable, Hashable, Codable {
    public var ruling: RulingID
    /// 0 to 1, see `LawDossier.rulings(deciding:)`.
    public var likeness: Double
    /// Whether it went the other way, so that it is cited a contrario.
    public var isOpposite: Bool
  }

  public var mark: LawMark
  /// In table order of the groups, and for each in the order of the norms.
  public var grounds: [Ground]
  /// Questions that only a lawyer can answer, each once.
  public var questions: [OpenQuestion]
  /// What is not known or not tested, each once.
  public var gaps: [Gap]
  /// Answers of lawyers that entered the mark, each once; `nil` where nobody answered.
  public var answers: [LawyersAnswer]?
  /// Of each group, the ruling nearest in what decides and the nearest that went the other way, each once; `nil` where none is near.
  public var near: [Near]?
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
    let answers = once(review.groups.flatMap(\.review.answers))
    return LawMarkAnswer(
      mark: mark, grounds: grounds, questions: once(review.groups.flatMap(\.review.questions)), gaps: once(review.groups.flatMap(\.review.gaps)),
      answers: answers.isEmpty ? nil : answers, near: near(review))
  }

  private func near(_ review: LawAnswer.SettingReview) -> [LawMarkAnswer.Near]? {
    guard let law = try? withLaw else { return nil }
    let all = review.groups.flatMap { group -> [LawMarkAnswer.Near] in
      let found = law.rulings(deciding: group.review, count: 1)
      let near = found.nearest.map { LawMarkAnswer.Near(ruling: $0.ruling.id, likeness: $0.likeness, isOpposite: false) }
      let other = found.contrary.map { LawMarkAnswer.Near(ruling: $0.ruling.id, likeness: $0.likeness, isOpposite: true) }
      // A ruling that is both is told as what it held.
      return near.filter { $0.ruling != other?.ruling } + [other].compactMap { $0 }
    }
    let once = all.reduce(into: [LawMarkAnswer.Near]()) { told, own in if !told.contains(where: { $0.ruling == own.ruling }) { told.append(own) } }
    return once.isEmpty ? nil : once
  }
}

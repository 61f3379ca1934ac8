public import Dossiers
public import LegalReview
public import Vocabulary

/// The way from a verdict to what it rests on, as a tree of facts: finding, norm with its level and uncertainty, lever with its source, chain figure,
/// rulings.
public struct LegalTrace: Sendable, Hashable {
  /// What a node stands for.
  public enum Fact: Sendable, Hashable {
    case verdict(LegalStanding, VariantID, StatusGroup, LegalSetting)
    /// A finding that counts, or one of hindsight.
    case finding(Verdict, Norm, isHindsight: Bool, isOwnAct: Bool)
    /// A finding of a norm that the dossier does not have.
    case unlisted(NormID)
    /// Why the rules of the norm are as they are.
    case rule(Norm)
    case uncertainty(Norm)
    case lever(LeverFact)
    case source(LeverGround)
    case ruling(Ruling, Side)
    case question(OpenQuestion)
    case answer(OpenRule.Answer, norm: NormID)
    /// What a lawyer answered to an open question.
    case lawyer(LawyersAnswer)
  }

  /// How a ruling stands to a finding.
  public enum Side: Sendable, Hashable {
    /// On a measure of which the same rule speaks, held so or otherwise.
    case alike, otherwise
    /// On one of which another rule of the norm speaks.
    case nearby
    /// On another measure.
    case elsewhere
    /// Of after the date of the talks.
    case later
  }

  /// A lever of a finding: its value, today's where it is known, and how far it lies from the limits of the rule.
  public struct LeverFact: Sendable, Hashable {
    public var lever: LeverID
    public var value: LeverValue
    /// `nil` where it is not known or follows from the variant.
    public var today: LeverValue?
    /// Each once.
    public var margins: [Finding.Margin]
  }

  /// Where the value of a lever comes from.
  public enum LeverGround: Sendable, Hashable {
    /// The chain: the median of its futures, with the band where they tell one.
    case chain(DerivedFacts.Spread?)
    /// It follows from what the variant changes.
    case follows
    case setting(isFixed: Bool)
    /// A lawyer, where nobody else knew it.
    case lawyer(LawyersAnswer)
    /// The variant, by a source or as an assumption; `lever` is the one that the variant sets, where that is another.
    case variant(lever: LeverID?, Evidence)
    case today(article: Phrase?, [SourceID])
  }

  public var fact: Fact
  public var children: [LegalTrace]

  public init(_ fact: Fact, _ children: [LegalTrace] = []) {
    self.fact = fact
    self.children = children
  }
}

extension LawDossier {
  /// The tree of a review of an assessment; `derived` is what the chain told.
  public func trace(_ variant: Variant, _ group: LawAnswer.GroupReview, under setting: LegalSetting, derived: DerivedFacts = .unknown) -> LegalTrace {
    trace(study(variant, group, under: setting, derived: derived))
  }

  /// The tree of a study: the conclusion, under it every finding that counts, worst first, and the open questions.
  public func trace(_ study: LegalStudy) -> LegalTrace {
    let findings = study.review.findings.filter { $0.counts || $0.isHindsight }.sorted { $0.verdict > $1.verdict }
    let standing = standing(study.review, of: study.variant, for: study.group)
    return LegalTrace(
      .verdict(standing, study.variant.id, study.group, study.setting),
      findings.map { trace($0, study) }
        + study.review.questions.map { question in
          LegalTrace(.question(question), question.rule.answers.map { LegalTrace(.answer($0, norm: question.norm)) })
        })
  }

  private func trace(_ finding: Finding, _ study: LegalStudy) -> LegalTrace {
    guard let norm = norms.first(where: { $0.id == finding.norm }) else { return LegalTrace(.unlisted(finding.norm)) }
    let isOwnAct = finding.level == .nationalAct && changesTheAct(study.variant, for: study.group)
    let levers = finding.because.filter { $0.lever != Facts.groups }.reduce(into: [Ruling.Lever]()) { if !$0.contains($1) { $0.append($1) } }
    if let answer = study.review.answers.first(where: { $0.made(finding) }) {
      return LegalTrace(
        .finding(finding.verdict, norm, isHindsight: false, isOwnAct: isOwnAct),
        [LegalTrace(.lawyer(answer), levers.map { trace($0, finding, study) }), LegalTrace(.uncertainty(norm))])
    }
    let before = finding.authorities.compactMap { id in rulings.first { $0.id == id } }
    let codes = codes(of: norm, on: before)
    let after = finding.laterAuthorities.compactMap { id in rulings.first { $0.id == id } }
    return LegalTrace(
      .finding(finding.verdict, norm, isHindsight: finding.isHindsight, isOwnAct: isOwnAct),
      [LegalTrace(.rule(norm), levers.map { trace($0, finding, study) }), LegalTrace(.uncertainty(norm))]
        + before.map { LegalTrace(.ruling($0, side($0, finding, codes[$0.id] ?? []))) } + after.map { LegalTrace(.ruling($0, .later)) })
  }

  /// The rules of a norm that speak of the measure of each of these rulings.
  private func codes(of norm: Norm, on rulings: [Ruling]) -> [RulingID: [RuleCode]] {
    guard let known = background?.codes[norm.id], rulings.allSatisfy({ known[$0.id] != nil }) else { return codesFound(by: norm, on: rulings) }
    return known
  }

  /// The same, reviewed anew.
  func codesFound(by norm: Norm, on rulings: [Ruling]) -> [RulingID: [RuleCode]] {
    let reviewer = Reviewer(norms: [norm], rulings: [], asOf: asOf)
    return Dictionary(rulings.map { ($0.id, reviewer.review(facts(of: $0)).findings.map(\.code)) }) { first, _ in first }
  }

  /// Like with like: a ruling decided so, or otherwise, only where the same rule speaks of the measure that it judged.
  private func side(_ ruling: Ruling, _ finding: Finding, _ codes: [RuleCode]) -> LegalTrace.Side {
    guard codes.contains(finding.code) else { return codes.isEmpty ? .elsewhere : .nearby }
    return ruling.verdict == finding.verdict ? .alike : .otherwise
  }
}

extension Ruling {
  /// What the court held of the measure: the verdict of the record, or its outcome where it gives none.
  public var verdict: Verdict {
    if let expected { return expected }
    return switch outcome {
    case .tenable: .tenable
    case .partly: .atRisk
    case .violation: .contrary
    }
  }
}

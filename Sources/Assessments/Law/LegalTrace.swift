public import Dossiers
public import LegalReview
public import Vocabulary

/// The way from a verdict to what it rests on, as a tree: finding, norm with its level and uncertainty, lever with its source, chain figure, rulings.
public struct LegalTrace: Sendable, Hashable, Codable {
  /// What a node stands for. `alike` and `otherwise` are rulings on a measure of which the same rule speaks, `nearby` those of which another rule of
  /// the norm does, `elsewhere` those on another measure.
  public enum Kind: String, Sendable, Hashable, Codable {
    case verdict, norm, uncertainty, rule, lever, source, alike, otherwise, nearby, elsewhere, later, question, answer
  }

  public var kind: Kind
  public var text: Phrase
  public var children: [LegalTrace]

  public init(_ kind: Kind, _ text: Phrase, _ children: [LegalTrace] = []) {
    self.kind = kind
    self.text = text
    self.children = children
  }
}

extension LawDossier {
  /// The tree of a review of an assessment; `derived` is what the chain told.
  public func trace(_ variant: Variant, _ group: LawAnswer.GroupReview, under setting: LegalSetting, derived: DerivedFacts = .unknown) -> LegalTrace {
    trace(
      LegalStudy(
        variant: variant, group: group.group, setting: setting, facts: Facts([], changed: [], state: law.state), derived: derived,
        review: group.review, lifts: group.lifts, breaks: [], nearest: []))
  }

  /// The tree of a study: the conclusion, under it every finding that counts, worst first, and the open questions.
  public func trace(_ study: LegalStudy) -> LegalTrace {
    let findings = study.review.findings.filter { $0.counts || $0.isHindsight }.sorted { $0.verdict > $1.verdict }
    let name = words(study.review, of: study.variant, for: study.group)
    return LegalTrace(
      .verdict,
      Phrase(
        nl: "\(study.variant.id), \(study.group.name.nl), \(study.setting.name.nl): \(name.nl)",
        en: "\(study.variant.id), \(study.group.name.en), \(study.setting.name.en): \(name.en)"),
      findings.map { trace($0, study) } + study.review.questions.map(trace))
  }

  private func trace(_ finding: Finding, _ study: LegalStudy) -> LegalTrace {
    guard let norm = norms.first(where: { $0.id == finding.norm }) else { return LegalTrace(.norm, Phrase(same: finding.norm)) }
    let later = finding.isHindsight ? Phrase(nl: " (achteraf, telt niet)", en: " (hindsight, does not count)") : Phrase(same: "")
    let level =
      finding.level == .nationalAct && changesTheAct(study.variant, for: study.group)
      ? Phrase(nl: "nationale wet, die deze variant zelf wijzigt", en: "national Act, which this variant itself changes") : finding.level.name
    let tie = norm.tieName.map { Phrase(nl: "; alleen \($0.nl)", en: "; \($0.en) only") } ?? Phrase(same: "")
    let levers = finding.because.filter { $0.lever != Facts.groups }.reduce(into: [Ruling.Lever]()) { if !$0.contains($1) { $0.append($1) } }
    return LegalTrace(
      .norm,
      Phrase(
        nl: "\(finding.verdict.name.nl)\(later.nl): \(norm.reference.nl) (\(level.nl)\(tie.nl))",
        en: "\(finding.verdict.name.en)\(later.en): \(norm.reference.en) (\(level.en)\(tie.en))"),
      [LegalTrace(.rule, norm.reason, levers.map { trace($0, finding, study) }), uncertainty(norm)]
        + finding.authorities.compactMap { id in rulings.first { $0.id == id } }.map { LegalTrace(side($0, finding, norm), named($0)) }
        + finding.laterAuthorities.compactMap { id in rulings.first { $0.id == id } }.map { LegalTrace(.later, named($0)) })
  }

  private func uncertainty(_ norm: Norm) -> LegalTrace {
    let why = norm.uncertaintyReason.map { Phrase(nl: ": \($0.nl)", en: ": \($0.en)") } ?? Phrase(same: "")
    return LegalTrace(
      .uncertainty,
      Phrase(nl: "onzekerheid \(norm.uncertainty.name.nl)\(why.nl)", en: "uncertainty \(norm.uncertainty.name.en)\(why.en)"))
  }

  /// Like with like: a ruling decided so, or otherwise, only where the same rule speaks of the measure that it judged.
  private func side(_ ruling: Ruling, _ finding: Finding, _ norm: Norm) -> LegalTrace.Kind {
    let codes = Reviewer(norms: [norm], rulings: [], asOf: asOf).review(facts(of: ruling)).findings.map(\.code)
    guard codes.contains(finding.code) else { return codes.isEmpty ? .elsewhere : .nearby }
    return ruling.verdict == finding.verdict ? .alike : .otherwise
  }

  /// A ruling with what it held.
  private func named(_ ruling: Ruling) -> Phrase {
    let (cited, held) = (citation(of: ruling), ruling.verdict.name)
    return Phrase(nl: "\(cited.nl): \(held.nl) geoordeeld", en: "\(cited.en): held \(held.en)")
  }

  private func trace(_ question: OpenQuestion) -> LegalTrace {
    let source = norms.first { $0.id == question.norm }?.reference ?? Phrase(same: question.norm)
    return LegalTrace(
      .question,
      Phrase(
        nl: "open norm (\(source.nl)): \(question.rule.question.nl)",
        en: "open norm (\(source.en)): \(question.rule.question.en)"),
      question.rule.answers.map {
        LegalTrace(.answer, Phrase(nl: "\($0.text.nl): \($0.verdict.name.nl)", en: "\($0.text.en): \($0.verdict.name.en)"))
      })
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

public import Vocabulary

/// Something in a review that cannot be.
public enum ReviewViolation: Sendable, Hashable, Codable {
  /// A finding on a rule that no norm has, or with another verdict than its rule.
  case strangeFinding(norm: NormID, code: RuleCode)
  /// A finding that stands before one of an earlier norm.
  case outOfOrder(norm: NormID)
  /// A finding that rests on another value of a lever than the facts give.
  case otherFacts(norm: NormID, code: RuleCode, lever: LeverID)
  /// A finding that counts although its rule reads nothing that the variant changes, or the other way round.
  case misattributed(norm: NormID, code: RuleCode)
  /// A ruling that is both known and later.
  case authorityTwice(norm: NormID, authority: RulingID)
  /// A gap that names no lever, or one that is known.
  case groundlessGap(norm: NormID, code: RuleCode)
  /// A conclusion that is not that of the worst finding.
  case conclusion(Review.Conclusion)
  /// A verdict on ordinary families that is worse than that on all.
  case ordinaryWorse(Review.Conclusion, than: Review.Conclusion)
  /// `couldBeWorse` says otherwise than the gaps.
  case couldBeWorse(Bool)
}

extension Review {
  /// What the review breaks of what must hold of every review of these facts; empty for a sound one. In the order of the cases above, finding by
  /// finding first.
  public func violations(of reviewer: Reviewer, on facts: Facts) -> [ReviewViolation] {
    findings.filter { finding in !answers.contains { $0.made(finding) } }.flatMap { $0.violations(of: reviewer, on: facts) }
      + orderViolations(reviewer)
      + gaps.filter { !$0.isGrounded(in: facts) }.map { .groundlessGap(norm: $0.norm, code: $0.code) } + conclusionViolations(facts)
  }

  private func orderViolations(_ reviewer: Reviewer) -> [ReviewViolation] {
    let positions = findings.map { finding in reviewer.norms.firstIndex { $0.id == finding.norm } ?? 0 }
    return positions.indices.dropFirst().filter { positions[$0] < positions[$0 - 1] }.map { .outOfOrder(norm: findings[$0].norm) }
  }

  private func conclusionViolations(_ facts: Facts) -> [ReviewViolation] {
    var found: [ReviewViolation] = []
    let isUnchanged = (facts[Facts.groups].members ?? []).isEmpty || facts.changed.isEmpty
    let worst = findings.filter(\.counts).map(\.verdict).max() ?? .tenable
    let blocking = max(gaps.map(\.couldBe).max() ?? .tenable, uncovered.isEmpty ? .tenable : .contrary)
    let isSound =
      switch conclusion {
      case .unchanged: isUnchanged
      case .contrary: !isUnchanged && worst == .contrary
      case .atRisk: !isUnchanged && worst == .atRisk
      case .notAssessed: !isUnchanged && worst == .tenable
      case .tenable: !isUnchanged && worst == .tenable && blocking == .tenable && findings.contains(where: \.counts)
      }
    if !isSound { found.append(.conclusion(conclusion)) }
    if ordinaryConclusion.severity > conclusion.severity { found.append(.ordinaryWorse(ordinaryConclusion, than: conclusion)) }
    if couldBeWorse != (!isUnchanged && blocking > worst) { found.append(.couldBeWorse(couldBeWorse)) }
    return found
  }
}

extension Finding {
  fileprivate func violations(of reviewer: Reviewer, on facts: Facts) -> [ReviewViolation] {
    let rules = reviewer.norms.filter { $0.id == norm }.flatMap(\.rules).filter { $0.code == code && $0.verdict == verdict }
    if rules.isEmpty { return [.strangeFinding(norm: norm, code: code)] }
    var found: [ReviewViolation] = because.filter { facts[$0.lever] != $0.value }.map { .otherFacts(norm: norm, code: code, lever: $0.lever) }
    let isRead = rules.contains { $0.conditions.contains { facts.changed.contains($0.lever) } }
    if isRead != isAboutVariant { found.append(.misattributed(norm: norm, code: code)) }
    return found + authorities.filter(laterAuthorities.contains).map { .authorityTwice(norm: norm, authority: $0) }
  }
}

extension Gap {
  /// Whether it says what is missing, and that is not known, or for a lever that no norm reads here changed.
  fileprivate func isGrounded(in facts: Facts) -> Bool {
    switch reason {
    case .unknown: !missing.isEmpty && missing.allSatisfy { facts[$0] == .unknown }
    case .unread: !missing.isEmpty && missing.allSatisfy(facts.changed.contains)
    }
  }
}

public import Vocabulary

/// Norms of higher law ready to be tested on variants, as known on one date.
///
/// Laws: the worst finding wins and all are kept; an unknown lever never makes a norm pass; the order of the norms changes nothing but the order of the
/// findings; authorities later than the date are hindsight.
public struct Reviewer: Sendable {
  public let norms: [Norm]
  public let asOf: CalendarDate
  private let laterRulings: [String]
  private let leversRead: [[String]]

  public init(norms: [Norm], rulings: [Ruling], asOf: CalendarDate) {
    self.norms = norms
    self.asOf = asOf
    laterRulings = rulings.filter { $0.date.isAfter(asOf) }.map(\.id)
    leversRead = norms.map(\.leversRead)
  }

  /// Reviews one variant for one status group.
  ///
  /// Complexity: linear in the number of conditions of all norms.
  public func review(_ facts: Facts) -> Review {
    var findings: [Finding] = []
    var gaps: [Gap] = []
    var isTested = false
    let groups = facts["target_status"].members ?? []
    for (index, norm) in norms.enumerated() where norm.appliesTo.contains(where: { groups.contains($0) }) {
      let isAboutVariant = leversRead[index].contains { facts.changed.contains($0) }
      if isAboutVariant && !norm.isHindsight { isTested = true }
      for rule in norm.rules {
        switch rule.fires(on: facts) {
        case true?: findings.append(finding(norm, rule, facts, isAboutVariant: isAboutVariant))
        case nil where isAboutVariant && !norm.isHindsight: gaps.append(gap(norm, rule, facts))
        default: break
        }
      }
    }
    return conclude(findings, gaps, isUnchanged: groups.isEmpty || facts.changed.isEmpty, isTested: isTested)
  }

  private func finding(_ norm: Norm, _ rule: Rule, _ facts: Facts, isAboutVariant: Bool) -> Finding {
    Finding(
      norm: norm.id, code: rule.code, verdict: rule.verdict,
      because: rule.conditions.map { Ruling.Lever(lever: $0.lever, value: facts[$0.lever]) }, isAboutVariant: isAboutVariant,
      isHindsight: norm.isHindsight, authorities: norm.authorities.filter { !laterRulings.contains($0) },
      laterAuthorities: norm.authorities.filter { laterRulings.contains($0) })
  }

  private func gap(_ norm: Norm, _ rule: Rule, _ facts: Facts) -> Gap {
    var missing: [String] = []
    for condition in rule.conditions where condition.holds(on: facts) == nil && !missing.contains(condition.lever) {
      missing.append(condition.lever)
    }
    return Gap(norm: norm.id, code: rule.code, couldBe: rule.verdict, missing: missing)
  }

  private func conclude(_ findings: [Finding], _ gaps: [Gap], isUnchanged: Bool, isTested: Bool) -> Review {
    let worst = findings.filter(\.counts).map(\.verdict).max()
    let worstGap = gaps.map(\.couldBe).max()
    let conclusion: Review.Conclusion =
      switch worst {
      case _ where isUnchanged: .unchanged
      case .contrary: .contrary
      case .atRisk: .atRisk
      // Where no norm reads what the variant changes, nothing has been tested.
      default: !isTested || (worstGap ?? .tenable) > .tenable ? .notAssessed : .tenable
      }
    let couldBeWorse = !isUnchanged && (worstGap.map { $0 > (worst ?? .tenable) } ?? false)
    return Review(findings: findings, gaps: gaps, conclusion: conclusion, couldBeWorse: couldBeWorse)
  }
}

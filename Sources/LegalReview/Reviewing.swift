public import Vocabulary

/// Norms of higher law ready to be tested on variants, as known on one date.
///
/// Laws: the worst finding wins and all are kept; an unknown lever never makes a norm pass; the order of the norms changes nothing but the order of the
/// findings; authorities later than the date are hindsight.
public struct Reviewer: Sendable {
  public let norms: [Norm]
  public let asOf: CalendarDate
  /// Every lever that any norm reads.
  private let levers: [String]
  /// What a review needs of each norm before anything fires.
  private let heads: [Head]

  /// A norm with its levers as places among `levers`: a review meets every condition of every norm, so it must not carry their texts along.
  private struct Head: Sendable {
    var groups: [String]
    var gate: Norm.Gate
    var isHindsight: Bool
    var asks: Bool
    var reads: [Int]
    var rules: [[(place: Int, condition: Condition)]]
    /// Known on the date of the talks, and later.
    var authorities: [String]
    var laterAuthorities: [String]
  }

  /// Where each of them usually stands among the facts, -1 where that is not known.
  private let hints: [Int]
  private let places: [String: Int]

  /// `usualOrder` is the order in which facts usually give their levers; with it a review looks none up by name.
  public init(norms: [Norm], rulings: [Ruling], asOf: CalendarDate, usualOrder: [String] = []) {
    self.norms = norms
    self.asOf = asOf
    let later = rulings.filter { $0.date.isAfter(asOf) }.map(\.id)
    let read = norms.flatMap(\.leversRead).reduce(into: (names: [String](), places: [String: Int]())) { found, lever in
      guard found.places[lever] == nil else { return }
      found.places[lever] = found.names.count
      found.names.append(lever)
    }
    levers = read.names
    places = read.places
    let order = Dictionary(usualOrder.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    hints = read.names.map { order[$0] ?? -1 }
    heads = norms.map { norm in
      Head(
        groups: norm.appliesTo, gate: norm.gate, isHindsight: norm.isHindsight, asks: !norm.open.isEmpty,
        reads: norm.leversRead.compactMap { read.places[$0] },
        rules: norm.rules.map { rule in rule.conditions.compactMap { condition in read.places[condition.lever].map { ($0, condition) } } },
        authorities: norm.authorities.filter { !later.contains($0) }, laterAuthorities: norm.authorities.filter { later.contains($0) })
    }
  }

  /// Reviews one variant for one status group.
  ///
  /// Complexity: linear in the number of conditions of all norms.
  public func review(_ facts: Facts) -> Review {
    var findings: [Finding] = []
    var gaps: [Gap] = []
    var isTested = false
    let groups = facts["target_status"].members ?? []
    let values = levers.indices.map { facts.value(of: levers[$0], near: hints[$0]) }
    var isChanged = [Bool](repeating: false, count: levers.count)
    for lever in facts.changed { if let place = places[lever] { isChanged[place] = true } }
    var questions: [OpenQuestion] = []
    for index in heads.indices where heads[index].groups.contains(where: { groups.contains($0) }) && binds(heads[index].gate, facts) {
      let isAboutVariant = heads[index].reads.contains { isChanged[$0] }
      let countsGaps = isAboutVariant && !heads[index].isHindsight
      if countsGaps { isTested = true }
      if countsGaps, heads[index].asks {
        questions += norms[index].open.filter { $0.arises(on: facts) ?? true }.map { OpenQuestion(norm: norms[index].id, rule: $0) }
      }
      for place in heads[index].rules.indices {
        switch fires(index, place, values) {
        case true?: findings.append(finding(index, place, values, isAboutVariant: isAboutVariant))
        case nil where countsGaps: gaps.append(gap(norms[index], norms[index].rules[place], facts))
        default: break
        }
      }
    }
    return conclude(findings, gaps, questions, isUnchanged: groups.isEmpty || facts.changed.isEmpty, isTested: isTested)
  }

  /// Whether a rule of a norm fires on the values of the levers; `nil` where an unknown one decides it.
  private func fires(_ norm: Int, _ rule: Int, _ values: [LeverValue]) -> Bool? {
    var isUnknown = false
    for index in heads[norm].rules[rule].indices {
      switch heads[norm].rules[rule][index].condition.holds(for: values[heads[norm].rules[rule][index].place]) {
      case false: return false
      case nil: isUnknown = true
      default: break
      }
    }
    return isUnknown ? nil : true
  }

  /// Whether a norm binds in the state whose law the facts describe.
  private func binds(_ gate: Norm.Gate, _ facts: Facts) -> Bool {
    (gate.states.isEmpty || gate.states.contains(facts.state)) && (!gate.needsDirective || facts.directiveApplies)
  }

  private func finding(_ norm: Int, _ rule: Int, _ values: [LeverValue], isAboutVariant: Bool) -> Finding {
    let conditions = heads[norm].rules[rule]
    return Finding(
      norm: norms[norm].id, code: norms[norm].rules[rule].code, verdict: norms[norm].rules[rule].verdict,
      because: conditions.map { Ruling.Lever(lever: $0.condition.lever, value: values[$0.place]) },
      margins: conditions.compactMap { place, condition in
        guard let limit = condition.limit, let value = values[place].number else { return nil }
        return Finding.Margin(lever: condition.lever, value: value, limit: limit)
      }, isAboutVariant: isAboutVariant, isHindsight: norms[norm].isHindsight, authorities: heads[norm].authorities,
      laterAuthorities: heads[norm].laterAuthorities)
  }

  private func gap(_ norm: Norm, _ rule: Rule, _ facts: Facts) -> Gap {
    var missing: [String] = []
    for condition in rule.conditions where condition.holds(on: facts) == nil && !missing.contains(condition.lever) {
      missing.append(condition.lever)
    }
    return Gap(norm: norm.id, code: rule.code, couldBe: rule.verdict, missing: missing, tie: norm.tie)
  }

  private func conclude(_ findings: [Finding], _ gaps: [Gap], _ questions: [OpenQuestion], isUnchanged: Bool, isTested: Bool) -> Review {
    let worst = findings.filter(\.counts).map(\.verdict).max()
    let worstGap = gaps.map(\.couldBe).max()
    func conclusion(_ blocking: Verdict?) -> Review.Conclusion {
      switch worst {
      case _ where isUnchanged: .unchanged
      case .contrary: .contrary
      case .atRisk: .atRisk
      // Where no norm reads what the variant changes, nothing has been tested.
      default: !isTested || (blocking ?? .tenable) > .tenable ? .notAssessed : .tenable
      }
    }
    let couldBeWorse = !isUnchanged && (worstGap.map { $0 > (worst ?? .tenable) } ?? false)
    return Review(
      findings: findings, gaps: gaps, questions: questions, conclusion: conclusion(worstGap),
      ordinaryConclusion: conclusion(gaps.filter { $0.tie == nil }.map(\.couldBe).max()), couldBeWorse: couldBeWorse)
  }
}

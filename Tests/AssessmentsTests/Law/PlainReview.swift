import Vocabulary

@testable import LegalReview

/// A review as the guide tells it: norm by norm, rule by rule and condition by condition, with no table. Slow, and short enough to be read beside the
/// guide; the engine must say the same to the letter.
struct PlainReview {
  let norms: [Norm]
  let asOf: CalendarDate
  let later: Set<RulingID>
  var answers: [LawyersAnswer] = []

  init(_ norms: [Norm], _ rulings: [Ruling], asOf: CalendarDate) {
    (self.norms, self.asOf) = (norms, asOf)
    later = Set(rulings.filter { $0.date.isAfter(asOf) }.map(\.id))
  }

  /// What was found so far.
  private struct Found {
    var findings: [Finding] = []
    var gaps: [Gap] = []
    var questions: [OpenQuestion] = []
    var answers: [LawyersAnswer] = []
    /// The rules that fired and count, with the groups that they can bind.
    var counted: [(rule: Rule, groups: [String])] = []
  }

  func review(_ facts: Facts) -> Review {
    var found = Found()
    let open = norms.filter { binds($0, facts) && holds($0.gate.conditions, facts) != false }
    for norm in open {
      for rule in norm.rules { read(rule, norm, facts, &found) }
      if !isHindsight(norm) { for question in norm.open { ask(question, norm, facts, &found) } }
    }
    let isTested = look(facts, open.filter { !isHindsight($0) }, &found) && facts[Facts.kinds] != .unknown
    let isUnchanged = target(facts).isEmpty || facts.changed.isEmpty
    return concluded(found, uncovered: isUnchanged ? [] : uncovered(found, facts), isTested: isTested, isUnchanged: isUnchanged)
  }

  // MARK: Conditions

  private func target(_ facts: Facts) -> [String] { facts[Facts.groups].members ?? [] }

  private func isHindsight(_ norm: Norm) -> Bool {
    norm.isHindsight || (!norm.authorities.isEmpty && norm.authorities.allSatisfy(later.contains))
  }

  private func isLaw(_ norm: Norm, of state: String) -> Bool { norm.gate.states.isEmpty || norm.gate.states.contains(state) }

  private func binds(_ norm: Norm, _ facts: Facts) -> Bool {
    let isTooEarly = norm.gate.inForceFrom.map { $0.isAfter(asOf) } ?? false
    let isTooLate = norm.gate.inForceUntil.map { asOf.isAfter($0) } ?? false
    let isElsewhere = facts.directiveApplies ? norm.gate.needsNoDirective && !norm.gate.needsDirective : norm.gate.needsDirective
    return target(facts).contains { norm.appliesTo.contains($0) } && isLaw(norm, of: facts.state) && !isTooEarly && !isTooLate && !isElsewhere
  }

  /// False where one fails, else unknown where one is, else true.
  private func holds(_ conditions: [Condition], _ facts: Facts) -> Bool? {
    let answers = conditions.map { $0.holds(for: facts[$0.lever]) }
    return answers.contains(false) ? false : answers.contains(nil) ? nil : true
  }

  private func isAbout(_ conditions: [Condition], _ facts: Facts) -> Bool { conditions.contains { facts.changed.contains($0.lever) } }

  private func bound(_ rule: Rule, _ norm: Norm) -> [String] {
    norm.appliesTo.filter { group in
      rule.conditions.filter { $0.lever == Facts.groups }.allSatisfy { $0.holds(for: .set([group])) == true }
    }
  }

  // MARK: Rules and questions

  private func read(_ rule: Rule, _ norm: Norm, _ facts: Facts, _ found: inout Found) {
    let conditions = norm.gate.conditions + rule.conditions
    let isAbout = isAbout(rule.conditions, facts)
    switch holds(conditions, facts) {
    case false?: break
    case nil:
      if isAbout, !isHindsight(norm) {
        found.gaps.append(Gap(norm: norm.id, code: rule.code, couldBe: rule.verdict, missing: missing(conditions, facts), tie: norm.tie))
      }
    case true?:
      let cited = rule.madeBy + norm.authorities.filter { !rule.madeBy.contains($0) }
      var said = said(norm, rule.code, rule.verdict)
      said.isHindsight = isHindsight(norm)
      said.authorities = cited.filter { !later.contains($0) }
      said.laterAuthorities = cited.filter(later.contains)
      let margins = conditions.compactMap { condition -> Finding.Margin? in
        guard let limit = condition.limit, let value = facts[condition.lever].number, value.isFinite else { return nil }
        return Finding.Margin(lever: condition.lever, value: value, limit: limit)
      }
      found.findings.append(Finding(said, because: because(conditions, facts), margins: margins, isAboutVariant: isAbout))
      if isAbout, !isHindsight(norm) { found.counted.append((rule, bound(rule, norm))) }
    }
  }

  private func ask(_ question: OpenRule, _ norm: Norm, _ facts: Facts, _ found: inout Found) {
    let conditions = norm.gate.conditions + question.conditions
    let arises = holds(conditions, facts)
    guard arises != false, isAbout(question.conditions, facts) else { return }
    guard let answer = answers.first(where: { $0.norm == norm.id && $0.code == question.code }), let verdict = answer.verdict else {
      found.questions.append(OpenQuestion(norm: norm.id, rule: question))
      return
    }
    found.answers.append(answer)
    if arises == true {
      found.findings.append(Finding(said(norm, question.code, verdict), because: because(conditions, facts), isAboutVariant: true))
    } else if verdict > .tenable {
      found.gaps.append(Gap(norm: norm.id, code: question.code, couldBe: verdict, missing: missing(conditions, facts), tie: norm.tie))
    }
  }

  private func said(_ norm: Norm, _ code: RuleCode, _ verdict: Verdict) -> Finding.Said {
    Finding.Said(norm: norm.id, code: code, verdict: verdict, level: norm.level, uncertainty: norm.uncertainty, tie: norm.tie)
  }

  private func because(_ conditions: [Condition], _ facts: Facts) -> [Ruling.Lever] {
    conditions.map { Ruling.Lever(lever: $0.lever, value: facts[$0.lever]) }
  }

  private func missing(_ conditions: [Condition], _ facts: Facts) -> [LeverID] {
    conditions.filter { $0.holds(for: facts[$0.lever]) == nil }
      .flatMap { $0.lever == Facts.kinds && !facts.undecided.isEmpty ? facts.undecided : [$0.lever] }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  // MARK: What was looked at

  /// A rule or a gate that reads a lever.
  private struct Reader {
    var norm: Norm
    /// The groups that it can bind.
    var groups: [String]
    /// The conditions of a rule on kinds of restriction.
    var kinds: [Condition] = []
  }

  private func readers(of lever: LeverID, _ norms: [Norm]) -> [Reader] {
    var readers: [Reader] = []
    for norm in norms {
      if norm.gate.conditions.contains(where: { $0.lever == lever }) {
        readers.append(Reader(norm: norm, groups: norm.rules.flatMap { bound($0, norm) }))
      }
      for rule in norm.rules where rule.conditions.contains(where: { $0.lever == lever }) {
        readers.append(Reader(norm: norm, groups: bound(rule, norm), kinds: rule.conditions.filter { $0.lever == Facts.kinds }))
      }
    }
    return readers
  }

  private func look(_ facts: Facts, _ open: [Norm], _ found: inout Found) -> Bool {
    var isTested = false
    for lever in facts.changed where lever != Facts.groups && lever != Facts.kinds {
      let groups = readers(of: lever, open).flatMap(\.groups)
      if !target(facts).isEmpty, target(facts).allSatisfy(groups.contains) {
        isTested = true
      } else if let other = readers(of: lever, norms).first(where: { isLaw($0.norm, of: facts.state) && holds($0.kinds, facts) != false }) {
        found.gaps.append(Gap(norm: other.norm.id, code: "UNREAD", couldBe: .contrary, missing: [lever], reason: .unread))
      }
    }
    guard !isTested, facts.changed.contains(Facts.kinds) else { return isTested }
    return readers(of: Facts.kinds, open).contains { reader in
      target(facts).contains(where: reader.groups.contains) && holds(reader.kinds, facts) == true
    }
  }

  private func uncovered(_ found: Found, _ facts: Facts) -> [String] {
    let made: [String]
    switch facts[Facts.kinds] {
    case .set(let members): made = members
    case .partlyKnown(let certain, let possible): made = certain + possible
    case .number, .flag, .choice, .absent, .unknown: made = []
    }
    return made.filter { kind in
      !target(facts).allSatisfy { group in found.counted.contains { $0.rule.covers.contains(kind) && $0.groups.contains(group) } }
    }
  }

  // MARK: The conclusion

  private func concluded(_ found: Found, uncovered: [String], isTested: Bool, isUnchanged: Bool) -> Review {
    let counted = found.findings.filter(\.counts)
    let ofRules = counted.filter { finding in !found.answers.contains { $0.made(finding) } }
    let worst = counted.map(\.verdict).max() == .tenable && ofRules.isEmpty ? nil : counted.map(\.verdict).max()
    let beside: [Verdict] = uncovered.isEmpty ? [] : [.contrary]
    let blocking = (found.gaps.map(\.couldBe) + beside).max()
    let ordinary = (found.gaps.filter { $0.tie == nil }.map(\.couldBe) + beside).max()
    func conclusion(_ blocking: Verdict?) -> Review.Conclusion {
      if isUnchanged { return .unchanged }
      switch worst {
      case .contrary?: return .contrary
      case .atRisk?: return .atRisk
      case .tenable?: return isTested && blocking ?? .tenable == .tenable ? .tenable : .notAssessed
      case nil: return .notAssessed
      }
    }
    return Review(
      findings: found.findings, gaps: found.gaps, questions: found.questions, answers: found.answers, uncovered: uncovered,
      conclusion: conclusion(blocking), ordinaryConclusion: conclusion(ordinary),
      couldBeWorse: !isUnchanged && blocking.map { $0 > worst ?? .tenable } ?? false)
  }
}

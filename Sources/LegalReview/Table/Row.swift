import Vocabulary

/// A row of a decision table: something of a norm that holds where all of its conditions do. A class, since every review meets every row and none
/// changes one.
final class Row: Sendable {
  /// What of the norm it is, with its position there.
  enum Part: Sendable, Equatable {
    /// What must hold for the norm to bind at all.
    case gate
    case rule(Int)
    case question(Int)
  }

  /// A condition with the position of its lever in the table.
  struct Test: Sendable {
    var position: Int
    var condition: Condition
  }

  /// What a row is made of.
  struct Contents: Sendable {
    /// The position of the norm.
    var norm: Int
    var part: Part
    /// Its own conditions, and those of the gate of its norm.
    var tests: [Test]
    var gate: [Test]
    /// The groups that it can bind, among those that the norm protects.
    var groups: [String] = []
    /// The kinds of restriction that it speaks of.
    var covers: [String] = []
    /// What every finding of it says.
    var said: Finding.Said
  }

  let contents: Contents
  /// The conditions of the gate and its own.
  let all: [Test]
  /// What its findings say; that on an answered question has no margins.
  let statement: Finding.Statement
  /// The gap for each set of its conditions that can be open, by the bits of their positions; empty for a row of more than six.
  private let gaps: [Gap]

  init(_ contents: Contents) {
    self.contents = contents
    all = contents.gate + contents.tests
    let positions = all.map { Finding.Statement.Term(lever: $0.condition.lever, position: $0.position, limit: $0.condition.limit) }
    statement = Finding.Statement(contents.said, levers: positions, limits: contents.part.isQuestion ? [] : positions.filter { $0.limit != nil })
    let (all, said) = (all, contents.said)
    gaps =
      all.count > 6
      ? []
      : (0..<(1 << all.count)).map { open in
        Self.gap(said, missing: all.indices.filter { open & 1 << $0 != 0 }.flatMap { [all[$0].condition.lever] })
      }
  }

  /// The gap of the row where levers keep some of its conditions open. Where the kinds of restriction are open because other levers are, `undecided`,
  /// those are missing.
  func gap(_ values: [LeverValue], undecided: [LeverID]) -> Gap {
    var open = 0
    for index in all.indices where all[index].isOpen(values[all[index].position]) {
      if gaps.isEmpty || !undecided.isEmpty && all[index].condition.lever == Facts.kinds {
        return Self.gap(contents.said, missing: missing(values, undecided))
      }
      open |= 1 << index
    }
    return gaps.isEmpty ? Self.gap(contents.said, missing: []) : gaps[open]
  }

  private func missing(_ values: [LeverValue], _ undecided: [LeverID]) -> [LeverID] {
    all.filter { $0.isOpen(values[$0.position]) }.flatMap { test in
      test.condition.lever == Facts.kinds && !undecided.isEmpty ? undecided : [test.condition.lever]
    }
  }

  private static func gap(_ said: Finding.Said, missing: [LeverID]) -> Gap {
    let each = missing.reduce(into: [LeverID]()) { if !$0.contains($1) { $0.append($1) } }
    return Gap(norm: said.norm, code: said.code, couldBe: said.verdict, missing: each, tie: said.tie)
  }
}

extension Row.Part {
  var isQuestion: Bool { if case .question = self { true } else { false } }
  var isRule: Bool { if case .rule = self { true } else { false } }
}

extension Row.Test {
  /// Whether a value leaves the condition open: only one that is not known, or not wholly, can.
  @inline(__always)
  func isOpen(_ value: LeverValue) -> Bool {
    switch value {
    case .unknown: condition.comparison != .unlessAtMost && condition.comparison != .unlessIn
    case .partlyKnown: condition.holds(for: value) == nil
    case .number, .flag, .choice, .set, .absent: false
    }
  }
}

extension Row {
  /// The rows of a norm: its gate where that has conditions, its rules and its open questions, in this order.
  static func rows(of norm: Norm, at position: Int, later: Set<RulingID>, positions: [LeverID: Int]) -> [Row] {
    let isHindsight = norm.isHindsight || (!norm.authorities.isEmpty && norm.authorities.allSatisfy(later.contains))
    func tests(_ conditions: [Condition]) -> [Test] {
      conditions.compactMap { condition in positions[condition.lever].map { Test(position: $0, condition: condition) } }
    }
    let gate = tests(norm.gate.conditions)
    func contents(_ part: Part, _ own: [Test], code: RuleCode, _ verdict: Verdict) -> Contents {
      let said = Finding.Said(
        norm: norm.id, code: code, verdict: verdict, level: norm.level, uncertainty: norm.uncertainty, tie: norm.tie, isHindsight: isHindsight)
      return Contents(norm: position, part: part, tests: own, gate: part == .gate ? [] : gate, said: said)
    }
    let rules = norm.rules.enumerated().map { number, rule in
      let ofGroup = rule.conditions.filter { $0.lever == Facts.groups }
      let cited = rule.madeBy + norm.authorities.filter { !rule.madeBy.contains($0) }
      var own = contents(.rule(number), tests(rule.conditions), code: rule.code, rule.verdict)
      own.groups = norm.appliesTo.filter { group in ofGroup.allSatisfy { $0.holds(for: .set([group])) == true } }
      own.covers = rule.covers
      own.said.authorities = cited.filter { !later.contains($0) }
      own.said.laterAuthorities = cited.filter(later.contains)
      return own
    }
    // A finding on an answered question rests on the answer, not on rulings; its verdict is that of the answer.
    let questions = norm.open.enumerated().map { contents(.question($0), tests($1.conditions), code: $1.code, .tenable) }
    guard !gate.isEmpty else { return (rules + questions).map(Row.init) }
    var first = contents(.gate, gate, code: "", .tenable)
    first.groups = norm.appliesTo.filter { group in rules.contains { $0.groups.contains(group) } }
    return ([first] + rules + questions).map(Row.init)
  }
}

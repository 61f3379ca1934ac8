import Vocabulary

/// A norm with its levers as places among those of the reviewer: a review meets every condition of every norm, so it must not carry their texts along.
struct Head: Sendable {
  /// A condition with the place of its lever.
  struct Test: Sendable {
    var place: Int
    var condition: Condition
  }

  /// A rule with the groups that it can bind, among those that the norm protects.
  struct Line: Sendable {
    var groups: UInt64
    var conditions: [Test]
    /// With those of the gate before them.
    var all: [Test]
  }

  let groups: UInt64
  let states: [String]
  let needsDirective: Bool
  let gate: [Test]
  let rules: [Line]
  let open: [[Test]]
  /// Whether the norm became known only after the date, or rests on rulings of which every one is later.
  let isHindsight: Bool
  /// Known on the date of the talks, and later.
  let authorities: [String]
  let laterAuthorities: [String]

  init(_ norm: Norm, later: Set<String>, places: [String: Int], bits: GroupBits) {
    func tests(_ conditions: [Condition]) -> [Test] {
      conditions.compactMap { condition in places[condition.lever].map { Test(place: $0, condition: condition) } }
    }
    let gate = tests(norm.gate.conditions)
    self.gate = gate
    groups = bits.of(norm.appliesTo).bits
    states = norm.gate.states
    needsDirective = norm.gate.needsDirective
    rules = norm.rules.map { rule in
      let ofGroup = rule.conditions.filter { $0.lever == Facts.groups }
      let bound = norm.appliesTo.filter { group in ofGroup.allSatisfy { $0.holds(for: .set([group])) == true } }
      return Line(groups: bits.of(bound).bits, conditions: tests(rule.conditions), all: gate + tests(rule.conditions))
    }
    open = norm.open.map { tests($0.conditions) }
    isHindsight = norm.isHindsight || (!norm.authorities.isEmpty && norm.authorities.allSatisfy(later.contains))
    authorities = norm.authorities.filter { !later.contains($0) }
    laterAuthorities = norm.authorities.filter(later.contains)
  }

  /// Whether it is part of the law of a state at all.
  func isLaw(of state: String) -> Bool { states.isEmpty || states.contains(state) }

  /// Whether it binds in the state whose law the facts describe, the conditions of its gate left aside.
  func binds(_ facts: Facts) -> Bool { isLaw(of: facts.state) && (!needsDirective || facts.directiveApplies) }
}

/// A bit for each group that any norm protects. There is room for 64; of a further one nothing is assessed.
struct GroupBits: Sendable {
  private let bits: [String: UInt64]

  init(_ groups: [String]) {
    var bits: [String: UInt64] = [:]
    for group in groups where bits[group] == nil && bits.count < UInt64.bitWidth { bits[group] = 1 << UInt64(bits.count) }
    self.bits = bits
  }

  /// The groups that a measure hits.
  struct Target: Sendable {
    var bits: UInt64 = 0
    /// Whether there is a group among them that no norm protects.
    var hasStranger = false
    var isEmpty: Bool { bits == 0 && !hasStranger }

    /// Whether all of them are among those of a norm.
    func isIn(_ groups: UInt64) -> Bool { !hasStranger && bits & groups == bits }
  }

  func of(_ groups: [String]) -> Target {
    var target = Target()
    for group in groups {
      if let bit = bits[group] { target.bits |= bit } else { target.hasStranger = true }
    }
    return target
  }
}

/// A rule, or the gate of a norm, that reads a lever, with the groups that it can bind.
struct Reader: Sendable {
  var norm: Int
  var groups: UInt64
  /// The conditions of the rule on the kinds of restriction.
  var kinds: [Head.Test]
}

extension Reviewer {
  /// The rules and gates that read each lever, in the order of the norms. A question reads nothing: it gives no verdict.
  static func readers(_ heads: [Head], levers: Int) -> [[Reader]] {
    var readers = [[Reader]](repeating: [], count: levers)
    for (norm, head) in heads.enumerated() {
      for test in head.gate { readers[test.place].append(Reader(norm: norm, groups: head.rules.reduce(0) { $0 | $1.groups }, kinds: [])) }
      for line in head.rules {
        let kinds = line.conditions.filter { $0.condition.lever == Facts.kinds }
        for test in line.conditions { readers[test.place].append(Reader(norm: norm, groups: line.groups, kinds: kinds)) }
      }
    }
    return readers
  }
}

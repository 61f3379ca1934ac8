import Vocabulary

/// A norm with its levers as places among those of the reviewer: a review meets every condition of every norm, so it must not carry their texts
/// along.
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

  /// The groups that the norm protects, as bits.
  let groups: UInt64
  /// The states in which it binds, by their codes; empty for all.
  let states: [String]
  let needsDirective: Bool
  /// What must hold for the norm to bind at all.
  let gate: [Test]
  /// In the order of the norm.
  let rules: [Line]
  /// Per open question, in the order of the norm, the conditions under which it arises.
  let open: [[Test]]
  /// Whether the norm became known only after the date, or rests on rulings of which every one is later.
  let isHindsight: Bool
  /// Known on the date of the talks, and later.
  let authorities: [RulingID]
  let laterAuthorities: [RulingID]

  init(_ norm: Norm, later: Set<RulingID>, places: [LeverID: Int], bits: GroupBits) {
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

import Vocabulary

/// A norm with its levers as places among those of the reviewer: a review meets every condition of every norm, so it must not carry their texts
/// along.
struct Head: Sendable {
  /// A condition with the place of its lever, and its own number among all conditions.
  struct Test: Sendable {
    var place: Int
    var number: Int
    var condition: Condition
  }

  /// What places and numbers are counted among.
  struct Names {
    var places: [LeverID: Int]
    var conditions: Conditions
    var bits: GroupBits
    var kinds: [String]
  }

  /// A rule with the groups that it can bind, among those that the norm protects.
  struct Line: Sendable {
    var groups: UInt64
    var conditions: [Test]
    /// With those of the gate before them.
    var all: [Test]
    /// The places of the kinds of restriction that it speaks of.
    var covers: [Int]
    /// Those that made the rule where it is an exception, then those of the norm: known on the date, and later.
    var authorities: [RulingID]
    var laterAuthorities: [RulingID]
  }

  /// The groups that the norm protects, as bits.
  let groups: UInt64
  /// The states in which it binds, by their codes; empty for all.
  let states: [String]
  /// Whether it binds only where the directive applies, or only where it does not; `nil` for both.
  let directive: Bool?
  /// Whether it is law on the date of the review.
  let isInForce: Bool
  /// What must hold for the norm to bind at all.
  let gate: [Test]
  /// In the order of the norm.
  let rules: [Line]
  /// Per open question, in the order of the norm, the conditions under which it arises.
  let open: [[Test]]
  /// Whether the norm became known only after the date, or rests on rulings of which every one is later.
  let isHindsight: Bool

  init(_ norm: Norm, on date: CalendarDate, later: Set<RulingID>, among names: Names) {
    func tests(_ conditions: [Condition]) -> [Test] {
      conditions.compactMap { condition in
        guard let place = names.places[condition.lever], let number = names.conditions.number(of: condition) else { return nil }
        return Test(place: place, number: number, condition: condition)
      }
    }
    let gate = tests(norm.gate.conditions)
    self.gate = gate
    groups = names.bits.of(norm.appliesTo).bits
    states = norm.gate.states
    directive = norm.gate.needsDirective ? true : norm.gate.needsNoDirective ? false : nil
    isInForce = norm.gate.inForceFrom.map { !$0.isAfter(date) } ?? true && norm.gate.inForceUntil.map { !date.isAfter($0) } ?? true
    rules = norm.rules.map { rule in
      let ofGroup = rule.conditions.filter { $0.lever == Facts.groups }
      let cited = rule.madeBy + norm.authorities.filter { !rule.madeBy.contains($0) }
      let bound = norm.appliesTo.filter { group in ofGroup.allSatisfy { $0.holds(for: .set([group])) == true } }
      return Line(
        groups: names.bits.of(bound).bits, conditions: tests(rule.conditions), all: gate + tests(rule.conditions),
        covers: rule.covers.compactMap { names.kinds.firstIndex(of: $0) }, authorities: cited.filter { !later.contains($0) },
        laterAuthorities: cited.filter(later.contains))
    }
    open = norm.open.map { tests($0.conditions) }
    isHindsight = norm.isHindsight || (!norm.authorities.isEmpty && norm.authorities.allSatisfy(later.contains))
  }

  /// Whether it is part of the law of a state at all.
  func isLaw(of state: String) -> Bool { states.isEmpty || states.contains(state) }
}

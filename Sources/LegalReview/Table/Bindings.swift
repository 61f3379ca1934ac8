import Vocabulary

/// Whom and where the rows of a decision table bind, as sets of rows.
struct Bindings: Sendable {
  /// All rules, and all open questions.
  let rules: RowSet
  let questions: RowSet
  /// The rows of norms that became known only after the date, or rest on rulings of which every one is later.
  let hindsight: RowSet
  /// The rows of norms that bind where the directive applies, and where it does not.
  private let withDirective: RowSet
  private let withoutDirective: RowSet
  /// Per state that a norm names, the rows that are part of its law; those that are law everywhere.
  private let states: [String: RowSet]
  private let everywhere: RowSet
  /// Per group, the rows of norms that protect it and are law on the date, and the rows that can bind it.
  private let protecting: [String: RowSet]
  private let binding: [String: RowSet]
  /// Per kind of restriction, the rules that speak of it.
  private let covering: [String: RowSet]
  /// Each gate with conditions, with all rows of its norm.
  let gates: [(row: Int, rows: RowSet)]

  /// `isKnown` is whether the law of the date is known; where it is not, no norm protects anybody.
  init(_ rows: [Row], _ norms: [Norm], on date: CalendarDate, isKnown: Bool) {
    func set(_ isIn: (Row) -> Bool) -> RowSet { RowSet(rows.indices.filter { isIn(rows[$0]) }, of: rows.count) }
    func sets(_ names: [String], _ isIn: (String, Row) -> Bool) -> [String: RowSet] {
      names.reduce(into: [:]) { found, name in if found[name] == nil { found[name] = set { isIn(name, $0) } } }
    }
    func gate(_ row: Row) -> Norm.Gate { norms[row.contents.norm].gate }
    rules = set(\.contents.part.isRule)
    questions = set(\.contents.part.isQuestion)
    hindsight = set(\.contents.said.isHindsight)
    withDirective = set { gate($0).needsDirective || !gate($0).needsNoDirective }
    withoutDirective = set { !gate($0).needsDirective }
    everywhere = set { gate($0).states.isEmpty }
    states = sets(norms.flatMap(\.gate.states)) { gate($1).states.isEmpty || gate($1).states.contains($0) }
    protecting = sets(norms.flatMap(\.appliesTo)) {
      isKnown && norms[$1.contents.norm].appliesTo.contains($0) && gate($1).isInForce(on: date)
    }
    binding = sets(norms.flatMap(\.appliesTo)) { $1.contents.groups.contains($0) }
    covering = sets(rows.flatMap(\.contents.covers)) { $1.contents.covers.contains($0) }
    gates = rows.indices.filter { rows[$0].contents.part == .gate }.map { gate in (gate, set { $0.contents.norm == rows[gate].contents.norm }) }
  }

  /// The rows that are part of the law of a state at all.
  func law(of state: String) -> RowSet { states[state] ?? everywhere }

  /// The rows of norms that bind a measure, for all that can be told before the levers are read.
  func binding(_ facts: Facts, _ target: Target) -> RowSet {
    var rows = target.protected
    rows.formIntersection(law(of: facts.state))
    rows.formIntersection(facts.directiveApplies ? withDirective : withoutDirective)
    return rows
  }

  /// Whether no rule speaks of any kind of restriction.
  var speaksOfNoKind: Bool { covering.isEmpty }

  /// The kinds of restriction, of those that a measure makes or may make for all that is known, on which none of some rules speaks for some group
  /// that it hits; in the order of the facts.
  func uncovered(_ kinds: LeverValue?, _ target: Target, by rules: RowSet) -> [String] {
    let made: [String]
    switch kinds {
    case .set(let members)?: made = members
    case .partlyKnown(let certain, let possible)?: made = certain + possible
    case .number?, .flag?, .choice?, .absent?, .unknown?, nil: return []
    }
    let forGroups = target.groups.map(rules.intersection)
    return made.filter { kind in covering[kind].map { own in target.hasStranger || forGroups.isEmpty || !forGroups.allSatisfy(own.meets) } ?? true }
  }

  /// The groups that a measure hits.
  struct Target {
    /// Whether there is none.
    let isEmpty: Bool
    /// Whether there is a group among them that no norm protects.
    let hasStranger: Bool
    /// Per group that a norm protects, the rows that can bind it.
    let groups: [RowSet]
    /// The rows of norms that protect any of them.
    let protected: RowSet
  }

  /// The groups of a measure, where it names them.
  func target(_ groups: LeverValue) -> Target {
    let members = groups.members ?? []
    let known = members.filter { binding[$0] != nil }
    var protected = RowSet(of: 0)
    for (position, group) in known.enumerated() {
      if let own = protecting[group] { if position == 0 { protected = own } else { protected.formUnion(own) } }
    }
    return Target(
      isEmpty: members.isEmpty, hasStranger: known.count < members.count, groups: known.compactMap { binding[$0] },
      protected: known.isEmpty ? rules.subtracting(rules) : protected)
  }
}

extension Norm.Gate {
  /// Whether the norm is law on a date.
  func isInForce(on date: CalendarDate) -> Bool {
    (inForceFrom.map { !$0.isAfter(date) } ?? true) && (inForceUntil.map { !date.isAfter($0) } ?? true)
  }
}

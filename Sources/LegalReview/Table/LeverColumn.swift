import Vocabulary

/// One lever in a decision table: its values as far as the conditions on it can tell them apart.
///
/// A value that stands for itself (a choice, a flag, a number, none, not known) lies in one *cell*, and all values in a cell meet the same
/// conditions. A set of members is asked condition by condition.
struct LeverColumn: Sendable {
  /// The conditions on the lever, each once.
  let conditions: [Condition]
  /// The choices that conditions name; every other choice is as good as another.
  private let choices: [String]
  /// The numbers that conditions name, in order; numbers between the same two are as good as each other.
  private let limits: [Double]
  private let members: MemberConditions

  init(_ conditions: [Condition]) {
    self.conditions = conditions
    let named = conditions.flatMap { $0.operand.members ?? [] }
    choices = conditions.isEmpty ? [] : (named + ["none", ""]).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    limits = Set(conditions.compactMap(\.operand.number).filter { !$0.isNaN }).sorted()
    members = MemberConditions(conditions, members: choices)
  }

  /// A value of each cell, in the order of the cells.
  var examples: [LeverValue] {
    guard !conditions.isEmpty else { return [] }
    var other = "other"
    while choices.contains(other) { other += "'" }
    var numbers: [Double] = [limits.first?.nextDown ?? 0]
    for limit in limits { numbers += [limit, limit.nextUp] }
    return [.unknown, .absent, .flag(false), .flag(true)] + (choices + [other]).map { .choice($0) } + numbers.map { .number($0) }
  }

  /// The cell in which a value lies; `nil` for a set, and for what is no number.
  @inline(__always)
  func cell(of value: LeverValue) -> Int? {
    switch value {
    case .unknown: 0
    case .absent: 1
    case .flag(let flag): flag ? 3 : 2
    case .choice(let choice): 4 + (choices.firstIndex(of: choice) ?? choices.count)
    case .number(let number): number.isNaN ? nil : 5 + choices.count + position(of: number)
    case .set, .partlyKnown: nil
    }
  }

  /// The position of a number among the limits and the gaps before, between and behind them.
  private func position(of number: Double) -> Int {
    var below = 0
    while below < limits.count, limits[below] < number { below += 1 }
    return 2 * below + (below < limits.count && limits[below] == number ? 1 : 0)
  }

  /// What each condition says of a value that is in no cell; `nil` where the value leaves it open.
  func ask(_ value: LeverValue, _ body: (_ condition: Int, _ holds: Bool?) -> Void) {
    let known = members.answers(to: value)
    for position in conditions.indices {
      if let known, members.answers(position) { body(position, known[position]) } else { body(position, conditions[position].holds(for: value)) }
    }
  }
}

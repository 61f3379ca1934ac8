public import Vocabulary

/// What is wrong with the rules of a norm, whatever the facts.
public enum NormFault: Sendable, Hashable {
  /// A rule or question without conditions, which would hold of everything.
  case noConditions(norm: String, code: String)
  /// A condition that no value of its lever meets: outside its range, among none, or a group that the norm does not protect.
  case neverHolds(norm: String, code: String, condition: Condition)
  /// Two of its conditions exclude each other.
  case neverFires(norm: String, code: String, first: Condition, second: Condition)
  /// Each two of its conditions on a lever can hold together, but not all of them.
  case neverTogether(norm: String, code: String, lever: String)
  /// Facts on which one rule says tenable and another of the same norm says worse.
  case contradicts(norm: String, tenable: String, worse: String, example: [Ruling.Lever])
  /// Two rules with the same conditions and different verdicts.
  case sameConditions(norm: String, first: String, second: String)

  /// The code of the rule at which to look.
  public var code: String {
    switch self {
    case .noConditions(_, let code), .neverHolds(_, let code, _), .neverFires(_, let code, _, _), .neverTogether(_, let code, _): code
    case .contradicts(_, _, let worse, _): worse
    case .sameConditions(_, _, let second): second
    }
  }
}

extension Norm {
  /// Rules and questions that can never fire or always do, rules that say different things of the same facts, and tenable rules that fire together with a worse
  /// one of the same norm, with an example. `levers` give the range and the choices of each lever; one that is not given can take any value.
  ///
  /// A worse rule beside an at-risk one is no fault: the worst counts. Nor are two rules on different aspects, since a norm may be met in one and broken in another.
  /// A tenable rule and a worse one that look at the same levers, or the one at some of the other's, are: the norm would say yes and no of the same thing.
  public func faults(levers: [Lever] = []) -> [NormFault] {
    let values = LeverValues(levers: levers, groups: appliesTo)
    var faults: [NormFault] = []
    var possible: [Rule] = []
    for rule in rules + open.map({ Rule(conditions: $0.conditions, verdict: .atRisk, code: $0.code) }) {
      if let fault = silence(rule, values) { faults.append(fault) } else { possible.append(rule) }
    }
    possible.removeAll { rule in open.contains { $0.code == rule.code } }
    for (index, second) in possible.enumerated() {
      for first in possible[..<index] where first.verdict != second.verdict && Set(first.conditions) == Set(second.conditions) {
        faults.append(.sameConditions(norm: id, first: first.code, second: second.code))
      }
    }
    for tenable in possible where tenable.verdict == .tenable {
      for worse in possible where worse.verdict > .tenable && Set(worse.conditions) != Set(tenable.conditions) && tenable.looksAtSame(as: worse) {
        guard let example = values.example(of: gate.conditions + tenable.conditions + worse.conditions) else { continue }
        faults.append(.contradicts(norm: id, tenable: tenable.code, worse: worse.code, example: example))
      }
    }
    return faults
  }

  /// Why a rule can never fire, or always does; `nil` for a sound one.
  private func silence(_ rule: Rule, _ values: LeverValues) -> NormFault? {
    if rule.conditions.isEmpty { return .noConditions(norm: id, code: rule.code) }
    let all = gate.conditions + rule.conditions
    for condition in all where values.example(of: [condition]) == nil { return .neverHolds(norm: id, code: rule.code, condition: condition) }
    for (index, first) in all.enumerated() {
      for second in all[(index + 1)...] where second.lever == first.lever && values.example(of: [first, second]) == nil {
        return .neverFires(norm: id, code: rule.code, first: first, second: second)
      }
    }
    for lever in all.map(\.lever) where values.example(of: all.filter { $0.lever == lever }) == nil {
      return .neverTogether(norm: id, code: rule.code, lever: lever)
    }
    return nil
  }
}

extension Rule {
  /// Whether the levers of one rule are among those of the other, the group left aside.
  fileprivate func looksAtSame(as other: Rule) -> Bool {
    let own = Set(conditions.map(\.lever)).subtracting([Facts.groups])
    let theirs = Set(other.conditions.map(\.lever)).subtracting([Facts.groups])
    return own.isSubset(of: theirs) || theirs.isSubset(of: own)
  }
}

/// The values that levers can take, as far as conditions can tell them apart.
private struct LeverValues {
  let levers: [String: Lever]
  /// The groups that the norm protects; a review is made for one at a time.
  let groups: [String]

  init(levers: [Lever], groups: [String]) {
    self.levers = Dictionary(levers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.groups = groups
  }

  /// A value for each lever with which all conditions hold, each lever once in order of first mention; `nil` where there are none.
  ///
  /// Exact: conditions on one lever only tell apart the values that `candidates` lists, and conditions on different levers do not touch each other.
  func example(of conditions: [Condition]) -> [Ruling.Lever]? {
    var found: [Ruling.Lever] = []
    for lever in conditions.map(\.lever) where !found.contains(where: { $0.lever == lever }) {
      let own = conditions.filter { $0.lever == lever }
      guard let value = candidates(lever, own).first(where: { value in own.allSatisfy { $0.holds(for: value) == true } }) else { return nil }
      found.append(Ruling.Lever(lever: lever, value: value))
    }
    return found
  }

  private func candidates(_ lever: String, _ conditions: [Condition]) -> [LeverValue] {
    if lever == Facts.groups { return groups.map { .set([$0]) } }
    let operands = conditions.map(\.operand)
    let choices = levers[lever]?.choices.map(\.id) ?? (operands.flatMap { $0.members ?? [] } + ["another value"])
    let empty: [LeverValue] = [.absent, .unknown]
    switch levers[lever]?.form {
    case .number: return numbers(lever, operands) + empty
    case .bool: return [.flag(true), .flag(false)] + empty
    case .choice: return choices.map { .choice($0) } + empty
    case .set: return sets(conditions, choices) + empty
    case .text, nil:
      return numbers(lever, operands) + [.flag(true), .flag(false)] + choices.map { .choice($0) } + sets(conditions, choices) + empty
    }
  }

  /// The numbers named, those between each two neighbours, and one on either side, within the range of the lever.
  private func numbers(_ lever: String, _ operands: [LeverValue]) -> [LeverValue] {
    let (low, high) = (levers[lever]?.minimum ?? -.infinity, levers[lever]?.maximum ?? .infinity)
    let named = Set(operands.compactMap(\.number) + [low, high].filter(\.isFinite)).sorted()
    guard let first = named.first, let last = named.last else { return [.number(0)] }
    let between = zip(named, named.dropFirst()).map { ($0 + $1) / 2 }
    return (named + between + [first - 1, last + 1]).filter { $0 >= low && $0 <= high }.map { .number($0) }
  }

  /// Sets that hold every member asked for by `has` and one of each list of `in`; the sets named; and none.
  private func sets(_ conditions: [Condition], _ choices: [String]) -> [LeverValue] {
    var sets: [[String]] = [conditions.filter { $0.comparison == .has }.compactMap(\.operand.choice)]
    for condition in conditions where condition.comparison == .in {
      sets = sets.flatMap { set in (condition.operand.members ?? []).map { set.contains($0) ? set : set + [$0] } }
    }
    let named = conditions.compactMap { if case .set(let members) = $0.operand { members } else { nil } }
    return (sets + named + choices.map { [$0] } + [[]]).map { .set($0) }
  }
}

import Vocabulary

/// A rule that no facts can make fire, or two rules of one norm that say different things of the same facts.
public enum NormFault: Sendable, Hashable {
  /// Two of its conditions exclude each other.
  case neverFires(norm: String, code: String, first: Condition, second: Condition)
  /// Facts on which one rule says tenable and another of the same norm says worse.
  case contradicts(norm: String, tenable: String, worse: String, example: [Ruling.Lever])
}

extension Norm {
  /// Rules that can never fire, and tenable rules that fire together with a worse one of the same norm, with an example.
  ///
  /// A worse rule beside an at-risk one is no fault: the worst counts. Nor are two rules on different aspects, since a norm may be met in one and broken in another.
  /// A tenable rule and a worse one that look at the same levers, or the one at some of the other's, are: the norm would say yes and no of the same thing.
  public var faults: [NormFault] {
    var faults: [NormFault] = []
    var possible: [Rule] = []
    for rule in rules {
      if let (first, second) = rule.conditions.firstClash {
        faults.append(.neverFires(norm: id, code: rule.code, first: first, second: second))
      } else {
        possible.append(rule)
      }
    }
    for tenable in possible where tenable.verdict == .tenable {
      for worse in possible where worse.verdict > .tenable {
        let together = tenable.conditions + worse.conditions
        guard together.firstClash == nil, tenable.looksAtSame(as: worse) else { continue }
        faults.append(.contradicts(norm: id, tenable: tenable.code, worse: worse.code, example: together.example))
      }
    }
    return faults
  }
}

extension Rule {
  /// Whether the levers of one rule are among those of the other, the group left aside.
  fileprivate func looksAtSame(as other: Rule) -> Bool {
    let own = Set(conditions.map(\.lever)).subtracting(["target_status"])
    let theirs = Set(other.conditions.map(\.lever)).subtracting(["target_status"])
    return own.isSubset(of: theirs) || theirs.isSubset(of: own)
  }
}

extension [Condition] {
  /// The first two conditions on one lever that no value meets both.
  fileprivate var firstClash: (Condition, Condition)? {
    for (index, first) in enumerated() {
      for second in self[(index + 1)...] where second.lever == first.lever && !first.canHold(with: second) { return (first, second) }
    }
    return nil
  }

  /// A value for each lever that meets its conditions, as far as the conditions name one.
  fileprivate var example: [Ruling.Lever] {
    var levers: [String] = []
    for condition in self where !levers.contains(condition.lever) { levers.append(condition.lever) }
    return levers.compactMap { lever in
      let own = filter { $0.lever == lever }
      return own.flatMap(\.candidates).first { value in own.allSatisfy { $0.holds(on: Facts([(lever, value)], changed: [])) == true } }
        .map { Ruling.Lever(lever: lever, value: $0) }
    }
  }
}

extension Condition {
  /// Whether some value meets both conditions on the same lever. Exact for numbers and choices; sets can hold several members.
  fileprivate func canHold(with other: Condition) -> Bool {
    // A review is made for one group at a time.
    if lever == "target_status" { return !Set(operand.members ?? []).isDisjoint(with: other.operand.members ?? []) }
    if comparison == .has || other.comparison == .has || comparison == .eqSet || other.comparison == .eqSet { return true }
    return (candidates + other.candidates).contains { value in
      let facts = Facts([(lever, value)], changed: [])
      return holds(on: facts) == true && other.holds(on: facts) == true
    }
  }

  /// Values around the operand, among which there is one that meets the condition where any does.
  fileprivate var candidates: [LeverValue] {
    switch operand {
    case .number(let number): [.number(number), .number(number - 1), .number(number + 1), .absent, .unknown]
    case .flag(let flag): [.flag(flag), .flag(!flag), .unknown]
    case .choice(let choice): [.choice(choice), .choice("another value"), .absent, .unknown]
    case .set(let members): members.map { .choice($0) } + members.map { .flag($0 == "true") } + [.choice("another value"), .absent, .unknown]
    case .absent, .unknown: [.absent, .number(1), .choice("another value"), .unknown]
    }
  }
}

public import Vocabulary

extension Norm {
  /// Rules and questions that can never fire or always do, rules that say different things of the same facts, and tenable rules that fire together
  /// with a worse one of the same norm, with an example. `levers` give the range and the choices of each lever; one that is not given can take
  /// any value. In the order of the rules; empty for a sound norm.
  ///
  /// A worse rule beside an at-risk one is no fault: the worst counts. Nor are two rules on different aspects, since a norm may be met in one and
  /// broken in another. A tenable rule and a worse one that look at the same levers, or the one at some of the other's, are: the norm would say yes
  /// and no of the same thing. Complexity: the square of the number of rules, times the values that their conditions tell apart.
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
      if let doubt = tenable.conditions.first(where: { $0.holds(for: .unknown) == true }) {
        faults.append(.tenableOnUnknown(norm: id, code: tenable.code, condition: doubt))
      }
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

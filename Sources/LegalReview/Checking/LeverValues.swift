import Vocabulary

/// The values that levers can take, as far as conditions can tell them apart.
struct LeverValues {
  let levers: [LeverID: Lever]
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

  private func candidates(_ lever: LeverID, _ conditions: [Condition]) -> [LeverValue] {
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
  private func numbers(_ lever: LeverID, _ operands: [LeverValue]) -> [LeverValue] {
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

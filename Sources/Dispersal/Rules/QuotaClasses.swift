/// Claimants whom a sequential rule cannot tell apart: of one key and, where there are any, of the same bounds.
///
/// However ties among them go, their places differ by one at most, since who holds fewer has the greater claim. So a state of the rule is the sum of
/// places of each class, and of `sum` places among `members` the rest after dividing are a draw.
struct QuotaClasses {
  /// Claimants of one class.
  struct Class {
    let key: Int
    /// Least places of each member.
    let minimum: Int
    /// Most places of each member, as `Claimant.ceiling`.
    let ceiling: Int
    /// Positions in the list of claimants, in order.
    var members: [Int]
  }

  /// Most states that are followed at once, and most outcomes that are listed.
  static let limit = 200

  /// In the order of their first members.
  let classes: [Class]
  /// Claimants in all.
  let count: Int

  /// Two claimants without bounds are told apart by their keys alone. Complexity: claimants.
  init(_ claimants: [Claimant]) {
    var classes: [Class] = []
    var known: [[Int]: Int] = [:]
    for (index, claimant) in claimants.enumerated() {
      let mark = [claimant.key, claimant.minimum, claimant.ceiling]
      if let found = known[mark] {
        classes[found].members.append(index)
      } else {
        known[mark] = classes.count
        classes.append(Class(key: claimant.key, minimum: claimant.minimum, ceiling: claimant.ceiling, members: [index]))
      }
    }
    self.classes = classes
    count = claimants.count
  }

  /// The apportionment of states, the first of which is the run in the order of the list. Complexity: outcomes × claimants.
  func apportionment(_ states: [[Int]], hasMore: Bool) -> Apportionment {
    if states.count == 1, !hasMore { return single(states[0]) }
    var outcomes: [[Int]] = []
    var isCut = hasMore
    for state in states {
      let found = single(state).outcomes(limit: Self.limit - outcomes.count + 1)
      outcomes += found.places
      if found.hasMore || outcomes.count > Self.limit {
        isCut = true
        break
      }
    }
    return Apportionment(Array(outcomes.prefix(Self.limit)), hasMore: isCut)
  }

  /// One state: in every class whose places cannot be spread evenly there is a draw.
  private func single(_ state: [Int]) -> Apportionment {
    var places = [Int](repeating: 0, count: count)
    var draws: [Apportionment.Draw] = []
    for (own, sum) in zip(classes, state) {
      let (each, rest) = sum.quotientAndRemainder(dividingBy: own.members.count)
      for member in own.members { places[member] = each }
      if rest > 0 { draws.append(.init(places: rest, among: own.members)) }
    }
    return Apportionment(places: places, tie: draws.isEmpty ? nil : .draws(draws))
  }
}

/// States of a sequential rule that are reached by some way of breaking its ties; the first is always that of the run in the order of the list.
struct QuotaStates {
  ///
  /// Each has the sum of places of every class; no two are the same.
  private(set) var states: [[Int]]
  /// Whether a state had to be let go.
  private(set) var hasMore = false

  /// One state, from which every way sets out.
  init(_ start: [Int]) { states = [start] }

  /// Takes every state on by each of its ways, the one in the order of the list first: the class that gains or loses a place.
  mutating func advance(by step: Int, _ ways: ([Int]) -> [Int]) {
    if states.count == 1 {
      let next = ways(states[0])
      if next.count == 1 {
        states[0][next[0]] += step
        return
      }
    }
    var seen: Set<[Int]> = []
    var next: [[Int]] = []
    for state in states {
      for own in ways(state) {
        var after = state
        after[own] += step
        guard seen.insert(after).inserted else { continue }
        if next.count < QuotaClasses.limit { next.append(after) } else { hasMore = true }
      }
    }
    // A step that nobody can take leaves everything as it was.
    if !next.isEmpty { states = next }
  }
}

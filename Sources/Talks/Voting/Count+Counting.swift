import Dossiers

extension TableState.Count {
  /// Counts ballots under what an opening froze. A divided seat brings its weights, and no head.
  init(of ballots: [TableState.Vote.Ballot], under frozen: TableState.Vote.Frozen) {
    var weights = [0, 0, 0]
    var heads = [0, 0, 0]
    for ballot in ballots {
      for part in ballot.parts { weights[part.choice.index] += part.weight }
      if ballot.parts.count == 1 { heads[ballot.parts[0].choice.index] += 1 }
    }
    let rollWeight = frozen.roll.reduce(0) { $0 + $1.weight }
    let tests = frozen.rule.tests.map { test -> Test in
      let (own, everyone, roll) =
        switch test.unit {
        case .seats: (heads, frozen.everyone, frozen.roll.count)
        case .weights: (weights, frozen.everyoneWeight, rollWeight)
        }
      let total =
        switch test.base {
        case .cast: own[0] + own[1]
        case .roll: roll
        case .everyone: everyone
        }
      return Test(inFavour: own[0], total: total, needed: test.needed(of: total))
    }
    inFavour = weights[0]
    against = weights[1]
    abstains = weights[2]
    seatsInFavour = heads[0]
    seatsAgainst = heads[1]
    seatsAbstaining = heads[2]
    silent = frozen.roll.map(\.seat).filter { seat in !ballots.contains { $0.seat == seat } }
    self.tests = tests
    outcome = frozen.rule.outcome(of: tests, notInFavour: frozen.everyone - heads[0])
  }
}

extension MajorityRule {
  /// What tests come to: all met, or too few against to block; a tie where the chair breaks ties and exactly half is in favour.
  func outcome(of tests: [TableState.Count.Test], notInFavour: Int) -> TableState.Count.Outcome {
    guard tests.contains(where: { $0.inFavour > 0 }) else { return .rejected }
    if tests.allSatisfy(\.isMet) { return .adopted }
    if let leastBlocking, notInFavour < leastBlocking { return .adopted }
    let isHalf = tests.count == 1 && tests[0].inFavour * 2 == tests[0].total
    return tie == .chair && isHalf && canTie ? .tied : .rejected
  }
}

extension VoteAct.Choice {
  fileprivate var index: Int {
    switch self {
    case .inFavour: 0
    case .against: 1
    case .abstains: 2
    }
  }
}

import Dossiers
import Vocabulary

/// Which coalitions carry a proposal when everybody votes, for or against.
struct CoalitionGame {
  let rule: MajorityRule
  let weights: [Int]
  let total: Int
  /// Position of the chair among the voters.
  let chair: Int?

  init(_ rule: MajorityRule, _ voters: [Seat], chair: SeatID?) {
    self.rule = rule
    weights = voters.map(\.weight)
    total = weights.reduce(0, +)
    self.chair = voters.firstIndex { $0.id == chair }
  }

  /// Of a coalition by the positions of its members as bits.
  func wins(_ coalition: Int) -> Bool {
    let weight = weights.indices.reduce(0) { $0 + (coalition & 1 << $1 != 0 ? weights[$1] : 0) }
    return wins(heads: coalition.nonzeroBitCount, weight: weight, hasChair: chair.map { coalition & 1 << $0 != 0 } ?? false)
  }

  /// Of all but one.
  func wins(withoutVoter voter: Int) -> Bool {
    wins(heads: weights.count - 1, weight: total - weights[voter], hasChair: chair != nil && chair != voter)
  }

  /// Of any coalition of so many with so much weight, with the chair or without.
  func wins(heads: Int, weight: Int, hasChair: Bool) -> Bool {
    let tests = rule.tests.map { test -> TableState.Count.Test in
      switch test.unit {
      case .seats: .init(inFavour: heads, total: weights.count, needed: test.needed(of: weights.count))
      case .weights: .init(inFavour: weight, total: total, needed: test.needed(of: total))
      }
    }
    switch rule.outcome(of: tests, notInFavour: weights.count - heads) {
    case .adopted: return true
    case .rejected: return false
    case .tied: return hasChair
    }
  }
}

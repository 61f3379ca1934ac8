import Vocabulary

/// Every single change that the options allow, in their order.
struct Moves {
  let changes: [LeverChange]
  /// Whether the change in the same position is a restriction of some kind.
  private let makesKind: [Bool]
  private let levers: Set<LeverID>

  init(_ options: [LeverOptions], from facts: Facts) {
    let all = options.flatMap { option in
      option.values.filter { $0 != facts[option.lever] }.map {
        (LeverChange(lever: option.lever, from: facts[option.lever], to: $0), option.isRestriction)
      }
    }
    changes = all.map(\.0)
    makesKind = all.map(\.1)
    levers = Set(options.map(\.lever))
  }

  /// The moves of these levers, by position, in order. A kind of restriction goes only with a lever that makes it now; what follows from the levers
  /// changes with none of them, unless nothing at all stays changed, which two moves can reach only where no more than two levers are.
  func touching(_ read: Set<LeverID>, _ facts: Facts, readsOrderOfKinds: Bool) -> [Int] {
    let movable = facts.changed.filter(levers.contains)
    let canUndoAll = movable.count <= 2
    return changes.indices.filter { index in
      let lever = changes[index].lever
      if read.contains(lever) || (canUndoAll && movable.contains(lever)) { return true }
      return read.contains(Facts.kinds) && makesKind[index] && (readsOrderOfKinds || facts.changed.contains(lever))
    }
  }
}

/// What "there is none", with or without a step, tells about one seat: it refuses a package where no position that accepts it gives this answer.
///
/// Every other package may lie below the seat's walk-away value, and then plays no part; so what can be asked is asked package by package.
struct StepReasoning {
  private let others: Obstacles
  /// `nil` where no step was asked for.
  private let step: OpeningAnswer.Step?
  private let measures: Int
  /// The words of the others, each once, ascending.
  private let words: [UInt64]
  /// Levers on which no other sealed seat holds a line, and those on which one does.
  private let unheld: UInt64
  private let heldOnce: UInt64

  init(_ others: Obstacles, _ step: OpeningAnswer.Step?, measures: Int) {
    self.others = others
    self.step = step
    self.measures = measures
    let sorted = others.words.sorted()
    words = sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
    func levers(of holders: Int) -> UInt64 { (0..<measures).reduce(0) { others.holders[$1] == holders ? $0 | Obstacles.lever($1) : $0 } }
    (unheld, heldOnce) = (levers(of: 0), levers(of: 1))
  }

  /// What follows, in order. Complexity: as the sort, and words × measures.
  var knowledge: PooledKnowledge {
    let possible = Set(words.filter(accepting()))
    let refused = others.words.indices.filter { !possible.contains(others.words[$0]) }
    var known = PooledKnowledge(accepts: [], refuses: refused, holds: [], holdsNone: [])
    // It can live with something: with the only one that does not need another, which it could then live with too.
    let alone = Set(words.filter(accepting(isAlone: true)))
    let standing = others.words.indices.filter { alone.contains(others.words[$0]) }
    if standing.count == 1 { known.accepts = standing }
    let all = Array(0..<measures)
    known.holds = all.filter { !words.contains(where: accepting(avoiding: Obstacles.lever($0))) }
    known.holdsNone = all.filter { !words.contains(where: accepting(holding: Obstacles.lever($0))) }
    return known
  }

  /// Whether some position can live with a package of a word and gives the answer: with a line on one lever, without one on another, or without
  /// having to live with another package for it. What does not depend on the word is found once.
  private func accepting(holding: UInt64 = 0, avoiding: UInt64 = 0, isAlone: Bool = false) -> (UInt64) -> Bool {
    // Where all others can live with it, all could.
    switch step {
    case nil, .some(.none): return { $0 != 0 }
    case .some(.on(let levers)):
      return accepting(beside: levers.reduce(0) { $0 | Obstacles.lever($1) }, holding: holding, avoiding: avoiding)
    case .some(.exists): return acceptingUnnamed(holding: holding, avoiding: avoiding, isAlone: isAlone)
    }
  }

  /// Beside a step that was named.
  private func accepting(beside named: UInt64, holding: UInt64, avoiding: UInt64) -> (UInt64) -> Bool {
    if named & avoiding != 0 {
      // Without a line of its own there must be two others, and a package that others alone keep closed on that lever.
      let isOthers = words.contains { Self.isOpen($0) && $0 & ~named == 0 && $0 & avoiding != 0 }
      guard (unheld | heldOnce) & avoiding == 0, isOthers else { return { _ in false } }
    }
    let (size, secret) = (named.nonzeroBitCount, secret(holding))
    return { word in
      guard word != 0, Self.isOpen(word) else { return word != 0 }
      let own = word.nonzeroBitCount
      guard own == size, word != named, word > named else { return own >= size }
      // It comes before the one that was named, so it may not be named.
      return word & ~named & secret != 0
    }
  }

  /// Beside "there is one": the smallest must be one that may not be named, or there must be none on levers alone.
  private func acceptingUnnamed(holding: UInt64, avoiding: UInt64, isAlone: Bool) -> (UInt64) -> Bool {
    let (secret, isOwnSecret) = (secret(holding), unheld & ~avoiding != 0)
    let open = words.filter(Self.isOpen)
    let least = open.lazy.map(\.nonzeroBitCount).min() ?? .max - 1
    // One lever on which one other holds a line stays secret only while the seat holds none: it lives with that package then.
    let unnamed = open.filter { $0 & secret != 0 && (!isAlone || $0.nonzeroBitCount > 1 || $0 & unheld != 0) }
    let leastUnnamed = unnamed.lazy.map(\.nonzeroBitCount).min() ?? .max
    return { word in
      guard word != 0, Self.isOpen(word), word & secret == 0 else { return word != 0 }
      let size = word.nonzeroBitCount
      return isOwnSecret && least + 1 < size || leastUnnamed < size
    }
  }

  /// Levers on which fewer than two sealed seats hold a line, where the seat holds one on these.
  private func secret(_ holding: UInt64) -> UInt64 { unheld | heldOnce & ~holding }

  /// Whether a package leaves none of the others below a walk-away value.
  private static func isOpen(_ word: UInt64) -> Bool { word & Obstacles.belowWalkAway == 0 }
}

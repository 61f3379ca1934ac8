/// How many coalitions of a vote win, counted without visiting each: whether one wins follows from how many members it has, what they weigh, and
/// whether the chair is among them, and a coalition that wins goes on winning with more.
///
/// Light weights are counted by how many coalitions there are of each number and weight, heavy ones by pairs of halves: of each half of the voters
/// every coalition is known, and to one of the first half fit those of the second that weigh enough.
struct CoalitionCounts {
  /// Most voters, and most weight of all together where there are more than `halvedSeats`.
  static let (seatLimit, weightLimit) = (60, 20_000)
  /// Most voters whose weights may be anything.
  static let halvedSeats = 28

  private let game: CoalitionGame
  /// Per number of members the least weight with which they win, without the chair and with it; `Int.max` where no weight is enough.
  private let least: [[Int]]
  /// Coalitions of all voters but the chair, by their number of members and their weight; `nil` where the weights are too heavy for a table.
  private let table: [UInt64]?

  /// `nil` where there are more voters than can be counted.
  init?(_ game: CoalitionGame) {
    let count = game.weights.count
    guard count <= Self.halvedSeats || count <= Self.seatLimit && game.total <= Self.weightLimit else { return nil }
    self.game = game
    table = game.total <= Self.weightLimit ? Self.table(of: game) : nil
    least = [false, true].map { hasChair in
      (0...count).map { heads in
        guard game.wins(heads: heads, weight: game.total, hasChair: hasChair) else { return .max }
        var (low, high) = (0, game.total)
        while low < high {
          let middle = (low + high) / 2
          if game.wins(heads: heads, weight: middle, hasChair: hasChair) { high = middle } else { low = middle + 1 }
        }
        return low
      }
    }
  }

  /// Coalitions that win, of all voters or of all but one.
  func winning(without left: Int? = nil) -> Int { table.map { tabled($0, without: left) } ?? halved(game.weights.indices.filter { $0 != left }) }

  /// Coalitions of the others that a voter turns: those that win with it, less those that win without it.
  func swings(of voter: Int, winning all: Int) -> Int {
    let without = winning(without: voter)
    return all - without - without
  }

  private func wins(_ heads: Int, _ weight: Int, _ hasChair: Bool) -> Bool { weight >= least[hasChair ? 1 : 0][heads] }

  /// What a voter adds to the place of a coalition.
  private func step(_ voter: Int) -> Int { game.total + 1 + game.weights[voter] }

  /// Complexity: voters² × weight.
  private static func table(of game: CoalitionGame) -> [UInt64] {
    let width = game.total + 1
    var counts = [UInt64](repeating: 0, count: (game.weights.count + 1) * width)
    counts[0] = 1
    for voter in game.weights.indices where voter != game.chair {
      let step = width + game.weights[voter]
      for place in stride(from: counts.count - 1, through: step, by: -1) { counts[place] += counts[place - step] }
    }
    return counts
  }

  /// By the table; of all but one by taking that one out of it again. Complexity: voters × weight.
  private func tabled(_ table: [UInt64], without left: Int?) -> Int {
    var counts = table
    if let left, left != game.chair {
      let step = step(left)
      for place in step..<counts.count { counts[place] -= counts[place - step] }
    }
    let (width, chair) = (game.total + 1, game.chair.flatMap { $0 == left ? nil : game.weights[$0] })
    var sum = UInt64(0)
    for place in counts.indices where counts[place] > 0 {
      let (heads, weight) = (place / width, place % width)
      if wins(heads, weight, false) { sum += counts[place] }
      if let chair, wins(heads + 1, weight + chair, true) { sum += counts[place] }
    }
    return Int(sum)
  }

  /// By pairs of coalitions of two halves.
  private func halved(_ voters: [Int]) -> Int {
    let others = voters.filter { $0 != game.chair }
    let first = voters.filter { $0 == game.chair } + others.prefix(others.count / 2)
    let second = Array(others.dropFirst(others.count / 2))
    var byHeads = [[Int]](repeating: [], count: second.count + 1)
    for coalition in 0..<(1 << second.count) { byHeads[coalition.nonzeroBitCount].append(weight(coalition, of: second)) }
    for heads in byHeads.indices { byHeads[heads].sort() }
    var sum = 0
    for coalition in 0..<(1 << first.count) {
      let (heads, own) = (coalition.nonzeroBitCount, weight(coalition, of: first))
      let hasChair = first.first == game.chair && game.chair != nil && coalition & 1 != 0
      for (more, weights) in byHeads.enumerated() {
        let needed = least[hasChair ? 1 : 0][heads + more]
        if needed < .max { sum += weights.count - Self.below(needed - own, in: weights) }
      }
    }
    return sum
  }

  private func weight(_ coalition: Int, of voters: [Int]) -> Int {
    voters.indices.reduce(0) { $0 + (coalition & 1 << $1 != 0 ? game.weights[voters[$1]] : 0) }
  }

  /// How many of some ascending weights are below another.
  private static func below(_ limit: Int, in weights: [Int]) -> Int {
    var (low, high) = (0, weights.count)
    while low < high {
      let middle = (low + high) / 2
      if weights[middle] < limit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

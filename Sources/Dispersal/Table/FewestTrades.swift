extension ProvincialTable {
  /// The largest giver first: to the tightest room that takes all of it, else to the largest rooms. Proved fewest where it meets the number that any
  /// set needs. Tried with the tightest and with the cheapest room first; the better leaves fewer places, then takes fewer trades, then fewer places
  /// at a price that nobody named, then costs less.
  ///
  /// Of givers that lack as much, and of takers with as much room at the same price, the first at the table is asked first: another set of as few
  /// trades at the same cost may exist, and the plan does not tell of it.
  func fewest(_ lacking: [Int], _ room: [Int]) -> TradePlan {
    let plans = [true, false].map { fewest(lacking, room, byPrice: $0) }
    func rank(_ plan: TradePlan) -> (Int, Int, Int, Int) { (plan.left.reduce(0, +), plan.trades.count, plan.unpriced, plan.cost) }
    return plans.min { rank($0) < rank($1) } ?? plans[0]
  }

  private func fewest(_ lacking: [Int], _ room: [Int], byPrice: Bool) -> TradePlan {
    let givers = members.indices.filter { lacking[$0] > 0 }.sorted { (lacking[$1], $0) < (lacking[$0], $1) }
    var (open, free) = (lacking, room)
    var trades: [Trade] = []
    func trade(_ giver: Int, _ taker: Int) {
      let places = min(open[giver], free[taker])
      guard places > 0 else { return }
      trades.append(Trade(from: giver, to: taker, places: places))
      open[giver] -= places
      free[taker] -= places
    }
    // One trade is enough where some taker has room for all; the tightest such room is spent first.
    for giver in givers {
      if let taker = members.indices.filter({ $0 != giver && free[$0] >= open[giver] }).min(by: { left, right in
        if byPrice ? members[left].asks == members[right].asks : free[left] != free[right] {
          return free[left] == free[right] ? left < right : free[left] < free[right]
        }
        return isBetterTaker(left, than: right)
      }) {
        trade(giver, taker)
      }
    }
    for giver in givers where open[giver] > 0 {
      while open[giver] > 0, let taker = members.indices.filter({ $0 != giver && free[$0] > 0 }).max(by: { (free[$0], -$0) < (free[$1], -$1) }) {
        trade(giver, taker)
      }
    }
    var result = plan(trades.sorted { ($0.from, $0.to) < ($1.from, $1.to) }, isFewest: nil)
    result.isFewest = result.fewestPossible.map { trades.count == $0 }
    return result
  }

  /// At least one trade a giver, and for a giver larger than every room as many as it takes of the largest rooms. Every giver is counted as if all
  /// rooms were its own, so there need not be a set with so few.
  func fewestNeeded(_ lacking: [Int], _ room: [Int]) -> Int {
    let givers = lacking.filter { $0 > 0 }
    var needed = givers.count
    // A giver larger than every room needs several.
    let rooms = room.filter { $0 > 0 }.sorted(by: >)
    var extra = 0
    for giver in givers {
      var (sum, count) = (0, 0)
      while sum < giver, count < rooms.count {
        sum += rooms[count]
        count += 1
      }
      extra += max(0, count - 1)
    }
    needed += extra
    return needed
  }
}

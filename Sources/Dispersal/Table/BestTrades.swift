extension ProvincialTable {
  /// The best trades for what is lacking. Givers and takers are asked in the order of the table where nothing else tells them apart: with
  /// equal prices other plans may cost and move as much, and the outcome does not tell of them. What a giver
  /// would pay is asked only for `stable`: there nobody trades for more than it would pay.
  public func bestTrades(_ wish: TradeWish) -> TradePlan {
    let (lacking, room) = (lacking(members.map(\.share)), room(members.map(\.share)))
    switch wish {
    case .leastCost: return plan(byPrice(lacking, room), isFewest: nil)
    case .fewestMoves: return fewest(lacking, room)
    case .stable: return plan(deferred(lacking, room), isFewest: nil)
    }
  }

  /// Pairs who would both rather trade with each other: the giver for a lower price than a partner asks, the taker for a partner that pays more.
  ///
  /// Equal prices go by the order of the table.
  ///
  /// A giver is only ready where it lacks places, a taker where it has room, and both only where the giver pays what is asked. Empty for a stable
  /// set. Who named no price is in none.
  public func blockingPairs(_ trades: [Trade]) -> [(giver: Int, taker: Int)] {
    let (lacking, room) = (lacking(members.map(\.share)), room(members.map(\.share)))
    var found: [(Int, Int)] = []
    for giver in members.indices where lacking[giver] > 0 {
      let given = trades.filter { $0.from == giver }
      let isServed = given.reduce(0) { $0 + $1.places } >= lacking[giver]
      for taker in members.indices where room[taker] > 0 && taker != giver && affords(giver, taker) {
        let taken = trades.filter { $0.to == taker }
        let isFull = taken.reduce(0) { $0 + $1.places } >= room[taker]
        let giverGains = !isServed || given.contains { $0.to != taker && isBetterTaker(taker, than: $0.to) }
        let takerGains = !isFull || taken.contains { $0.from != giver && isBetterGiver(giver, than: $0.from) }
        if giverGains, takerGains { found.append((giver, taker)) }
      }
    }
    return found
  }

  /// Prices per place at which nobody who trades and nobody who does not would rather do otherwise: from the dearest taker in use, or the best payer
  /// left out, to the cheapest taker not in use, or the lowest payer served. `nil` where nothing is traded, or where somebody who lacks places or has
  /// room named no price. With money at one price these are the core.
  ///
  /// Source: L. Shapley, M. Shubik, "The assignment game I: the core", Int. J. Game Theory 1 (1971). In whole units as `asks` and `pays`. Complexity:
  /// places × log places, since every place is an offer or a bid by itself.
  public func corePrices() -> ClosedRange<Int>? {
    let shares = members.map(\.share)
    let (lacking, room) = (lacking(shares), room(shares))
    guard unnamed.isEmpty else { return nil }
    let offers = zip(members, room).flatMap { member, count in member.asks.map { [Int](repeating: $0, count: count) } ?? [] }.sorted()
    let bids = zip(members, lacking).flatMap { member, count in member.pays.map { [Int](repeating: $0, count: count) } ?? [] }.sorted(by: >)
    var traded = 0
    while traded < min(offers.count, bids.count), offers[traded] <= bids[traded] { traded += 1 }
    guard traded > 0 else { return nil }
    let low = max(offers[traded - 1], traded < bids.count ? bids[traded] : 0)
    let high = min(bids[traded - 1], traded < offers.count ? offers[traded] : bids[traded - 1])
    return low <= high ? low...high : nil
  }

  /// Who lacks places and named no price that it would pay, or has room and named none that it asks; by position.
  public var unnamed: [Int] {
    let shares = members.map(\.share)
    let (lacking, room) = (lacking(shares), room(shares))
    return members.indices.filter { (lacking[$0] > 0 && members[$0].pays == nil) || (room[$0] > 0 && members[$0].asks == nil) }
  }

  /// Whether a giver would pay what a taker asks; not where one of them named no price.
  private func affords(_ giver: Int, _ taker: Int) -> Bool {
    guard let pays = members[giver].pays, let asks = members[taker].asks else { return false }
    return pays >= asks
  }

  /// Who asks less, last who named no price, and of equals who comes first at the table.
  func isBetterTaker(_ one: Int, than other: Int) -> Bool {
    guard members[one].asks != members[other].asks else { return one < other }
    guard let own = members[one].asks else { return false }
    return members[other].asks.map { own < $0 } ?? true
  }
  /// Who pays more, last who named no price, and of equals who comes first at the table.
  func isBetterGiver(_ one: Int, than other: Int) -> Bool {
    guard members[one].pays != members[other].pays else { return one < other }
    guard let own = members[one].pays else { return false }
    return members[other].pays.map { own > $0 } ?? true
  }

  /// Trades with what they cost and leave.
  func plan(_ trades: [Trade], isFewest: Bool?) -> TradePlan {
    var left = lacking(members.map(\.share))
    for trade in trades { left[trade.from] -= trade.places }
    let shares = members.map(\.share)
    return TradePlan(
      trades: trades, cost: trades.reduce(0) { sum, trade in sum + (members[trade.to].asks.map { $0 * trade.places } ?? 0) },
      unpriced: trades.reduce(0) { $0 + (members[$1.to].asks == nil ? $1.places : 0) }, left: left, isFewest: isFewest,
      fewestPossible: left.allSatisfy { $0 == 0 } ? fewestNeeded(lacking(shares), room(shares)) : nil)
  }

  /// The cheapest room first: what is asked depends on the taker alone, so this costs least.
  private func byPrice(_ lacking: [Int], _ room: [Int]) -> [Trade] {
    let takers = members.indices.filter { room[$0] > 0 }.sorted { isBetterTaker($0, than: $1) }
    var (open, free) = (lacking, room)
    var trades: [Trade] = []
    var next = takers.makeIterator()
    var taker = next.next()
    for giver in members.indices where open[giver] > 0 {
      while open[giver] > 0, let own = taker {
        let places = min(open[giver], free[own])
        if places > 0 { trades.append(Trade(from: giver, to: own, places: places)) }
        open[giver] -= places
        free[own] -= places
        if free[own] == 0 { taker = next.next() }
      }
    }
    return trades
  }

  /// Givers ask the takers in the order of what these ask; a taker keeps who pays most. Source: D. Gale, L. Shapley, "College admissions and the
  /// stability of marriage", Am. Math. Monthly 69 (1962), in whole places as in M. Baïou, M. Balinski, "The stable allocation (or ordinal
  /// transportation) problem", Math. Oper. Res. 27 (2002).
  ///
  /// It ends, since a taker that lets a giver go is not asked by it again.
  private func deferred(_ lacking: [Int], _ room: [Int]) -> [Trade] {
    let givers = members.indices.filter { lacking[$0] > 0 }
    // Takers that let a part of a giver's places go; it does not ask them again.
    var refused = [Set<Int>](repeating: [], count: members.count)
    var held = [[(giver: Int, places: Int)]](repeating: [], count: members.count)
    var open = lacking
    let order = givers.map { giver in
      members.indices.filter { room[$0] > 0 && $0 != giver && affords(giver, $0) }.sorted { isBetterTaker($0, than: $1) }
    }
    func next(_ position: Int) -> Int? { order[position].first { !refused[givers[position]].contains($0) } }
    while let position = givers.indices.first(where: { open[givers[$0]] > 0 && next($0) != nil }), let taker = next(position) {
      let giver = givers[position]
      let before = held[taker].first { $0.giver == giver }?.places ?? 0
      held[taker].removeAll { $0.giver == giver }
      held[taker].append((giver, before + open[giver]))
      open[giver] = 0
      held[taker].sort { isBetterGiver($0.giver, than: $1.giver) }
      var free = room[taker]
      var kept: [(giver: Int, places: Int)] = []
      for item in held[taker] {
        let places = min(item.places, free)
        if places > 0 { kept.append((item.giver, places)) }
        free -= places
        open[item.giver] += item.places - places
        if places < item.places { refused[item.giver].insert(taker) }
      }
      held[taker] = kept
    }
    return members.indices.flatMap { taker in held[taker].map { Trade(from: $0.giver, to: taker, places: $0.places) } }
      .sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }
}

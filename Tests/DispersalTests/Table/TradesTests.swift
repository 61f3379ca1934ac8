import Testing

@testable import Dispersal

@Suite("Trades at the provincial table")
struct TradesTests {
  typealias Member = ProvincialTable.Member
  typealias Trade = ProvincialTable.Trade

  /// A small table from a seed: some lack places, others have room.
  static func table(_ seed: Int, members: ClosedRange<Int> = 3...6, most: Int = 4) throws -> ProvincialTable {
    var draws = Draws(seed)
    return try ProvincialTable(
      (0..<draws.within(members)).map { index in
        Member(name: "M\(index)", share: draws.within(0...most), able: draws.within(0...most), asks: draws.below(8), pays: draws.below(12))
      })
  }

  /// Every way to move lacking places to room, place by place, as places per giver and taker.
  static func flows(_ table: ProvincialTable) -> [[[Int]]] {
    let shares = table.members.map(\.share)
    let (lacking, room) = (table.lacking(shares), table.room(shares))
    func rows(_ giver: Int, _ free: [Int]) -> [[[Int]]] {
      guard giver < lacking.count else { return [[]] }
      func fill(_ taker: Int, _ rest: Int) -> [[Int]] {
        if taker == free.count { return [[]] }
        return (0...min(rest, free[taker])).flatMap { own in fill(taker + 1, rest - own).map { [own] + $0 } }
      }
      return fill(0, lacking[giver]).flatMap { own in rows(giver + 1, zip(free, own).map { $0 - $1 }).map { [own] + $0 } }
    }
    return rows(0, room)
  }

  @Test("the sum never changes, nobody gives more than it lacks or takes more than it has room for", arguments: TradeWish.allCases)
  func conservation(_ wish: TradeWish) throws {
    for seed in 1...300 {
      let table = try Self.table(seed, members: 2...9, most: 40)
      let shares = table.members.map(\.share)
      let plan = table.bestTrades(wish)
      let places = try table.places(after: plan.trades)
      #expect(places.reduce(0, +) == shares.reduce(0, +), "seed \(seed)")
      #expect(table.lacking(places) == plan.left, "seed \(seed)")
      let (lacking, room) = (table.lacking(shares), table.room(shares))
      for index in shares.indices {
        #expect(places[index] >= shares[index] - lacking[index] && places[index] <= shares[index] + room[index], "seed \(seed), \(index)")
      }
      #expect(plan.cost == plan.trades.reduce(0) { $0 + $1.places * (table.members[$1.to].asks ?? 0) } && plan.unpriced == 0, "seed \(seed)")
      if wish != .stable {
        let short = max(0, lacking.reduce(0, +) - room.reduce(0, +))
        #expect(plan.left.reduce(0, +) == short, "seed \(seed): as much moves as can")
      }
    }
  }

  @Test("no set of trades that moves as much costs less, over every set of small tables")
  func leastCost() throws {
    for seed in 1...120 {
      let table = try Self.table(seed, members: 3...5, most: 3)
      let plan = table.bestTrades(.leastCost)
      let moved = plan.trades.reduce(0) { $0 + $1.places }
      let costs = Self.flows(table).filter { $0.reduce(0) { $0 + $1.reduce(0, +) } == moved }.map { flow in
        flow.reduce(0) { sum, row in sum + row.indices.reduce(0) { $0 + row[$1] * (table.members[$1].asks ?? 0) } }
      }
      #expect(plan.cost == costs.min(), "seed \(seed)")
    }
  }

  @Test("fewest moves: what is said to be the fewest is, and nothing needs fewer than the number that is said to be needed")
  func fewestMoves() throws {
    var proved = 0
    for seed in 1...120 {
      let table = try Self.table(seed, members: 3...5, most: 3)
      let plan = table.bestTrades(.fewestMoves)
      let moved = plan.trades.reduce(0) { $0 + $1.places }
      let flows = Self.flows(table).filter { $0.reduce(0) { $0 + $1.reduce(0, +) } == moved }
      let counts = flows.map { $0.reduce(0) { $0 + $1.filter { $0 > 0 }.count } }
      let fewest = counts.min() ?? 0
      #expect(plan.trades.count >= fewest, "seed \(seed)")
      if plan.isFewest == true {
        #expect(plan.trades.count == fewest, "seed \(seed)")
        if fewest > 0 { proved += 1 }
      }
      if plan.left.allSatisfy({ $0 == 0 }) {
        #expect(plan.fewestPossible.map { $0 <= fewest } == true, "seed \(seed)")
      } else {
        // Where places are left fewer trades are possible, and no number is claimed.
        #expect(plan.fewestPossible == nil && plan.isFewest == nil, "seed \(seed)")
      }
    }
    #expect(proved > 20)
  }

  @Test("rooms that fit are kept for those they fit, so that two trades are enough and proved so")
  func fits() throws {
    let table = try ProvincialTable([
      Member(name: "a", share: 30, able: 0), Member(name: "b", share: 50, able: 0), Member(name: "c", share: 0, able: 50),
      Member(name: "d", share: 0, able: 30),
    ])
    let plan = table.bestTrades(.fewestMoves)
    #expect(plan.trades == [Trade(from: 0, to: 3, places: 30), Trade(from: 1, to: 2, places: 50)])
    #expect(plan.isFewest == true)
  }

  @Test("where one trade a giver is not enough, the fewest is not claimed")
  func notProved() throws {
    // Two lack 2 and rooms are 3 and 1: three trades are the fewest, which counting by giver does not show.
    let table = try ProvincialTable([
      Member(name: "a", share: 2, able: 0), Member(name: "b", share: 2, able: 0), Member(name: "c", share: 0, able: 3),
      Member(name: "d", share: 0, able: 1),
    ])
    let plan = table.bestTrades(.fewestMoves)
    #expect(plan.trades.count == 3)
    #expect(plan.isFewest != true)
    #expect(plan.fewestPossible == 2)
  }

  @Test("a stable set of trades has no pair that would rather trade with each other, over many seeds")
  func stable() throws {
    for seed in 1...600 {
      let table = try Self.table(seed, members: 3...9, most: seed % 2 == 0 ? 6 : 40)
      let plan = table.bestTrades(.stable)
      #expect(table.blockingPairs(plan.trades).isEmpty, "seed \(seed)")
      for trade in plan.trades {
        let (pays, asks) = (try #require(table.members[trade.from].pays), try #require(table.members[trade.to].asks))
        #expect(pays >= asks, "seed \(seed): nobody trades at a loss")
      }
      #expect(Set(plan.trades.map { [$0.from, $0.to] }).count == plan.trades.count, "seed \(seed): one trade a pair")
    }
  }

  /// The same table, of which some named no price.
  static func silent(_ seed: Int) throws -> ProvincialTable {
    var draws = Draws(seed + 10_000)
    return try ProvincialTable(
      table(seed, members: 3...6, most: 4).members.map { member in
        var own = member
        if draws.below(3) == 0 { own.asks = nil }
        if draws.below(3) == 0 { own.pays = nil }
        return own
      })
  }

  @Test("a price that nobody named is not nought: it comes last where cost is lowest, is in no pair, and leaves no core")
  func unnamed() throws {
    var (open, cores) = (0, 0)
    for seed in 1...300 {
      let table = try Self.silent(seed)
      let shares = table.members.map(\.share)
      let (lacking, room) = (table.lacking(shares), table.room(shares))
      let cheapest = table.bestTrades(.leastCost)
      // As few places at a price not named as there can be: what does not fit where a price was named.
      let named = table.members.indices.reduce(0) { $0 + (table.members[$1].asks == nil ? 0 : room[$1]) }
      let moved = cheapest.trades.reduce(0) { $0 + $1.places }
      #expect(cheapest.unpriced == max(0, moved - named), "seed \(seed)")
      if cheapest.unpriced > 0 { open += 1 }
      let stable = table.bestTrades(.stable).trades
      #expect(stable.allSatisfy { table.members[$0.from].pays != nil && table.members[$0.to].asks != nil }, "seed \(seed)")
      #expect(table.blockingPairs(stable).isEmpty, "seed \(seed)")
      let isSilent = table.members.indices.contains {
        (lacking[$0] > 0 && table.members[$0].pays == nil) || (room[$0] > 0 && table.members[$0].asks == nil)
      }
      #expect(isSilent == !table.unnamed.isEmpty, "seed \(seed)")
      if isSilent { #expect(table.corePrices() == nil, "seed \(seed)") } else if table.corePrices() != nil { cores += 1 }
    }
    #expect(open > 20 && cores > 5)
  }

  @Test("who is outbid for a part asks again whom it had not filled")
  func outbid() throws {
    // The first asks c for 5, gets 3, and asks d for 2; the second then takes one of c. The place that the first loses goes to d, not to the dearer
    // e.
    let table = try ProvincialTable([
      Member(name: "a", share: 5, able: 0, pays: 10), Member(name: "b", share: 1, able: 0, pays: 20), Member(name: "c", share: 0, able: 3, asks: 1),
      Member(name: "d", share: 0, able: 10, asks: 2), Member(name: "e", share: 0, able: 10, asks: 3),
    ])
    #expect(
      table.bestTrades(.stable).trades == [Trade(from: 0, to: 2, places: 2), Trade(from: 0, to: 3, places: 3), Trade(from: 1, to: 2, places: 1)])
  }

  @Test("a pair that both gain is found by hand, and one of whom one would lose is not")
  func blocking() throws {
    let table = try ProvincialTable([
      Member(name: "a", share: 1, able: 0, pays: 9), Member(name: "b", share: 1, able: 0, pays: 5), Member(name: "c", share: 0, able: 1, asks: 2),
      Member(name: "d", share: 0, able: 1, asks: 4),
    ])
    // The better payer is with the dearer taker: it and the cheaper taker both gain.
    let crossed = [Trade(from: 0, to: 3, places: 1), Trade(from: 1, to: 2, places: 1)]
    #expect(table.blockingPairs(crossed).map { [$0.giver, $0.taker] } == [[0, 2]])
    #expect(table.blockingPairs([Trade(from: 0, to: 2, places: 1), Trade(from: 1, to: 3, places: 1)]).isEmpty)
    #expect(table.blockingPairs([]).count == 4)
  }

  /// Source: E. von Böhm-Bawerk's horse market, as in L. Shapley, M. Shubik, "The assignment game I: the core" (1971): five horses change hands,
  /// at 21 to 21½ pounds; here in tenths.
  @Test("the core of the horse market is 21 to 21½")
  func horses() throws {
    let buyers = [300, 280, 260, 240, 220, 210, 200, 180, 170, 150].map { (pays: Int) in Member(name: "b\(pays)", share: 1, able: 0, pays: pays) }
    let sellers = [100, 110, 150, 170, 200, 215, 250, 260].map { (asks: Int) in Member(name: "s\(asks)", share: 0, able: 1, asks: asks) }
    let table = try ProvincialTable(buyers + sellers)
    #expect(table.corePrices() == 210...215)
  }

  @Test("core prices clear the table: at any of them as many places are wanted as offered")
  func clearing() throws {
    // NB: everybody at these tables named both.
    func paid(_ member: Member) -> Int { member.pays ?? .min }
    func asked(_ member: Member) -> Int { member.asks ?? .max }
    for seed in 1...200 {
      let table = try Self.table(seed, members: 3...8, most: 5)
      let shares = table.members.map(\.share)
      let (lacking, room) = (table.lacking(shares), table.room(shares))
      guard let prices = table.corePrices() else {
        for giver in shares.indices where lacking[giver] > 0 {
          for taker in shares.indices where room[taker] > 0 {
            #expect(paid(table.members[giver]) < asked(table.members[taker]), "seed \(seed): a gain is left")
          }
        }
        continue
      }
      for price in prices {
        func sum(_ numbers: [Int], _ isIn: (Member) -> Bool) -> Int { shares.indices.reduce(0) { $0 + (isIn(table.members[$1]) ? numbers[$1] : 0) } }
        #expect(sum(lacking) { paid($0) > price } <= sum(room) { asked($0) <= price }, "seed \(seed), price \(price)")
        #expect(sum(room) { asked($0) < price } <= sum(lacking) { paid($0) >= price }, "seed \(seed), price \(price)")
      }
    }
  }
}

import Dispersal
import Testing
import Vocabulary

@Suite("A running balance towards a key")
struct RunningBalanceTests {
  private func balance(_ keys: [Int]) throws -> RunningBalance {
    try RunningBalance(names: keys.indices.map { "M\($0)" }, parts: keys.reduce(0, +))
  }

  @Test("each arrival goes to whoever lies furthest below; worked out by hand for 1/2, 1/3, 1/6")
  func byHand() throws {
    let keys = [3, 2, 1]
    var balance = try balance(keys)
    var course: [Int] = []
    for _ in 0..<6 {
      let before = balance.taken
      try balance.take(1, by: keys)
      course.append(keys.indices.first { balance.taken[$0] != before[$0] } ?? -1)
    }
    #expect(course == [0, 1, 0, 2, 1, 0])
    #expect(balance.taken == keys && balance.behind == [0, 0, 0])
  }

  @Test("after each arrival those behind and ahead cancel, and nobody is a whole group above its share", arguments: 0..<40)
  func invariants(_ seed: Int) throws {
    var draws = Draws(seed)
    let count = draws.within(2...16)
    let size = draws.within(1...5)
    var weights: [Int] = []
    for _ in 0..<count { weights.append(draws.below(1000)) }
    weights[0] += 1
    let other = Array(weights.reversed())
    let parts = weights.reduce(0, +)
    var balance = try balance(weights)
    for period in 0..<4 {
      let keys = period % 2 == 0 ? weights : other
      let arrivals = draws.below(500)
      let before = balance.taken.reduce(0, +)
      try balance.take(arrivals, by: keys, groupsOf: size)
      #expect(balance.taken.reduce(0, +) == before + arrivals)
      #expect(balance.behind.reduce(0, +) == 0)
      #expect(balance.furthestAbove.allSatisfy { $0 < parts * size })
      #expect(zip(balance.behind, balance.furthestBelow).allSatisfy { $0 <= $1 })
      #expect(zip(balance.behind, balance.furthestAbove).allSatisfy { -$0 <= $1 })
    }
  }

  @Test("of two members each takes its share rounded down or up, as with the largest remainder", arguments: 0...30)
  func two(_ arrivals: Int) throws {
    let keys = [7, 3]
    var balance = try balance(keys)
    try balance.take(arrivals, by: keys)
    let exact = Double(arrivals) * 0.7
    #expect(Double(balance.taken[0]) >= exact.rounded(.down) && Double(balance.taken[0]) <= exact.rounded(.up))
  }

  @Test("who has no key takes nothing")
  func noKey() throws {
    var balance = try balance([1, 0, 1])
    try balance.take(101, by: [1, 0, 1])
    #expect(balance.taken == [51, 0, 50])
  }

  @Test("what is behind goes along when the key changes")
  func change() throws {
    var balance = try balance([1, 1])
    try balance.take(1, by: [1, 1])
    try balance.take(1, by: [2, 0])
    // Half ahead and half behind; a whole share for the first makes them equal, and the order of the list settles it.
    #expect(balance.taken == [2, 0] && balance.behind == [-1, 1])
    try balance.take(1, by: [1, 1])
    #expect(balance.taken == [2, 1])
  }

  @Test("what cannot be given out is refused, and nothing is given out")
  func mistakes() throws {
    var balance = try balance([3, 2, 1])
    func refusal(_ arrivals: Int, _ keys: [Int], _ size: Int = 1) -> DispersalError? {
      do throws(DispersalError) { try balance.take(arrivals, by: keys, groupsOf: size) } catch { return error }
      return nil
    }
    #expect(refusal(-1, [3, 2, 1]) == .negativeTotal(-1))
    #expect(refusal(1, [3, 2, 1], 0) == .groupOfNobody(0))
    #expect(refusal(1, [3, 3]) == .keysDoNotFit(keys: 2, members: 3))
    #expect(refusal(1, [8, -2, 0]) == .negativeKey(claimant: "M1", key: -2))
    #expect(refusal(1, [3, 2, 2]) == .keysOfOtherSum(7, parts: 6))
    #expect(refusal(100_000_001, [3, 2, 1]) == .totalTooLarge(100_000_001, limit: RunningBalance.arrivalLimit))
    #expect(balance.taken == [0, 0, 0])
    #expect(throws: DispersalError.noClaimants) { try RunningBalance(names: [], parts: 1) }
    #expect(throws: DispersalError.keyIsZeroEverywhere) { try RunningBalance(names: ["A"], parts: 0) }
    let sentence = DispersalError.keysOfOtherSum(7, parts: 6).sentence
    #expect(sentence.en == "The keys of a period add up to 7, those before to 6; write all keys in one unit, such as per cent.")
  }
}

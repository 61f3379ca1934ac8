import Dossiers
import Testing
import Vocabulary

@testable import Talks

/// Coalitions that are counted, against those that are visited one by one.
@Suite("Power where coalitions are too many to visit")
struct CoalitionCountsTests {
  private static func seats(_ weights: [Int]) -> [Seat] {
    weights.enumerated().map { Seat(SeatID("s\($0.offset)"), .delegation, name: Phrase(same: "s"), weight: $0.element) }
  }

  private static func rule(_ tests: [MajorityRule.Test], tie: MajorityRule.TieBreak = .rejected, leastBlocking: Int? = nil) -> MajorityRule {
    MajorityRule(id: "r", name: Phrase(same: "r"), tests: tests, leastBlocking: leastBlocking, tie: tie)
  }

  private static func test(_ unit: MajorityRule.Test.Unit, _ percent: Int, isStrict: Bool = false) -> MajorityRule.Test {
    .init(unit, of: .everyone, numerator: percent, denominator: 100, isStrict: isStrict)
  }

  private static let rules = [
    rule([test(.seats, 50, isStrict: true)]), rule([test(.weights, 67)]), rule([test(.seats, 55), test(.weights, 65)], leastBlocking: 4),
    rule([test(.weights, 50, isStrict: true)], tie: .chair), rule([test(.seats, 50, isStrict: true)], tie: .chair), rule([test(.seats, 100)]),
  ]

  @Test("the same as by visiting each, over many tables, rules and chairs, for light weights and for heavy ones", arguments: 0..<200)
  func visited(_ seed: Int) throws {
    var number = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 3
    func pick(_ limit: Int) -> Int {
      number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(number >> 33) % limit
    }
    let weights = (0..<(1 + pick(9))).map { _ in pick(12) }
    let rule = Self.rules[pick(Self.rules.count)]
    let chair = pick(2) == 0 ? nil : SeatID("s\(pick(weights.count))")
    for scale in [1, 1_000_003] {
      let voters = Self.seats(weights.map { $0 * scale })
      let game = CoalitionGame(rule, voters, chair: chair)
      let counted = Threat(counting: try #require(CoalitionCounts(game)), game, rule, voters)
      let visited = try #require(Threat(of: rule, among: voters, chair: chair))
      #expect(counted.seats == visited.seats && counted.winningCoalitions == visited.winningCoalitions, "seed \(seed), \(scale)")
      #expect(counted.swings == visited.swings && counted.smallest.isEmpty)
    }
  }

  @Test("of 27 heads each turns 10,400,600 coalitions, which is 26 over 13; 60 can be counted too, and 61 cannot")
  func heads() throws {
    let majority = Self.rule([Self.test(.seats, 50, isStrict: true)])
    let threat = try #require(Threat(of: majority, among: Self.seats([Int](repeating: 1, count: 27)), chair: nil))
    #expect(threat.seats.allSatisfy { $0.swings == 10_400_600 && $0.canBeOutvoted && !$0.canBlock })
    #expect(threat.winningCoalitions == 1 << 26 && threat.hasMore)
    #expect(Threat(of: majority, among: Self.seats([Int](repeating: 1, count: 60)), chair: nil)?.winningCoalitions == 517_328_461_520_992_776)
    #expect(Threat(of: majority, among: Self.seats([Int](repeating: 1, count: 61)), chair: nil) == nil)
    #expect(Threat(of: majority, among: Self.seats([Int](repeating: 1000, count: 29)), chair: nil) == nil)
    let parishes = Self.seats((0..<55).map { $0 % 40 * 9 })
    let heavy = try #require(Threat(of: Self.rules[1], among: parishes, chair: nil))
    #expect(heavy.seats.allSatisfy { $0.swings >= 0 && ($0.swings == 0) == ($0.weight == 0) })
  }

  @Test("a double majority of 27 gives the same by tables and by halves, and the largest have the most power")
  func doubleMajority() throws {
    let rule = Self.rules[2]
    let weights = (1...27).map { $0 * $0 }
    func threat(_ scale: Int) throws -> Threat { try #require(Threat(of: rule, among: Self.seats(weights.map { $0 * scale }), chair: nil)) }
    let (light, heavy) = (try threat(1), try threat(1_000_003))
    #expect(light.seats.map(\.swings) == heavy.seats.map(\.swings) && light.winningCoalitions == heavy.winningCoalitions)
    #expect(light.seats.map(\.swings) == light.seats.map(\.swings).sorted() && light.seats[0].swings < light.seats[26].swings)
  }
}

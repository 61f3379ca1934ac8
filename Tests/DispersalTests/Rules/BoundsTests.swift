import Testing

@testable import Dispersal

@Suite("Least and greatest numbers hold under every rule")
struct BoundsTests {
  /// Claimants with bounds from a seed: some without a key, some without a most.
  static func claimants(_ seed: Int) -> (claimants: [Claimant], total: Int) {
    var draws = Draws(seed)
    let claimants = (0..<draws.within(2...12)).map { index -> Claimant in
      let minimum = draws.below(3) == 0 ? draws.below(30) : 0
      return Claimant(
        name: "\(index)", key: draws.below(8) == 0 ? 0 : draws.within(1...5000), minimum: minimum,
        maximum: draws.below(2) == 0 ? minimum + draws.below(60) : nil)
    }
    let minima = claimants.reduce(0) { $0 + $1.minimum }
    let room = claimants.reduce(0) { $0 + min($1.ceiling, 200) - $1.minimum }
    return (claimants, minima + draws.below(max(room, 1) + 1))
  }

  @Test("the sum is the total and nobody is outside its bounds", arguments: ApportionmentRule.allCases)
  func bounds(_ rule: ApportionmentRule) throws {
    var shared = 0
    for seed in 1...200 {
      let (claimants, total) = Self.claimants(seed)
      guard claimants.contains(where: { $0.key > 0 }), claimants.reduce(0, { $0 + min($1.ceiling, 100_000) }) >= total else { continue }
      let answer = try rule.apportion(total, over: claimants)
      let places = answer.settledByOrder
      #expect(places.reduce(0, +) == total, "seed \(seed)")
      for (claimant, own) in zip(claimants, places) {
        #expect(own >= claimant.minimum && own <= claimant.ceiling, "seed \(seed): \(claimant.name) has \(own)")
      }
      if let tie = answer.tie {
        // A draw holds fewer places than members, so that every way to settle it is possible.
        if case .draws(let draws) = tie { #expect(draws.allSatisfy { $0.places > 0 && $0.places < $0.among.count }, "seed \(seed)") }
        for outcome in answer.outcomes(limit: 50).places {
          #expect(outcome.reduce(0, +) == total, "seed \(seed)")
          #expect(zip(claimants, outcome).allSatisfy { $0.minimum <= $1 && $1 <= $0.ceiling }, "seed \(seed)")
        }
        for member in tie.among { #expect(answer.places[member] < claimants[member].ceiling, "seed \(seed): tied at its most") }
      }
      shared += 1
    }
    #expect(shared > 150)
  }

  @Test("bounds that nobody reaches change nothing", arguments: ApportionmentRule.allCases)
  func loose(_ rule: ApportionmentRule) throws {
    for seed in 1...60 {
      let claimants = RuleTests.claimants(seed, count: 2 + seed % 10)
      let total = 5 + seed * 11 % 400
      let free = try rule.apportion(total, over: claimants)
      let bounded = claimants.map { Claimant(name: $0.name, key: $0.key, minimum: 0, maximum: total + 1) }
      #expect(try rule.apportion(total, over: bounded) == free, "seed \(seed)")
    }
  }

  @Test("many small keys beside a large one are shared as place by place, which a most out of reach brings about", arguments: FairnessTests.divisors)
  func manySmall(_ rule: ApportionmentRule) throws {
    for seed in 0...6 {
      var draws = Draws(seed)
      let small = [1, 50, 5000, 60_000, 100_000, 130_000, 200_000][seed]
      let keys = (0..<300).map { _ in draws.within(max(1, small / 2)...small) } + [1_000_000_000]
      let free = try rule.apportion(10_000, over: FairnessTests.claimants(keys))
      let bounded = try rule.apportion(10_000, over: keys.map { Claimant(name: "\($0)", key: $0, maximum: 10_001) })
      #expect(free == bounded, "seed \(seed): \(free.places.last ?? 0) against \(bounded.places.last ?? 0) for the largest")
    }
  }

  /// The inequality of a divisor rule between any two, for those that are not at a bound.
  @Test(
    "divisor rules with bounds: who holds a place would lose it to nobody with a greater claim and room",
    arguments: [ApportionmentRule.jefferson, .webster, .adams])
  func divisors(_ rule: ApportionmentRule) throws {
    // Twice the divisor of the place after so many.
    func divisor(_ held: Int) -> Int { rule == .jefferson ? 2 * held + 2 : rule == .webster ? 2 * held + 1 : 2 * held }
    for seed in 1...200 {
      let (claimants, total) = Self.claimants(seed)
      guard let answer = try? rule.apportion(total, over: claimants), answer.tie == nil else { continue }
      for (left, own) in claimants.enumerated() where answer.places[left] > own.minimum {
        for (right, other) in claimants.enumerated() where right != left && answer.places[right] < other.ceiling && other.key > 0 {
          let isRight = own.key * divisor(answer.places[right]) >= other.key * divisor(answer.places[left] - 1)
          #expect(isRight, "seed \(seed): \(left) against \(right)")
        }
      }
    }
  }

  @Test("largest remainders with bounds: those between their bounds are within a place of one common share of the rest")
  func remainders() throws {
    for seed in 1...200 {
      let (claimants, total) = Self.claimants(seed)
      guard let places = try? ApportionmentRule.largestRemainder.apportion(total, over: claimants).settledByOrder else { continue }
      let free = claimants.indices.filter { places[$0] > claimants[$0].minimum && places[$0] < claimants[$0].ceiling }
      for left in free {
        for right in free {
          // (a − 1)/key < (b + 1)/key for any two, with room for both to have been rounded.
          #expect((places[left] - 1) * claimants[right].key <= (places[right] + 1) * claimants[left].key, "seed \(seed): \(left), \(right)")
        }
      }
    }
  }

  @Test("more than all can take is refused with the number that has nowhere to go, less than the least likewise")
  func impossible() {
    let two = [Claimant(name: "Urk", key: 1, maximum: 30), Claimant(name: "Ede", key: 2, maximum: 50), Claimant(name: "Zeist", key: 0)]
    for rule in ApportionmentRule.allCases {
      // Shares of 33⅓ and 66⅔: Ede is furthest below its own.
      let furthest = [DispersalError.Shortfall(claimant: "Ede", places: 17), .init(claimant: "Urk", places: 4)]
      let expected = DispersalError.maximaBelowTotal(short: 20, total: 100, among: 2, furthest: furthest)
      #expect(throws: expected) { try rule.apportion(100, over: two) }
      #expect(expected.sentence.en.contains("Furthest below their share: Ede (17), Urk (4)."))
      let least = [Claimant(name: "Urk", key: 1, minimum: 30), Claimant(name: "Ede", key: 2, minimum: 5)]
      #expect(throws: DispersalError.minimaExceedTotal(minima: 35, total: 34)) { try rule.apportion(34, over: least) }
    }
  }
}

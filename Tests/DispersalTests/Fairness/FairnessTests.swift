import Testing

@testable import Dispersal

@Suite("Each property is checked by itself, and known failures are found")
struct FairnessTests {
  static let divisors: [ApportionmentRule] = [.jefferson, .webster, .modifiedWebster, .adams, .huntingtonHill, .dean]

  static func claimants(_ keys: [Int]) -> [Claimant] { keys.map { Claimant(name: "\($0)", key: $0) } }

  /// Keys from a seed, and the same changed by up to a tenth.
  static func changed(_ seed: Int) -> (before: [Claimant], after: [Claimant]) {
    let before = RuleTests.claimants(seed, count: 3 + seed % 9)
    var draws = Draws(seed)
    return (before, before.map { Claimant(name: $0.name, key: max(1, $0.key * draws.within(900...1100) / 1000)) })
  }

  /// Source: M. Balinski, H. P. Young, "The quota method of apportionment" (1975), example 1: 4,400 of 10,000 is exactly 44 of 100.
  @Test("every divisor rule leaves the quota in the same published example", arguments: divisors)
  func quota(_ rule: ApportionmentRule) throws {
    let claimants = Self.claimants([5117, 4400, 162, 161, 160])
    let outside = FairnessCheck.quota(try rule.apportion(100, over: claimants).places, claimants)
    #expect(outside.contains(.init(claimant: 1, places: rule == .jefferson ? 45 : 43, lower: 44, upper: 44)))
  }

  @Test(
    "largest remainders and the quota method stay within the quota over many seeds",
    arguments: [ApportionmentRule.largestRemainder, .balinskiYoungQuota])
  func withinQuota(_ rule: ApportionmentRule) throws {
    for seed in 1...150 {
      let claimants = RuleTests.claimants(seed, count: 3 + seed % 9)
      #expect(FairnessCheck.quota(try rule.apportion(5 + seed * 3, over: claimants).settledByOrder, claimants).isEmpty, "seed \(seed)")
    }
  }

  @Test("the Alabama paradox is found with largest remainders")
  func alabama() throws {
    #expect(try FairnessCheck.losersOfOneMore(.largestRemainder, 10, Self.claimants([6, 6, 2])) == [2])
    #expect(try FairnessCheck.losersOfOneMore(.webster, 10, Self.claimants([6, 6, 2])) == nil, "by Webster the eleventh place is a draw")
  }

  @Test("all rules but largest remainders never take a place away when there is one more", arguments: divisors + [.balinskiYoungQuota])
  func oneMore(_ rule: ApportionmentRule) throws {
    for seed in 1...150 {
      let claimants = RuleTests.claimants(seed, count: 3 + seed % 9)
      #expect(try FairnessCheck.losersOfOneMore(rule, 3 + seed * 7 % 211, claimants)?.isEmpty != false, "seed \(seed)")
    }
  }

  /// By hand: of 4 places 56, 21 and 11 have 2.55, 0.95 and 0.50; 59, 30 and 11 have 2.36, 1.20 and 0.44. The first grew and the third did not.
  @Test("the population paradox is found with largest remainders")
  func populationOfRemainders() throws {
    let (before, after) = (Self.claimants([56, 21, 11]), Self.claimants([59, 30, 11]))
    #expect(try ApportionmentRule.largestRemainder.apportion(4, over: before).places == [3, 1, 0])
    #expect(try ApportionmentRule.largestRemainder.apportion(4, over: after).places == [2, 1, 1])
    let found = try FairnessCheck.populationParadoxes(.largestRemainder, 4, before: before, after: after)
    #expect(found?.map { [$0.loser, $0.winner] } == [[0, 2]])
  }

  /// The first grows from 57 to 61 and the third falls from 14 to 11, and the first hands the third a place.
  @Test("the population paradox is found with the quota method, as Balinski and Young say of every rule within the quota")
  func populationOfQuota() throws {
    let (before, after) = (Self.claimants([57, 4, 14]), Self.claimants([61, 10, 11]))
    #expect(try ApportionmentRule.balinskiYoungQuota.apportion(4, over: before).places == [4, 0, 0])
    #expect(try ApportionmentRule.balinskiYoungQuota.apportion(4, over: after).places == [3, 0, 1])
    let found = try FairnessCheck.populationParadoxes(.balinskiYoungQuota, 4, before: before, after: after)
    #expect(found?.map { [$0.loser, $0.winner] } == [[0, 2]])
  }

  @Test("divisor rules never have the population paradox", arguments: divisors)
  func population(_ rule: ApportionmentRule) throws {
    for seed in 1...200 {
      let (before, after) = Self.changed(seed)
      #expect(try FairnessCheck.populationParadoxes(rule, 3 + seed * 5 % 173, before: before, after: after)?.isEmpty != false, "seed \(seed)")
    }
  }

  @Test("divisor rules are consistent: every part shares its own places again in the same way", arguments: divisors)
  func consistent(_ rule: ApportionmentRule) throws {
    for seed in 1...150 {
      let claimants = RuleTests.claimants(seed, count: 4 + seed % 9)
      let answer = try rule.apportion(4 + seed * 5 % 173, over: claimants)
      guard answer.tie == nil else { continue }
      var draws = Draws(seed)
      let part = claimants.indices.filter { _ in draws.below(2) == 0 }
      if part.isEmpty { continue }
      #expect(try FairnessCheck.inconsistent(rule, answer.places, claimants, part: part)?.isEmpty != false, "seed \(seed)")
    }
  }

  @Test("largest remainders and the quota method are known to be inconsistent")
  func inconsistent() throws {
    // Of 7 places 3, 8 and 1 get 2, 5 and 0; by themselves 8 and 1 make 4 and 1 of those 5.
    let three = Self.claimants([3, 8, 1])
    #expect(try ApportionmentRule.largestRemainder.apportion(7, over: three).places == [2, 5, 0])
    #expect(try FairnessCheck.inconsistent(.largestRemainder, [2, 5, 0], three, part: [1, 2]) == [1, 2])
    let other = Self.claimants([9, 2, 1])
    #expect(try ApportionmentRule.balinskiYoungQuota.apportion(4, over: other).places == [3, 1, 0])
    #expect(try FairnessCheck.inconsistent(.balinskiYoungQuota, [3, 1, 0], other, part: [0, 1]) == [0, 1])
  }

  @Test("with few places Jefferson favours the large, Adams the small, and Webster lies between")
  func bias() throws {
    func mean(_ rule: ApportionmentRule) throws -> Double {
      try (1...60).reduce(0.0) { sum, seed in
        var draws = Draws(seed)
        let claimants = Self.claimants((0..<12).map { _ in draws.within(500...9000) })
        return sum + FairnessCheck.bias(try rule.apportion(70, over: claimants).settledByOrder, claimants)
      } / 60
    }
    let (jefferson, webster, adams) = (try mean(.jefferson), try mean(.webster), try mean(.adams))
    #expect(jefferson > 0.1)
    #expect(adams < -0.1)
    #expect(abs(webster) < 0.05, "\(webster)")
  }

  @Test("envy is counted by hand: even after handing one place over the first would have more per key")
  func envy() {
    // Keys 1, 1, 2 and places 3, 1, 2: (3 − 1)/1 is above 1/1 and 2/2; nobody else has more.
    #expect(FairnessCheck.envy([3, 1, 2], Self.claimants([1, 1, 2])) == 2)
    #expect(FairnessCheck.envy([2, 1, 2], Self.claimants([1, 1, 2])) == 0)
    #expect(FairnessCheck.envy([5, 0], [Claimant(name: "a", key: 1), Claimant(name: "b", key: 0)]) == 0, "who has no key is not envied")
  }

  @Test("Adams leaves no envy over many seeds, and Jefferson is known to")
  func envyOfRules() throws {
    for seed in 1...150 {
      let claimants = RuleTests.claimants(seed, count: 3 + seed % 9)
      #expect(FairnessCheck.envy(try ApportionmentRule.adams.apportion(20 + seed, over: claimants).settledByOrder, claimants) == 0, "seed \(seed)")
    }
    let claimants = Self.claimants([5117, 4400, 162, 161, 160])
    #expect(FairnessCheck.envy(try ApportionmentRule.jefferson.apportion(100, over: claimants).places, claimants) > 0)
  }

  @Test("Gini and Theil are what they are by hand")
  func inequality() {
    // Burdens 1 and 3 on one each: the area under the curve is 3 of 8, and 1 − 2 × 3/8 = 1/4.
    #expect(abs(FairnessCheck.gini(burden: [3, 1], units: [1, 1]) - 0.25) < 1e-12)
    // ¼ ln ½ + ¾ ln 1½.
    #expect(abs(FairnessCheck.theil(burden: [3, 1], units: [1, 1]) - 0.130_812_035_941_137) < 1e-12)
    // A tenth bears it all: 0.9, and ln 10.
    #expect(abs(FairnessCheck.gini(burden: [0, 10], units: [90, 10]) - 0.9) < 1e-12)
    #expect(abs(FairnessCheck.theil(burden: [0, 10], units: [90, 10]) - 2.302_585_092_994_046) < 1e-12)
    // In proportion there is nothing unequal.
    #expect(abs(FairnessCheck.gini(burden: [2, 4, 6], units: [1, 2, 3])) < 1e-12)
    #expect(abs(FairnessCheck.theil(burden: [2, 4, 6], units: [1, 2, 3])) < 1e-12)
  }

  @Test("splitting a municipality in equal halves changes neither Gini nor Theil, and both stay within their limits")
  func splitting() {
    for seed in 1...100 {
      var draws = Draws(seed)
      let (burden, units) = ((0..<6).map { _ in 2 * draws.below(40) }, (0..<6).map { _ in 2 * draws.within(1...50) })
      guard burden.contains(where: { $0 > 0 }) else { continue }
      let halves = (burden.flatMap { [$0 / 2, $0 / 2] }, units.flatMap { [$0 / 2, $0 / 2] })
      let gini = FairnessCheck.gini(burden: burden, units: units)
      #expect(abs(gini - FairnessCheck.gini(burden: halves.0, units: halves.1)) < 1e-12, "seed \(seed)")
      #expect(abs(FairnessCheck.theil(burden: burden, units: units) - FairnessCheck.theil(burden: halves.0, units: halves.1)) < 1e-12, "seed \(seed)")
      #expect(gini > -1e-12 && gini < 1, "seed \(seed)")
      #expect(FairnessCheck.theil(burden: burden, units: units) > -1e-12, "seed \(seed)")
    }
  }

  @Test("a report holds what the checks say by themselves")
  func report() throws {
    let claimants = Self.claimants([5117, 4400, 162, 161, 160])
    let report = try FairnessReport(.jefferson, 100, over: claimants, units: claimants.map(\.key))
    #expect(report.places == [52, 45, 1, 1, 1])
    #expect(report.outsideQuota == FairnessCheck.quota(report.places, claimants).count)
    #expect(report.populationParadoxes == 0 && report.losersOfOneMore == 0 && report.inconsistent == 0)
    #expect(report.enviousPairs == FairnessCheck.envy(report.places, claimants))
    #expect(report.gini == FairnessCheck.gini(burden: report.places, units: claimants.map(\.key)))
  }

  @Test("what a tie or a bound keeps from being judged is told so, and is not a property kept")
  func notJudged() throws {
    let equal = Self.claimants([5, 5, 5])
    #expect(try FairnessCheck.losersOfOneMore(.webster, 3, equal) == nil, "four places among three are a draw")
    let full = [Claimant(name: "a", key: 2, maximum: 3), Claimant(name: "b", key: 1, maximum: 2)]
    #expect(try FairnessCheck.losersOfOneMore(.webster, 5, full) == nil, "no room for one more")
    let report = try FairnessReport(.webster, 5, over: full, units: [2, 1])
    #expect(report.losersOfOneMore == nil && report.places == [3, 2])
    #expect(try FairnessReport(.webster, 4, over: equal, units: [1, 1, 1]).populationParadoxes == nil)
  }

  @Test("small keys are changed by two per cent too, so that a report on 1, 2 and 3 is a report")
  func smallKeys() throws {
    for rule in ApportionmentRule.allCases {
      let report = try FairnessReport(rule, 7, over: Self.claimants([1, 2, 3]), units: [1, 2, 3])
      #expect(report.places.reduce(0, +) == 7, "\(rule)")
    }
  }

  @Test("a burden without units is left out of Gini and Theil alike")
  func withoutUnits() {
    let (burden, units) = ([3, 1, 50], [1, 1, 0])
    #expect(FairnessCheck.gini(burden: burden, units: units) == FairnessCheck.gini(burden: [3, 1], units: [1, 1]))
    #expect(FairnessCheck.theil(burden: burden, units: units) == FairnessCheck.theil(burden: [3, 1], units: [1, 1]))
  }
}

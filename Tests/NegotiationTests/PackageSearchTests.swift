import Chance
import Negotiation
import Testing
import Vocabulary

@Suite("The search over packages")
struct PackageSearchTests {
  /// Two parties, two measures: a splits three ways, b is yes or no.
  static let table = Table(
    measures: [Measure(id: "a", options: ["low", "middle", "high"]), Measure(id: "b", options: ["no", "yes"])],
    parties: [
      Party(id: "Left", worth: [[60, 40, 0], [40, 0]], walkAway: 30, scale: 100),
      Party(id: "Right", worth: [[0, 40, 60], [0, 40]], walkAway: 30, scale: 100),
    ])

  @Test("finds every agreeable package and all solutions of a table that can be done by hand")
  func byHand() throws {
    // Worths of the six packages: (100,0) (60,40) (80,40) (40,80) (40,60) (0,100); agreeable are the middle four.
    let outcome = try PackageSearch(Self.table).negotiate()
    #expect(outcome.packages == 6)
    #expect(outcome.agreeable == 4)
    #expect(outcome.ideals == [80, 80])
    #expect(outcome.front?.packages.map(\.worth) == [[40, 80], [80, 40]])
    // Gains 50×10 and 10×50 tie; leximin and the sum tie as well.
    #expect(outcome.nash.packages.map(\.worth) == [[40, 80], [80, 40]])
    #expect(outcome.utilitarian.packages.map(\.worth) == [[40, 80], [80, 40]])
    #expect(outcome.egalitarian.packages.map(\.worth) == [[40, 80], [80, 40]])
    #expect(outcome.clashes.isEmpty)
  }

  @Test("red lines leave nothing, and the smallest clash leaves out what does not matter")
  func clash() throws {
    var table = Self.table
    table.parties[0].redLines = [RedLine(id: "no high", measure: 0, forbidden: [2]), RedLine(id: "no low", measure: 0, forbidden: [0])]
    table.parties[1].redLines = [RedLine(id: "no middle", measure: 0, forbidden: [1])]
    let outcome = try PackageSearch(table).negotiate()
    #expect(outcome.agreeable == 0)
    #expect(outcome.crossingRedLines == [4, 2])
    // Without the walk-away values the three red lines clash; so do Left's line on high, Right's on middle and Right's walk-away value on low with no.
    #expect(outcome.clashes.contains([.redLine(party: 0, line: 0), .redLine(party: 0, line: 1), .redLine(party: 1, line: 0)]))
    for clash in outcome.clashes { #expect(isMinimal(clash, in: table)) }
  }

  /// A set of demands clashes if no package meets all, and is smallest if every part of it can be met.
  private func isMinimal(_ clash: [Demand], in table: Table) -> Bool {
    func canMeet(_ demands: [Demand]) -> Bool {
      for first in 0..<3 {
        for second in 0..<2 {
          let options = [first, second]
          let isMet = demands.allSatisfy { demand in
            switch demand {
            case .redLine(let party, let line):
              let own = table.parties[party].redLines[line]
              return !own.isCrossed(by: options)
            case .walkAway(let party):
              let own = table.parties[party]
              return options.indices.reduce(0) { $0 + own.worth[$1][options[$1]] } >= own.walkAway
            }
          }
          if isMet { return true }
        }
      }
      return false
    }
    return !canMeet(clash) && clash.indices.allSatisfy { left in canMeet(clash.indices.filter { $0 != left }.map { clash[$0] }) }
  }

  @Test("solutions lie on the front, and the front is what nothing beats, over random tables", arguments: 1...40)
  func random(_ seed: Int) throws {
    let draw = Stream(seed: UInt64(seed), future: 0, event: 0)
    let sizes = [3, 2, 4, 3, 2]
    let measures = sizes.enumerated().map { Measure(id: "\($0.offset)", options: (0..<$0.element).map { "\($0)" }) }
    let parties = (0..<3).map { party in
      Party(
        id: "\(party)",
        worth: sizes.enumerated().map { measure, size in (0..<size).map { Int(draw.uniform(party * 1000 + measure * 10 + $0) * 200) } },
        walkAway: 420, scale: 1000)
    }
    let table = Table(measures: measures, parties: parties)
    let outcome = try PackageSearch(table).negotiate()
    #expect(outcome.packages == 144)
    #expect(outcome.violations(on: table) == [], "seed \(seed)")
    guard outcome.agreeable > 0 else {
      #expect(!outcome.clashes.isEmpty, "seed \(seed)")
      return
    }
    for package in [outcome.nash, outcome.egalitarian, outcome.utilitarian, outcome.kalaiSmorodinsky].flatMap(\.packages) {
      #expect(outcome.front?.packages.contains(package) == true, "seed \(seed)")
      for (party, worth) in package.worth.enumerated() { #expect(worth >= parties[party].walkAway, "seed \(seed)") }
    }
  }

  @Test("fixing options searches the rest only")
  func fixing() throws {
    let outcome = try PackageSearch(Self.table).negotiate(fixing: [1, nil])
    #expect(outcome.packages == 2)
    #expect(outcome.agreeable == 2)
  }

  @Test("every impossible table is refused with a sentence")
  func errors() {
    func message(_ change: (inout Table) -> Void) -> String? {
      var table = Self.table
      change(&table)
      return #expect(throws: NegotiationError.self) { try PackageSearch(table) }?.description
    }
    #expect(message { $0.parties = [] } == "The table has no parties; give it at least one.")
    #expect(message { $0.measures = [] } == "The table has no measures; give it at least one.")
    #expect(message { $0.measures[1].options = [] } == "Measure b has no options; give it at least one.")
    #expect(message { $0.parties[1].worth.removeLast() } == "Party Right does not value every option of every measure once.")
    #expect(message { $0.parties[1].scale = 0 } == "The scale of Right is 0; the worth 1 is a whole number above zero.")
    #expect(message { $0.parties[1].scale = -3 } == "The scale of Right is -3; the worth 1 is a whole number above zero.")
    #expect(
      message { $0.parties[0].redLines = [RedLine(id: "far", measure: 9, forbidden: [0])] }
        == "Red line “far” of Left names a measure or option that does not exist.")
    let many = (0..<60).map { Measure(id: "\($0)", options: ["a", "b", "c"]) }
    let huge = message {
      $0.measures = many
      $0.parties = [Party(id: "P", worth: many.map { _ in [0, 1, 2] }, walkAway: 10, scale: 1)]
    }
    #expect(
      huge
        == "The table has more than 9 quintillion packages; counting those that all can accept needs 205891132094649 of each half in memory, and the limit is 12000000. Without counting it is certain that they are at most more than 9 quintillion. Leave out measures on which nobody differs."
    )
    #expect(
      message { $0.parties[0].interactions = [Interaction(first: 1, second: 0, worth: [])] }
        == "An interaction of Left does not name two different measures with one worth for each pair of their options.")
    #expect(
      message { table in table.parties = (0..<200).map { Party(id: "\($0)", worth: [[0, 1, 2], [0, 1]], walkAway: 0, scale: 1) } }
        == "The table has 200 red lines and walk-away values; the search takes up to 62.")
    #expect(
      message { $0.parties[1].worth[0][0] = .max }
        == "The worths of Right add up to more than 4·10^18 units; give them in larger units.")
  }

  @Test("voting refuses what it cannot count")
  func votingErrors() {
    func message(_ weights: [Int], _ quota: Int) -> String? {
      #expect(throws: NegotiationError.self) { try VotingGame(members: weights.indices.map { "\($0)" }, weights: weights, quota: quota) }?
        .description
    }
    #expect(message([], 1) == "The vote has no members, or not one weight for each.")
    #expect(message([2, -1], 1) == "1 has weight -1; a weight is zero or more.")
    #expect(message([2, 1], 9) == "The quota is 9, but all members together have 3; give it 2 to 3.")
    #expect(message([0, 0], 1) == "All members together have no weight, so nobody can decide; give at least one member a weight above zero.")
    #expect(message([Int](repeating: 1, count: 61), 31) == "The vote has 61 members; exact fractions are computed for up to 60.")
    #expect(
      message([90_000, 20_000], 60_000)
        == "The weights add up to 110000; exact fractions are computed for up to 100000. Divide them all by the same number.")
  }

  @Test("a quota of half or less, with which two opposing sides could both win, is refused; one more is taken")
  func opposingSides() throws {
    for (weights, half) in [([7, 6, 4, 2], 9), ([34, 41, 75], 75), ([1, 1], 1), ([5], 2)] {
      let total = weights.reduce(0, +)
      let members = weights.indices.map { PartyID("\($0)") }
      for quota in [1, half] {
        #expect(throws: NegotiationError.quotaForBothSides(quota: quota, total: total)) {
          try VotingGame(members: members, weights: weights, quota: quota)
        }
      }
      #expect(try VotingGame(members: members, weights: weights, quota: half + 1).quota == half + 1)
    }
    #expect(
      NegotiationError.quotaForBothSides(quota: 9, total: 19).description
        == "The quota is 9 of 19, with which two opposing sides could both win; give it 10 to 19.")
  }

  @Test("a share of the weight that is no majority, or more than all, is no quota")
  func shares() {
    #expect(throws: NegotiationError.quotaForBothSides(quota: 10, total: 20)) {
      try DecisionRule.quota(total: 20, numerator: 1, denominator: 2, isStrict: false)
    }
    #expect(throws: NegotiationError.quotaForBothSides(quota: 7, total: 19)) {
      try DecisionRule.quota(total: 19, numerator: 1, denominator: 3, isStrict: false)
    }
    #expect(throws: NegotiationError.quotaOutOfReach(quota: 20, total: 19)) {
      try DecisionRule.quota(total: 19, numerator: 1, denominator: 1, isStrict: true)
    }
  }
}

import Negotiation
import Testing
import Vocabulary

@Suite("Rules of decision and what they do to power")
struct DecisionTests {
  let council = try? VotingGame(members: ["A", "B", "C"], weights: [4, 3, 1], quota: 5)

  @Test("consensus, majority and a casting vote at a draw")
  func rules() throws {
    let game = try #require(council)
    let majority = DecisionRule(id: "majority", kind: .weighted(game))
    let casting = DecisionRule(id: "casting", kind: .castingVote(game, chair: 0))
    let consensus = DecisionRule(id: "consensus", kind: .consensus)
    let all: [PartyID] = ["A", "B", "C"]
    #expect(!consensus.passes(inFavour: ["A", "B"], atTheTable: all) && consensus.passes(inFavour: all, atTheTable: all))
    #expect(majority.passes(inFavour: ["A", "C"], atTheTable: all) && !majority.passes(inFavour: ["A"], atTheTable: all))
    // A has four of eight: a draw, which its own vote decides; B and C have four too, and lose it.
    #expect(casting.passes(inFavour: ["A"], atTheTable: all) && !casting.passes(inFavour: ["B", "C"], atTheTable: all))
    #expect(try casting.game(atTheTable: all).shapleyShubik() == [Fraction(1, 1), Fraction(0, 1), Fraction(0, 1)])
    #expect(try consensus.game(atTheTable: all).shapleyShubik() == [Fraction](repeating: Fraction(1, 3), count: 3))
  }

  @Test("shares of weight become quotas")
  func quotas() throws {
    #expect(try DecisionRule.quota(total: 150, numerator: 1, denominator: 2, isStrict: true) == 76)
    #expect(try DecisionRule.quota(total: 75, numerator: 1, denominator: 2, isStrict: true) == 38)
    #expect(try DecisionRule.quota(total: 150, numerator: 2, denominator: 3, isStrict: false) == 100)
    #expect(try DecisionRule.quota(total: 19, numerator: 2, denominator: 3, isStrict: false) == 13)
  }

  @Test("the smallest support from outside, in which nobody can be missed")
  func support() throws {
    let house = DecisionRule(
      id: "house", kind: .weighted(try VotingGame(members: ["Gov", "P", "Q", "R", "S"], weights: [40, 8, 6, 5, 1], quota: 51)))
    let groups = house.supportNeeded(inFavour: ["Gov"], outside: ["P", "Q", "R", "S"])
    #expect(groups == [["P", "Q"], ["P", "R"], ["Q", "R"]])
    #expect(house.supportNeeded(inFavour: ["Gov", "P", "Q"], outside: ["R"]).isEmpty)
  }

  /// Source: J. Deegan, E. Packel (1978), by hand: the smallest winning coalitions of [5; 4, 3, 1] are {A, B} and {A, C}, so A has 1/2, B and C 1/4 each.
  @Test("Deegan-Packel shares every smallest winning coalition equally")
  func deeganPackel() throws {
    #expect(try #require(council).deeganPackel() == [Fraction(1, 2), Fraction(1, 4), Fraction(1, 4)])
    let level = try VotingGame(members: ["A", "B", "C", "D"], weights: [1, 1, 1, 1], quota: 3)
    #expect(level.deeganPackel() == [Fraction](repeating: Fraction(1, 4), count: 4))
    let dummies = try VotingGame(members: ["A", "B", "C"], weights: [3, 1, 1], quota: 3)
    #expect(dummies.deeganPackel() == [Fraction(1, 1), Fraction(0, 1), Fraction(0, 1)])
  }

  @Test("Deegan-Packel by counting coalitions is Deegan-Packel by listing them", arguments: [[7, 5, 4, 2, 1], [3, 3, 3, 2, 2, 1], [9, 1, 1, 1]])
  func listed(_ weights: [Int]) throws {
    let total = weights.reduce(0, +)
    for quota in stride(from: total / 2 + 1, through: total, by: 2) {
      let game = try VotingGame(members: weights.indices.map { "\($0)" }, weights: weights, quota: quota)
      var shares = weights.map { _ in Fraction(0, 1) }
      let minimal = (1..<(1 << weights.count)).filter { set in
        let members = weights.indices.filter { set & (1 << $0) != 0 }
        return game.wins(members) && members.allSatisfy { own in !game.wins(members.filter { $0 != own }) }
      }
      for set in minimal {
        let members = weights.indices.filter { set & (1 << $0) != 0 }
        for member in members { shares[member] = shares[member] + Fraction(1, members.count * minimal.count) }
      }
      #expect(game.deeganPackel() == shares, "\(weights), \(quota)")
    }
  }

  /// Source: J. Coleman (1971): three of three must agree, so one coalition of eight acts, and each can block it.
  @Test("Coleman: power to act and to block")
  func coleman() throws {
    let unanimity = try VotingGame(members: ["A", "B", "C"], weights: [1, 1, 1], quota: 3)
    #expect(unanimity.powerToAct() == Fraction(1, 8))
    #expect(unanimity.powerToBlock() == [Fraction](repeating: Fraction(1, 1), count: 3))
    let majority = try VotingGame(members: ["A", "B", "C"], weights: [1, 1, 1], quota: 2)
    #expect(majority.powerToAct() == Fraction(1, 2))
    #expect(majority.powerToBlock() == [Fraction](repeating: Fraction(1, 2), count: 3))
  }

  @Test("sixty members: equal weights have equal power, and shares add up to one")
  func sixty() throws {
    let level = try VotingGame(members: (0..<60).map { "\($0)" }, weights: [Int](repeating: 1, count: 60), quota: 31)
    #expect(level.shapleyShubik() == [Fraction](repeating: Fraction(1, 60), count: 60))
    let uneven = try VotingGame(members: (0..<60).map { "\($0)" }, weights: (0..<60).map { 1 + $0 % 7 }, quota: 121)
    #expect(uneven.shapleyShubik().reduce(Fraction(0, 1), +) == Fraction(1, 1))
    #expect(uneven.banzhaf().reduce(Fraction(0, 1), +) == Fraction(1, 1))
  }
}

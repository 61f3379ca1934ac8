import Negotiation
import Testing
import Vocabulary

/// Both houses, the council of ministers in three readings and the coalition, against exact answers computed elsewhere.
@Suite("Voting power is exact")
struct VotingPowerTests {
  struct Game: Decodable {
    var name: String
    var quota: Int
    var weights: [String: Int]
  }

  struct Reference: Decodable {
    struct Party: Decodable {
      var weight: Int
      var banzhaf_swings: Int
      var shapley_exact: String
      var dummy: Bool
    }

    var name: String
    var parties: [String: Party]
  }

  @Test("Shapley-Shubik as fractions and Banzhaf swings of five games with a reference, and shares that add up in seven")
  func games() throws {
    let references = try Published.json("power_reference.json", as: [Reference].self)
    let games = try Published.json("power_games.json", as: [Game].self)
    #expect(games.count == 7)
    var compared = 0
    for description in games {
      let members = description.weights.keys.sorted()
      let game = try VotingGame(members: members.map { PartyID($0) }, weights: members.map { description.weights[$0] ?? 0 }, quota: description.quota)
      let (power, swings) = (game.shapleyShubik(), game.swings())
      #expect(power.reduce(Fraction(0, 1), +) == Fraction(1, 1), "\(description.name): shares of power add up to one")
      guard let reference = references.first(where: { $0.name == description.name }) else { continue }
      compared += 1
      for (index, member) in members.enumerated() {
        let expected = try #require(reference.parties[member])
        #expect(power[index] == Fraction(expected.shapley_exact), "\(description.name), \(member)")
        #expect(swings[index] == expected.banzhaf_swings, "\(description.name), \(member)")
        #expect((swings[index] == 0) == expected.dummy, "\(description.name), \(member)")
      }
    }
    #expect(compared == references.count && compared == 5)
  }

  /// The member of weight 3 turns 12 of the 24 orders, each other member 4: counted by hand.
  @Test("votes of weight 3, 2, 1, 1 with quota 4 have power 1/2, 1/6, 1/6, 1/6")
  func committee() throws {
    let game = try VotingGame(members: ["A", "B", "C", "D"], weights: [3, 2, 1, 1], quota: 4)
    #expect(game.shapleyShubik() == [Fraction(1, 2), Fraction(1, 6), Fraction(1, 6), Fraction(1, 6)])
  }

  /// Source: J. Banzhaf, "Weighted voting doesn't work", Rutgers Law Review 19 (1965): Nassau County, where three of six members have no power.
  @Test("the board of Nassau County gives three of its six members no power at all")
  func nassau() throws {
    let members: [PartyID] = ["Hempstead 1", "Hempstead 2", "Oyster Bay", "North Hempstead", "Long Beach", "Glen Cove"]
    let game = try VotingGame(members: members, weights: [31, 31, 28, 21, 2, 2], quota: 58)
    #expect(game.swings() == [16, 16, 16, 0, 0, 0])
    #expect(game.banzhaf().prefix(3).allSatisfy { $0 == Fraction(1, 3) })
  }
}

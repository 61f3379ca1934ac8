import Testing

@testable import Negotiation

@Suite("Concessions, swaps and conditions")
struct MovesTests {
  /// One measure of three options and one of two; Left draws a line at high, Right at all but high.
  static let blocked = Table(
    measures: [Measure(id: "limit", options: ["none", "some", "full"]), Measure(id: "money", options: ["no", "yes"])],
    parties: [
      Party(
        id: "Left", worth: [[60, 40, 0], [0, 40]], walkAway: 50, scale: 100, redLines: [RedLine(id: "no limit", measure: 0, forbidden: [1, 2])]),
      Party(id: "Right", worth: [[0, 40, 60], [40, 0]], walkAway: 35, scale: 100, redLines: [RedLine(id: "a limit", measure: 0, forbidden: [0])]),
    ])

  @Test("the smallest moves open an agreement, each with what it opens and its price")
  func concessions() throws {
    let search = try PackageSearch(Self.blocked)
    let outcome = try search.negotiate()
    #expect(outcome.clashes == [[.redLine(party: 0, line: 0), .redLine(party: 1, line: 0)]])
    let moves = try search.concessions(after: outcome)
    // Left accepts "some": then with money it has 80 of its 100 and Right 40; without money 40 < 50. "full" with money gives Left 40 < 50.
    let some = try #require(moves.first { $0.moves == [.accept(party: 0, line: 0, option: 1)] })
    #expect(some.opened == 1)
    #expect(some.prices == [.init(best: 80, walkAway: 50, givenUp: 20)])
    #expect(!moves.contains { $0.moves == [.accept(party: 0, line: 0, option: 2)] })
    // Right drops its line: "none" without money leaves Left 60 and Right 40.
    let dropped = try #require(moves.first { $0.moves == [.dropLine(party: 1, line: 0)] })
    #expect(dropped.opened == 1)
    #expect(dropped.prices == [.init(best: 40, walkAway: 35, givenUp: 60)])
    for concession in moves {
      var changed = Self.blocked
      for move in concession.moves { changed.apply(move) }
      #expect(try PackageSearch(changed).negotiate().agreeable == concession.opened)
    }
  }

  @Test("a walk-away value comes down no further than it must, and how far is what the party gives up")
  func lowering() throws {
    var table = Self.blocked
    table.parties[0].redLines = []
    table.parties[1].redLines = []
    table.parties[0].walkAway = 90
    table.parties[1].walkAway = 35
    let search = try PackageSearch(table)
    let moves = try search.concessions(after: search.negotiate())
    // With Right at 35 or more the best for Left is 80 ("some" with money leaves Right 40).
    let left = try #require(moves.first { $0.moves == [.lower(party: 0, to: 80)] })
    #expect(left.prices.map(\.givenUp) == [10])
    // With Left at 90 only "none" with money is left, and gives Right nothing.
    let right = try #require(moves.first { $0.moves == [.lower(party: 1, to: 0)] })
    #expect(right.prices.map(\.givenUp) == [35])
  }

  @Test("swaps keep all on board and say who gives what")
  func swaps() throws {
    var table = Self.blocked
    for party in 0...1 { table.parties[party].redLines = [] }
    let search = try PackageSearch(table)
    let swaps = search.swaps(from: [1, 1])
    #expect(swaps.map(\.package.options) == [[0, 0]])
    #expect(swaps[0].gains == [-20, 0])
    #expect(swaps[0].giving == [0] && swaps[0].getting == [])
    #expect(search.conditions(for: 1, from: [0, 1], fixing: [0, nil]).map { $0.map(\.to) } == [[0]])
    #expect(search.conditions(for: 0, from: [1, 1], fixing: []).isEmpty)
  }

  @Test("red lines across measures and pairs that act together count in a package")
  func interactions() throws {
    var table = Self.blocked
    table.parties[0].redLines = [RedLine(id: "both", conditions: [.init(measure: 0, options: [1]), .init(measure: 1, options: [1])])]
    table.parties[1].redLines = []
    table.parties[1].interactions = [Interaction(first: 0, second: 1, worth: [[0, 50], [0, 0], [0, 0]])]
    #expect(table.worth(of: [0, 1], to: 1) == 50)
    let outcome = try PackageSearch(table).negotiate()
    // "some" with money is now across Left's line; "none" with money is worth 50 to Right; "none" without is worth 40 to it.
    #expect(outcome.agreeable == 2)
    #expect(outcome.utilitarian.packages.map(\.options) == [[0, 1]])
    #expect(outcome.crossingRedLines == [1, 0])
  }
}

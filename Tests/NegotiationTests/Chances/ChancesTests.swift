import Testing
import Vocabulary

@testable import Negotiation

@Suite("The chance that talks fail")
struct ChancesTests {
  /// One measure, two options; Left wants the first, Right the second, and each has a line at the other's wish that holds with a chance.
  static func table(left: Double, right: Double) -> UncertainTable {
    let measure = Measure(id: "m", options: ["a", "b"])
    let other = Measure(id: "n", options: ["x", "y"])
    func member(_ id: PartyID, _ position: Int, _ line: Double) -> UncertainTable.Member {
      .init(
        id: id,
        opinions: [
          .init(best: .init(position: position, places: [0, 100]), salience: 1), .init(best: .init(values: [50, 50], probability: 1), salience: 1),
        ], lines: [.init(RedLine(id: "line", measure: 0, forbidden: [position == 0 ? 1 : 0]), holds: line)], walkAway: 0)
    }
    return UncertainTable(measures: [measure, other], members: [member("Left", 0, left), member("Right", 100, right)])
  }

  @Test("is 1 where both lines hold, 0 where one does not, and the product of the chances in between")
  func product() throws {
    #expect(try Self.table(left: 1, right: 1).failureChance(draws: 200, seed: 1).failures == 200)
    #expect(try Self.table(left: 0, right: 1).failureChance(draws: 200, seed: 1).failures == 0)
    let half = try Self.table(left: 0.8, right: 0.5).failureChance(draws: 4000, seed: 1)
    #expect(abs(half.chance - 0.4) < 4 * half.standardError)
    // Given that Left's line holds, talks fail where Right's does.
    let right = try #require(half.deciders.first { $0.factor == .line(party: 1, line: 0) })
    #expect(abs(right.whenTrue - 0.8) < 0.04 && right.whenFalse == 0)
    #expect(half.deciders.first?.factor == .line(party: 1, line: 0))
  }

  @Test("two readings of a position are drawn with their chances")
  func readings() throws {
    var table = Self.table(left: 0, right: 0)
    // Right must have 90 of 100 here: only where Left's second reading holds does some package give both enough.
    table.members[0].opinions[0].readings = [
      .init(position: 0, places: [0, 100], probability: 0.25), .init(position: 100, places: [0, 100], probability: 0.75),
    ]
    table.members[0].opinions[0].scale = .init(places: [0, 100], positions: [0, 100], spread: 0)
    for party in 0...1 {
      table.members[party].walkAway = 700
      table.members[party].walkAwayRange = 700...700
    }
    let failure = try table.failureChance(draws: 4000, seed: 3)
    #expect(abs(failure.chance - 0.25) < 4 * failure.standardError)
    #expect(failure.deciders.first?.factor == .reading(party: 0, measure: 0))
    #expect((failure.deciders.first?.share ?? 0) > 0.999)
    // Read in one way, nothing is left to chance: in the first reading talks fail, in the other they do not.
    #expect(try #require(table.read(asFirst: true)).failureChance(draws: 200, seed: 3).chance == 1)
    #expect(try #require(table.read(asFirst: false)).failureChance(draws: 200, seed: 3).chance == 0)
  }

  @Test("the readings that are kept have their chances in proportion, and a table without readings has no such question")
  func proportion() throws {
    var table = Self.table(left: 0, right: 0)
    #expect(table.read(asFirst: true) == nil && table.read(asFirst: false) == nil)
    table.members[0].opinions[0].readings = [0.5, 0.3, 0.2].enumerated().map {
      .init(position: 50 * $0.offset, places: [0, 100], probability: $0.element)
    }
    table.members[0].opinions[0].scale = .init(places: [0, 100], positions: [0, 50, 100], spread: 0)
    let other = try #require(table.read(asFirst: false)).members[0].opinions[0]
    #expect(zip(other.readings.map(\.probability), [0.6, 0.4]).allSatisfy { abs($0 - $1) < 1e-12 } && other.scale?.positions == [50, 100])
    let first = try #require(table.read(asFirst: true)).members[0].opinions[0]
    #expect(first.readings.map(\.probability) == [1] && first.scale?.positions == [0])
  }

  @Test("the same seed gives the same draws")
  func same() throws {
    let table = Self.table(left: 0.7, right: 0.6)
    #expect(try table.failureChance(draws: 500, seed: 9) == table.failureChance(draws: 500, seed: 9))
    #expect(try table.failureChance(draws: 500, seed: 9) != table.failureChance(draws: 500, seed: 10))
  }

  @Test("a table too large to visit is settled by proof, with the same answer")
  func large() throws {
    var table = Self.table(left: 1, right: 0.5)
    for index in 0..<12 {
      table.measures.append(Measure(id: "extra \(index)", options: ["1", "2", "3", "4"]))
      for party in 0...1 { table.members[party].opinions.append(.init(best: .init(values: [0, 30, 60, 90], probability: 1), salience: 1)) }
    }
    let failure = try table.failureChance(draws: 200, seed: 2)
    #expect(abs(failure.chance - 0.5) < 0.15)
    #expect(failure.deciders.first?.whenTrue == 1 && failure.deciders.first?.whenFalse == 0)
  }

  @Test("what a table too large to visit does not tell is not known: how many packages, and which options")
  func unknown() throws {
    // Four packages in all; talks fail in about 0.4 of the draws.
    let table = Self.table(left: 0.8, right: 0.5)
    let visited = try table.failureChance(draws: 400, seed: 5)
    #expect(visited.medianAgreeable != nil && visited.outcomes != nil)
    let settled = try table.failureChance(draws: 400, seed: 5, visitLimit: 1)
    #expect(settled.failures == visited.failures && settled.deciders == visited.deciders)
    #expect(settled.medianAgreeable == nil && settled.outcomes == nil)
    // Where most draws fail, the middle one is known: none.
    let failing = try Self.table(left: 1, right: 0.9).failureChance(draws: 400, seed: 5, visitLimit: 1)
    #expect(failing.chance > 0.5 && failing.medianAgreeable == 0)
  }
}

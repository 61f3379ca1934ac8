import Negotiation
import Testing
import Vocabulary

@Suite("Tables in which there is little to gain")
struct DegenerateTests {
  /// One measure of two options; each party asks for a worth that one option alone gives, and no more.
  static func table(_ worths: [[Int]], walkAway: [Int]) -> Table {
    Table(
      measures: [Measure(id: "m", options: worths[0].indices.map { "\($0)" })],
      parties: worths.indices.map { Party(id: "\($0)", worth: [worths[$0]], walkAway: walkAway[$0], scale: 10) })
  }

  @Test("where the one agreement gives nobody more than the walk-away value, Nash's solution is not defined, and the others are that agreement")
  func noGain() throws {
    let table = Self.table([[5, 0], [5, 3]], walkAway: [5, 5])
    let outcome = try PackageSearch(table).negotiate()
    #expect(outcome.agreeable == 1 && outcome.nash.isEmpty && outcome.isNashUndefined)
    #expect(outcome.withoutGain(on: table) == [0, 1])
    for point in [outcome.kalaiSmorodinsky, outcome.egalitarian, outcome.utilitarian] { #expect(point.packages.map(\.options) == [[0]]) }
    #expect(outcome.violations(on: table).isEmpty)
  }

  @Test("where each agreement gives somebody no gain but not always the same party, nobody is named as stuck")
  func noGainForAll() throws {
    let table = Self.table([[5, 9], [9, 5]], walkAway: [5, 5])
    let outcome = try PackageSearch(table).negotiate()
    #expect(outcome.agreeable == 2 && outcome.isNashUndefined && outcome.withoutGain(on: table).isEmpty)
  }

  @Test("where all gain, Nash's solution is defined; where nothing is agreeable, it is not asked for")
  func defined() throws {
    #expect(try !PackageSearch(Self.table([[6, 0], [6, 3]], walkAway: [5, 5])).negotiate().isNashUndefined)
    #expect(try !PackageSearch(Self.table([[4, 0], [4, 3]], walkAway: [5, 5])).negotiate().isNashUndefined)
  }

  @Test("one party, one option and one measure have their answer")
  func least() throws {
    let table = Self.table([[7]], walkAway: [5])
    let outcome = try PackageSearch(table).negotiate()
    #expect(outcome.packages == 1 && outcome.agreeable == 1 && outcome.nash.packages.map(\.options) == [[0]])
  }
}

@Suite("Packages by the product of the gains")
struct RankingTests {
  @Test("are those that all can accept, the greatest product first, over many seeds", arguments: 1...30)
  func order(_ seed: Int) throws {
    let table = SearchProofTests.table(seed, walkAway: 0.35)
    let agreeable = SearchProofTests.visited(table).filter { package in table.parties.indices.allSatisfy { table.isAcceptable(package, to: $0) } }
    func product(_ package: Package) -> Int { package.worth.indices.reduce(1) { $0 * (package.worth[$1] - table.parties[$1].walkAway) } }
    let asked = agreeable.filter { $0.options[0] == 0 }
    let ranking = try PackageSearch(table).ranking(limit: 7) { $0.options[0] == 0 }
    #expect(ranking.count == asked.count, "seed \(seed)")
    #expect(ranking.packages.map(product) == Array(asked.map(product).sorted(by: >).prefix(7)), "seed \(seed)")
    #expect(ranking.packages.allSatisfy(asked.contains) && Set(ranking.packages).count == ranking.packages.count, "seed \(seed)")
    #expect(ranking.unnamed == max(asked.count - 7, 0))
  }
}

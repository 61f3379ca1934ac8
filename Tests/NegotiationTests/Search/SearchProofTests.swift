import Chance
import Testing
import Vocabulary

@testable import Negotiation

/// The searches that visit no package, against those that visit every one.
@Suite("What is found without visiting is what visiting finds")
struct SearchProofTests {
  /// A table with red lines over one and over two measures, and with pairs that act together.
  static func table(_ seed: Int, walkAway: Double = 0.5) -> Table {
    let draw = Stream(seed: UInt64(seed), future: 1, event: 0)
    let sizes = (0..<6).map { 2 + Int(3 * draw.uniform(9000 + $0)) }
    let measures = sizes.enumerated().map { Measure(id: "\($0.offset)", options: (0..<$0.element).map { "\($0)" }) }
    let parties = (0..<3).map { party -> Party in
      let worth = sizes.enumerated().map { measure, size in (0..<size).map { Int(draw.uniform(party * 1000 + measure * 10 + $0) * 20) } }
      let pair = Interaction(
        first: party, second: party + 2,
        worth: (0..<sizes[party]).map { row in (0..<sizes[party + 2]).map { Int(draw.uniform(party * 1000 + 500 + row * 10 + $0) * 9) - 4 } })
      let lines = [
        RedLine(id: "one", measure: party, forbidden: [0]),
        RedLine(id: "two", conditions: [.init(measure: party + 1, options: [1]), .init(measure: 5, options: [0, 1])]),
      ]
      var drawn = Party(
        id: "\(party)", worth: worth, walkAway: Int(120 * walkAway), scale: 120, redLines: draw.uniform(7000 + party) < 0.6 ? lines : [])
      if draw.uniform(8000 + party) < 0.5 { drawn.interactions = [pair] }
      return drawn
    }
    return Table(measures: measures, parties: parties)
  }

  static func visited(_ table: Table) -> [Package] {
    var all: [[Int]] = [[]]
    for measure in table.measures { all = all.flatMap { start in measure.options.indices.map { start + [$0] } } }
    return all.map(table.package)
  }

  @Test("number of agreeable packages, front and solutions, over many seeds", arguments: 1...60)
  func everything(_ seed: Int) throws {
    let table = Self.table(seed, walkAway: 0.3 + 0.05 * Double(seed % 6))
    let outcome = try PackageSearch(table).negotiate()
    let agreeable = Self.visited(table).filter { package in table.parties.indices.allSatisfy { table.isAcceptable(package, to: $0) } }
    #expect(outcome.agreeable == agreeable.count, "seed \(seed)")
    #expect(outcome.packages == table.packageCount)
    func beats(_ left: Package, _ right: Package) -> Bool { left.worth != right.worth && zip(left.worth, right.worth).allSatisfy { $0 >= $1 } }
    let front = agreeable.filter { own in !agreeable.contains { beats($0, own) } }
    #expect(Set(outcome.front?.packages ?? []) == Set(front), "seed \(seed)")
    let sums = agreeable.map { $0.worth.reduce(0, +) }
    #expect(Set(outcome.utilitarian.packages) == Set(zip(agreeable, sums).filter { $0.1 == sums.max() }.map(\.0)), "seed \(seed)")
    let products = front.map { package in package.worth.enumerated().reduce(1) { $0 * ($1.element - table.parties[$1.offset].walkAway) } }
    #expect(Set(outcome.nash.packages) == Set(zip(front, products).filter { $0.1 == products.max() }.map(\.0)), "seed \(seed)")
    for (party, crossing) in outcome.crossingRedLines.enumerated() {
      #expect(crossing == Self.visited(table).filter { !table.crossedLines(of: party, by: $0.options).isEmpty }.count, "seed \(seed)")
    }
  }

  @Test("branch and bound finds the points of the front, over many seeds", arguments: 1...60)
  func branchAndBound(_ seed: Int) throws {
    let table = Self.table(seed, walkAway: 0.3)
    let outcome = try PackageSearch(table).negotiate()
    guard let ideals = outcome.ideals else { return }
    let points = PointSearch(try TableSpace(table))
    #expect(try points.ideals() == ideals, "seed \(seed)")
    #expect(try points.egalitarian() == outcome.egalitarian, "seed \(seed)")
    #expect(try points.kalaiSmorodinsky(ideals: ideals) == outcome.kalaiSmorodinsky, "seed \(seed)")
    #expect(try points.utilitarian() == outcome.utilitarian, "seed \(seed)")
    if outcome.nash.packages.allSatisfy({ package in package.worth.indices.allSatisfy { package.worth[$0] > table.parties[$0].walkAway } }) {
      #expect(try points.nash() == outcome.nash, "seed \(seed)")
    }
  }

  @Test("clashes are the smallest impossible sets and corrections the smallest that help, over many seeds", arguments: 1...40)
  func clashes(_ seed: Int) throws {
    let table = Self.table(seed, walkAway: 0.62)
    let outcome = try PackageSearch(table).negotiate()
    guard outcome.agreeable == 0 else { return #expect(outcome.clashes.isEmpty && outcome.corrections.isEmpty) }
    let space = try TableSpace(table)
    let met = Self.visited(table).map { ~space.unmet($0) }
    func canMeet(_ demands: [Demand]) -> Bool {
      let mask = space.mask(demands)
      return met.contains { $0 & mask == mask }
    }
    #expect(!outcome.clashes.isEmpty, "seed \(seed)")
    for clash in outcome.clashes {
      #expect(!canMeet(clash), "seed \(seed)")
      for index in clash.indices { #expect(canMeet(clash.indices.filter { $0 != index }.map { clash[$0] }), "seed \(seed)") }
    }
    for correction in outcome.corrections {
      #expect(canMeet(space.demands.filter { !correction.contains($0) }), "seed \(seed)")
      for kept in correction { #expect(!canMeet(space.demands.filter { !correction.contains($0) || $0 == kept }), "seed \(seed)") }
    }
    // Every correction hits every clash.
    for correction in outcome.corrections { for clash in outcome.clashes { #expect(correction.contains(where: clash.contains), "seed \(seed)") } }
  }

  @Test("a hundred thousand million packages: the number of agreeable ones by two cuts of the table, and points with a proof")
  func huge() throws {
    let draw = Stream(seed: 5, future: 0, event: 0)
    let measures = (0..<16).map { Measure(id: "\($0)", options: (0..<5).map { "\($0)" }) }
    let parties = (0..<4).map { party in
      Party(
        id: "\(party)", worth: (0..<16).map { measure in (0..<5).map { Int(draw.uniform(party * 1000 + measure * 10 + $0) * 100) } }, walkAway: 850,
        scale: 1600)
    }
    let table = Table(measures: measures, parties: parties)
    let outcome = try PackageSearch(table).negotiate()
    // The same packages in five parts, by the option of the first measure; each part is cut in halves elsewhere.
    let parts = try (0..<5).map { try PackageSearch(table).negotiate(fixing: [$0]) }
    #expect(outcome.agreeable == parts.reduce(0) { $0 + $1.agreeable })
    #expect(outcome.agreeable > 1_000_000_000)
    #expect(outcome.packages == 152_587_890_625)
    let best = parts.compactMap { $0.egalitarian.first }.map { Yardstick(table).gainShares($0.worth) }
    #expect(best.allSatisfy { !Yardstick(table).gainShares(outcome.egalitarian.packages[0].worth).lexicographicallyPrecedes($0) })
  }

  @Test("a coordinate range too wide for short numbers is counted by rank", arguments: 1...10)
  func ranks(_ seed: Int) throws {
    var table = Self.table(seed, walkAway: 0.4)
    for party in table.parties.indices {
      table.parties[party].walkAway *= 1_000_003
      table.parties[party].scale *= 1_000_003
      table.parties[party].worth = table.parties[party].worth.map { $0.map { $0 * 1_000_003 + $0 * $0 } }
      table.parties[party].interactions = []
    }
    let agreeable = Self.visited(table).filter { package in table.parties.indices.allSatisfy { table.isAcceptable(package, to: $0) } }
    #expect(try PackageSearch(table).negotiate().agreeable == agreeable.count, "seed \(seed)")
  }
}

/// Faults seen in other tools of the field, each as a small example of our own.
@Suite("Known faults of package search are not made here")
struct KnownFaultTests {
  private func table(_ worths: [[[Int]]], walkAways: [Int], scale: Int = 100) -> Table {
    Table(
      measures: worths[0].enumerated().map { Measure(id: "\($0.offset)", options: $0.element.indices.map { "\($0)" }) },
      parties: zip(worths, walkAways).enumerated().map { Party(id: "\($0.offset)", worth: $0.element.0, walkAway: $0.element.1, scale: scale) })
  }

  /// 0.1 + 0.3 and 0.3 + 0.1 are the same worth: one point of the front with two packages, and neither beats the other by a rounding error.
  @Test("sums that are equal on paper are equal")
  func equalSums() throws {
    let outcome = try PackageSearch(table([[[10, 30], [30, 10]], [[30, 10], [10, 30]]], walkAways: [0, 0])).negotiate()
    #expect(outcome.front?.packages.map(\.worth) == [[20, 60], [40, 40], [40, 40], [60, 20]])
    #expect(outcome.nash.packages.map(\.options) == [[0, 0], [1, 1]])
  }

  /// The largest smallest share of the way: (60, 70) of ideals 100 and 100 beats (55, 55), whose shares are more alike.
  @Test("Kalai-Smorodinsky is the largest smallest share, not the smallest difference")
  func kalaiSmorodinsky() throws {
    let outcome = try PackageSearch(table([[[100, 0, 60, 55]], [[0, 100, 70, 55]]], walkAways: [0, 0])).negotiate()
    #expect(outcome.kalaiSmorodinsky.packages.map(\.worth) == [[60, 70]])
  }

  /// With walk-away 0 and 0 the product is greatest at (50, 50); were the first party's walk-away raised to its worst worth of 40, it would be at (90, 20).
  @Test("a walk-away value below every package stays what it is")
  func walkAwayBelow() throws {
    let outcome = try PackageSearch(table([[[40, 50, 90]], [[100, 50, 20]]], walkAways: [0, 0])).negotiate()
    #expect(outcome.nash.packages.map(\.worth) == [[40, 100]])
    let raised = try PackageSearch(table([[[40, 50, 90]], [[100, 50, 20]]], walkAways: [40, 0])).negotiate()
    #expect(raised.nash.packages.map(\.worth) == [[90, 20]])
  }

  @Test("ties are all there, and an empty set is explained")
  func tiesAndEmpty() throws {
    let tied = try PackageSearch(table([[[60, 40, 60]], [[40, 60, 40]]], walkAways: [0, 0])).negotiate()
    #expect(tied.utilitarian.count == 3 && tied.nash.count == 3)
    let none = try PackageSearch(table([[[60, 40]], [[40, 60]]], walkAways: [60, 60])).negotiate()
    #expect(none.agreeable == 0)
    #expect(none.clashes == [[.walkAway(party: 0), .walkAway(party: 1)]])
    #expect(none.corrections == [[.walkAway(party: 0)], [.walkAway(party: 1)]])
  }

  /// At 65,534 steps a coordinate reaches the greatest number of 16 bits; one more than that is 0.
  @Test("no pair is lost where the worths take as many steps as 16 bits can hold", arguments: 65_532...65_537)
  func greatestCoordinate(_ top: Int) {
    let first = [0, 1] + [Int](repeating: top, count: 100)
    let second = [-1] + [Int](repeating: 0, count: 50)
    func block(_ worths: [Int]) -> [TableSpace.Choice] { worths.map { .init(options: [0], worth: [$0], crossed: 0) } }
    #expect(AgreeableCount([block(first), block(second)], floors: [top]).count() == 5000)
  }

  @Test("beyond a 64-bit integer the number of packages that cross a red line is not known, and is not 0")
  func crossingOfHugeTables() throws {
    let measures = (0..<70).map { Measure(id: "\($0)", options: ["a", "b"]) }
    let line = [RedLine(id: "no a", measure: 0, forbidden: [0])]
    // All but one option of every measure is forbidden, so that what is left can be counted.
    let lines = (0..<50).map { RedLine(id: "no b in \($0)", measure: $0, forbidden: [1]) }
    let worth = measures.map { _ in [0, 0] }
    let table = Table(
      measures: measures,
      parties: [
        Party(id: "strict", worth: worth, walkAway: 0, scale: 1, redLines: lines),
        Party(id: "one line", worth: worth, walkAway: 0, scale: 1, redLines: line),
        Party(id: "open", worth: worth, walkAway: 0, scale: 1),
      ])
    let outcome = try PackageSearch(table).negotiate()
    #expect(outcome.packages == nil && outcome.crossingRedLines == [nil, nil, 0])
    #expect(outcome.agreeable == 0 && outcome.violations(on: table).isEmpty)
  }
}

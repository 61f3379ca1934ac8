import Chance
import Testing
import Vocabulary

@testable import Negotiation

@Suite("What sealed lines answer together")
struct CommonGroundTests {
  static let all = OpeningQuestion(namesPackages: true, namesStep: true)

  /// Two measures: a splits three ways, b is yes or no. What two parties want is opposed.
  static func table(_ left: [RedLine], _ right: [RedLine], walkAway: Int = 30) -> Table {
    var table = Table(
      measures: [Measure(id: "a", options: ["low", "middle", "high"]), Measure(id: "b", options: ["no", "yes"])],
      parties: [
        Party(id: "Left", worth: [[60, 40, 0], [40, 0]], walkAway: walkAway, scale: 100),
        Party(id: "Right", worth: [[0, 40, 60], [0, 40]], walkAway: walkAway, scale: 100),
      ])
    table.parties[0].redLines = left
    table.parties[1].redLines = right
    return table
  }

  @Test("names the packages that all can live with, in the order of their options, and no step")
  func possible() throws {
    let answer = try CommonGround(Self.table([], []), sealed: [0, 1]).answer(Self.all)
    #expect(answer == OpeningAnswer(isPossible: true, packages: [[0, 1], [1, 0], [1, 1], [2, 0]]))
    let whether = try CommonGround(Self.table([], []), sealed: [0, 1]).answer(OpeningQuestion(namesPackages: false, namesStep: false))
    #expect(whether == OpeningAnswer(isPossible: true))
  }

  @Test("names a step where two sealed seats hold a line on its lever, and else says that there is one")
  func steps() throws {
    let table = Self.table([RedLine(id: "x", measure: 0, forbidden: [1, 2])], [RedLine(id: "y", measure: 0, forbidden: [0])])
    #expect(try CommonGround(table, sealed: [0, 1]).answer(Self.all).step == .on([0]))
    #expect(try CommonGround(table, sealed: [0]).answer(Self.all).step == .exists)
    #expect(try CommonGround(table, sealed: [0, 1]).answer(OpeningQuestion(namesPackages: true, namesStep: false)).step == .none)
    // No lever helps where the walk-away values leave nothing.
    #expect(try CommonGround(Self.table([], [], walkAway: 90), sealed: [0, 1]).answer(Self.all).step == .exists)
  }

  @Test("a line is one line however it is written: split in two, or forbidding what its owner cannot live with anyway, it gives the same answer")
  func counting() throws {
    let whole = Self.table([RedLine(id: "x", measure: 0, forbidden: [1, 2])], [RedLine(id: "y", measure: 0, forbidden: [0])])
    let parts = Self.table(
      [RedLine(id: "x", measure: 0, forbidden: [1]), RedLine(id: "z", measure: 0, forbidden: [2]), RedLine(id: "never", conditions: [])],
      [RedLine(id: "y", measure: 0, forbidden: [0]), RedLine(id: "again", measure: 0, forbidden: [0])])
    for sealed in [[0], [1], [0, 1]] {
      #expect(try CommonGround(whole, sealed: sealed).answer(Self.all) == CommonGround(parts, sealed: sealed).answer(Self.all))
    }
  }

  /// Tables with red lines over one and two measures and with pairs; about half have an agreement.
  static func drawn(_ seed: Int) -> Table { SearchProofTests.table(seed, walkAway: 0.35 + 0.05 * Double(seed % 8)) }

  /// The smallest step by the public search: of the smallest sets of demands that must be given up, those that are lines alone, by their levers.
  static func step(_ outcome: NegotiationOutcome, _ table: Table, sealed: [Int]) -> OpeningAnswer.Step {
    func levers(_ demand: Demand) -> Set<Int>? {
      switch demand {
      case .walkAway: nil
      case .redLine(let party, let line): Set(table.parties[party].redLines[line].conditions.map(\.measure))
      }
    }
    let sets = outcome.corrections.compactMap { correction -> [Int]? in
      let sets = correction.map(levers)
      return sets.contains(nil) ? nil : sets.compactMap(\.self).reduce(into: Set<Int>()) { $0.formUnion($1) }.sorted()
    }
    let smallest = sets.map(\.count).min() ?? 0
    func mayBeNamed(_ lever: Int) -> Bool {
      sealed.filter { table.parties[$0].redLines.contains { $0.conditions.contains { $0.measure == lever } } }.count >= 2
    }
    let named = sets.filter { $0.count == smallest && $0.allSatisfy(mayBeNamed) }.min { $0.lexicographicallyPrecedes($1) }
    return named.map { .on($0) } ?? .exists
  }

  @Test("equals the public search on the same lines over 1,000 tables", arguments: 0..<10)
  func publicSearch(_ tenth: Int) throws {
    var kinds = [0, 0, 0]
    for seed in tenth * 100..<(tenth + 1) * 100 {
      let table = Self.drawn(seed)
      let sealed = seed % 3 == 0 ? [0, 2] : [0, 1, 2]
      let answer = try CommonGround(table, sealed: sealed).answer(Self.all)
      let outcome = try PackageSearch(table).negotiate()
      #expect(answer.isPossible == (outcome.agreeable > 0), "seed \(seed)")
      let agreeable = SearchProofTests.visited(table).filter { package in table.parties.indices.allSatisfy { table.isAcceptable(package, to: $0) } }
      #expect(answer.packages == agreeable.prefix(OpeningAnswer.namedLimit).map(\.options), "seed \(seed)")
      #expect(answer.hasMore == (agreeable.count > OpeningAnswer.namedLimit), "seed \(seed)")
      let step: OpeningAnswer.Step = outcome.agreeable > 0 ? .none : Self.step(outcome, table, sealed: sealed)
      #expect(answer.step == step, "seed \(seed)")
      switch step {
      case .none: kinds[0] += 1
      case .exists: kinds[1] += 1
      case .on: kinds[2] += 1
      }
    }
    #expect(kinds.allSatisfy { $0 > 0 }, "one kind of answer was never met: \(kinds)")
  }

  @Test("a table that cannot be opened is refused with its numbers")
  func refused() throws {
    func error(_ table: Table) -> NegotiationError? {
      do throws(NegotiationError) {
        _ = try CommonGround(table, sealed: [])
        return nil
      } catch { return error }
    }
    let measures = { (count: Int, options: Int) in (0..<count).map { Measure(id: "m\($0)", options: (0..<options).map { "o\($0)" }) } }
    func one(_ measures: [Measure]) -> Table {
      Table(measures: measures, parties: [Party(id: "p", worth: measures.map { $0.options.map { _ in 0 } }, walkAway: 0, scale: 1)])
    }
    #expect(error(one(measures(63, 1))) == .tooManyMeasures(count: 63, limit: 62))
    #expect(error(one(measures(7, 10))) == .tooManyPackages(count: 10_000_000, limit: 4_000_000))
    #expect(error(one(measures(62, 9))) == .tooManyPackages(count: nil, limit: 4_000_000))
    #expect(error(one(measures(2, 0))) == .noOptions(measure: "m0"))
    #expect(error(Table(measures: measures(1, 1), parties: [])) == .noParties)
    #expect(error(one([])) == .noMeasures)
    #expect(
      NegotiationError.tooManyPackages(count: nil, limit: 9).sentence.en
        == "The question has more than 9 quintillion packages; the opening of sealed lines visits up to 9. Leave out options.")
    #expect(
      NegotiationError.tooManyMeasures(count: 63, limit: 62).sentence.en
        == "The question has 63 measures; the opening of sealed lines takes up to 62. Leave some out.")
  }
}

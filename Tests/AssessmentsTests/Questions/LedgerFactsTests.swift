import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

@Suite("Measures added one by one")
struct LedgerFactsTests {
  /// Tiny Polder with variants that set these levers to these numbers.
  private static func dossier(_ variants: [(VariantID, [LeverID: Double])]) throws -> Dossier {
    var dossier = try TinyPolder.dossier()
    let own = variants.map { id, levers in
      Variant(
        id: id, name: Phrase(same: ""), summary: Phrase(same: ""), status: .sketched,
        changes: levers.keys.sorted().map { .init(lever: $0, group: .subsidiary, value: .number(levers[$0] ?? 0), evidence: Evidence()) })
    }
    dossier.variants = Array(dossier.variants.prefix(1)) + own
    return dossier
  }

  @Test("a variant of which the changes are those of others together is found with them, without what is superfluous")
  func found() throws {
    let own = try Self.dossier([
      ("A", ["a": 1]), ("B", ["b": 1]), ("AB", ["a": 1, "b": 1]), ("C", ["c": 1]), ("ABC", ["a": 1, "b": 1, "c": 1]), ("AX", ["a": 2, "b": 1]),
    ])
    let found = own.combinations
    #expect(found.map(\.whole) == ["AB", "ABC"])
    #expect(found[0].parts == ["A", "B"])
    // A and B lie within AB, so the largest parts are told.
    #expect(found[1].parts == ["AB", "C"])
  }

  @Test("in the built-in dossier the quota and the wait stand apart and together, for both groups")
  func builtIn() throws {
    let found = Dictionary(uniqueKeysWithValues: try BuiltInDossier.dossier().combinations.map { ($0.whole, $0.parts) })
    #expect(found == ["V3b": ["V3a", "W24"], "R3b": ["R3a", "RW24"]])
  }

  @Test("another value of a lever is another measure, and a copy of a variant is no part of it")
  func notFound() throws {
    #expect(try Self.dossier([("A", ["a": 1]), ("B", ["b": 1]), ("AB", ["a": 1, "b": 2])]).combinations.isEmpty)
    #expect(try Self.dossier([("A", ["a": 1]), ("A2", ["a": 1])]).combinations.isEmpty)
    #expect(try TinyPolder.dossier().combinations.isEmpty)
  }

  @Test("the part that is no sum is the whole less its parts, future by future")
  func lines() throws {
    let own = try Self.dossier([("A", ["a": 1]), ("B", ["b": 1]), ("AB", ["a": 1, "b": 1])])
    let changes: [(Double) -> Double] = [{ _ in 0 }, { -$0 }, { _ in -10 }, { -$0 - 7 }]
    let values = (0..<40).map { future in
      changes.map { change in FigureKind.allCases.map { kind -> Double? in kind == .relativesArrived ? 1000 + change(Double(future)) : 5 } }
    }
    let futures = FutureFigures(keys: [], variants: ["T0", "A", "B", "AB"], drawn: (0..<40).map { _ in [] }, values: values)
    let ledger = try #require(own.ledgers(futures).first)
    #expect(ledger.whole == "AB" && ledger.parts == ["A", "B"] && ledger.lines.map(\.kind) == LedgerFacts.figures)
    let line = ledger.lines[0]
    #expect(line.alone.map(\.mean.mean) == [-19.5, -10] && line.addedUp.map(\.mean.mean) == [-19.5, -29.5])
    #expect(line.together.mean.mean == -26.5 && line.interplay.mean.mean == 3 && line.interplay.mean.standardError == 0)
    #expect(ledger.lines.dropFirst().allSatisfy { $0.interplay.mean.mean == 0 })
    #expect(own.ledgers(FutureFigures(keys: [], variants: ["T0", "A", "AB"], drawn: [], values: [])).isEmpty)
  }
}

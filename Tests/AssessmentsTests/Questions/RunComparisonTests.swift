import Chance
import Dossiers
import Testing
import TinyPolder

@testable import Assessments

@Suite("Two runs, and two variants, beside each other")
struct RunComparisonTests {
  private static func made(seed: UInt64 = 3, variants: [String] = []) throws -> Assessment {
    try assess(TinyPolder.dossier(), AssessmentRequest(variants: variants.map { .init($0) }, futures: 20, seed: seed))
  }

  @Test("the same run moves nothing and has no reasons")
  func same() throws {
    let comparison = RunComparison(try Self.made(), try Self.made())
    #expect(comparison.isSame && comparison.reasons.isEmpty)
    #expect(comparison.compared == 3 * FigureKind.allCases.count)
    let facts = VerificationFacts(kept: try Self.made(), made: try Self.made())
    #expect(facts.outcome == .identical)
  }

  @Test("another seed, version, dossier, number or variants are told as reasons")
  func reasons() throws {
    let own = try Self.made()
    var other = own.receipt
    (other.seed, other.version, other.fingerprint) = (4, "9", "f")
    (other.futures, other.variants) = (nil, ["T0", "X"])
    #expect(
      RunComparison.reasons(own.receipt, other) == [
        .version(own.receipt.version, "9"), .fingerprint(own.receipt.fingerprint, "f"), .seed(3, 4), .futures(20, nil),
        .variants(onlyFirst: ["T1", "T2"], onlySecond: ["X"]),
      ])
    other = own.receipt
    (other.dossier, other.fingerprint) = ("other", "f")
    #expect(RunComparison.reasons(own.receipt, other) == [.dossier("tiny-polder", "other")])
  }

  @Test("figures that moved stand with both values, the largest move first")
  func moved() throws {
    let own = try Self.made()
    var other = own
    func set(_ kind: FigureKind, _ by: Double) {
      let place = FigureKind.allCases.firstIndex(of: kind) ?? 0
      let before = other.variants[1].chain?.figures[place].meanLevel ?? Estimate([])
      other.variants[1].chain?.figures[place].meanLevel = Estimate(
        mean: before.mean + by * before.standardError, standardError: before.standardError, count: before.count)
    }
    set(.relativesArrived, 1)
    set(.occupancyLater, -5)
    other.matrix[1].parties[0].mark = .unknown
    let comparison = RunComparison(own, other)
    #expect(comparison.moved.map(\.address) == [.figure("T1", .occupancyLater), .figure("T1", .relativesArrived)])
    #expect(comparison.moved[0].by < 0 && abs(comparison.moved[0].inErrors - 5 / 2.0.squareRoot()) < 1e-6)
    #expect(comparison.marks == [.party(.party("T1", "Anker"), own.matrix[1].parties[0].mark, .unknown)])
    #expect(VerificationFacts(kept: own, made: other).outcome == .moved(comparison))
  }

  @Test("another seed moves figures, and each is told with the reason")
  func seeds() throws {
    let comparison = RunComparison(try Self.made(), try Self.made(seed: 4))
    #expect(comparison.reasons == [.seed(3, 4)] && !comparison.moved.isEmpty)
    let moves = comparison.moved.map(\.inErrors)
    #expect(zip(moves, moves.dropFirst()).allSatisfy { $0 >= $1 })
  }

  @Test("with the same figures the part that differs is named, and another form is told as such")
  func verification() throws {
    let own = try Self.made()
    var other = own
    other.today?.series = []
    #expect(VerificationFacts(kept: own, made: other).outcome == .sameFigures([.series], RunComparison(own, other)))
    other = own
    other.form = 1
    #expect(VerificationFacts(kept: other, made: own).outcome == .otherForm(kept: 1, made: Assessment.currentForm))
  }

  @Test("two variants of one run are compared future by future on the same people")
  func variants() throws {
    let futures = MadeFutures.driven { first, _ in first }
    let comparison = try #require(futures.comparison(of: "T1", with: "T2"))
    let relatives = try #require(comparison.differences.first { $0.kind == .relativesArrived })
    #expect(relatives.difference.mean == Estimate((0..<40).map(Double.init)) && relatives.difference.bands == Bands((0..<40).map(Double.init)))
    #expect(relatives.more == FutureShare(39, of: 40) && relatives.same == FutureShare(1, of: 40))
    // No future has this figure, and nothing is said of it.
    #expect(!comparison.differences.contains { $0.kind == .monthsApartMean })
    let turned = try #require(futures.comparison(of: "T2", with: "T1")?.differences.first { $0.kind == .relativesArrived })
    #expect(turned.difference.mean.mean == -relatives.difference.mean.mean)
    #expect(futures.comparison(of: "T1", with: "X") == nil)
  }
}

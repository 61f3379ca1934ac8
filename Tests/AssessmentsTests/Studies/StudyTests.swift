import Assessments
import Chance
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("A study goes on where a draw cannot be simulated")
struct StudyTests {
  /// Tiny Polder with a quota in T1 that, at an alternative which no reader would let pass, admits fewer than nobody.
  private func impossibleQuota() throws -> ChainDossier {
    var dossier = try TinyPolder.dossier()
    let variant = try #require(dossier.variants.firstIndex { $0.id == "T1" })
    let quota = try #require(dossier.variants[variant].changes.firstIndex { $0.lever == LeverKey.quotaPerMonth.id })
    dossier.variants[variant].changes[quota].evidence.alternatives = [.number(-1)]
    return try dossier.withChain
  }

  @Test("the variance leaves out the points that fail, and says how many and why")
  func variance() throws {
    let chain = try impossibleQuota()
    let samples = 24
    let sensitivity = try chain.sensitivity(of: chain.dossier.known("T1"), samples: samples, seed: 1, runner: .inOrder)
    // A point fails where either of its two samples has the alternative: some three in four.
    #expect((samples / 2..<samples).contains(sensitivity.failed))
    #expect(sensitivity.samples == samples)
    #expect(sensitivity.runs == samples * (sensitivity.factors.count + 2))
    #expect(sensitivity.factors.contains { $0.name == chain.dossier.lever(LeverKey.quotaPerMonth.id)?.name })
    #expect(sensitivity.firstReason?.en.contains("quotaPerMonth") == true, "\(sensitivity.firstReason?.en ?? "")")
    #expect(sensitivity.excluded.isEmpty)
  }

  @Test("without such a draw nothing is left out")
  func nothingFails() throws {
    let chain = try TinyPolder.chain()
    let variant = try chain.dossier.known("T1")
    #expect(try chain.sensitivity(of: variant, samples: 4, seed: 1, runner: .inOrder).failed == 0)
    #expect(try chain.flipPoints(of: variant, futures: 2, seed: 1, runner: .inOrder).failed == 0)
  }

  @Test("the search for flip points leaves out the futures that fail at the end of a range, and says how many")
  func flipPoints() throws {
    let chain = try TinyPolder.dossier { draft in
      try draft.replaceLine(
        with: "  grant_share: {value: 0.7", by: "  grant_share: {value: 0.7, unit: share, range: [0.6, 1.2], assumption: invented}",
        in: "chain/calibration.yaml")
    }.withChain
    let futures = 3
    let flips = try chain.flipPoints(of: chain.dossier.known("T1"), futures: futures, seed: 1, runner: .inOrder)
    #expect(flips.failed >= futures)
    #expect(flips.firstReason?.en.hasPrefix("decision.grantShare is 1.2;") == true, "\(flips.firstReason?.en ?? "")")
    #expect(flips.futures == futures)
    #expect(flips.holds.count == FlipPoints.Conclusion.allCases.count)
  }

  @Test("chance stands apart from the values and levers, and is in none of them")
  func chanceApart() throws {
    let chain = try TinyPolder.chain()
    let sensitivity = try chain.sensitivity(of: chain.dossier.known("T1"), samples: 4, seed: 1, runner: .inOrder)
    let chance = try #require(sensitivity.chance)
    #expect(sensitivity.assumptions.count == sensitivity.factors.count - 1)
    #expect(!sensitivity.assumptions.contains(chance))
  }

  @Test("theory: of a value with a spread of two and chance with a spread of one, chance has a fifth of the variance", arguments: 1...5)
  func chanceShare(_ seed: UInt64) {
    let (values, chance) = (Stream(seed: seed, future: 0, event: 1), Stream(seed: seed, future: 0, event: 2))
    let count = 4000
    func figure(_ value: Int, _ draw: Int) -> Double { 2 * values.normal(value) + chance.normal(draw) }
    let indices = SobolIndices(
      a: (0..<count).map { figure($0, $0) }, b: (0..<count).map { figure(count + $0, count + $0) },
      mixed: (0..<count).map { figure($0, count + $0) })
    #expect(abs(indices.total.value - 0.2) < 4 * indices.total.error, "seed \(seed)")
    #expect(indices.total.error < 0.02, "seed \(seed)")
  }

  @Test("the same points fail on any number of threads")
  func threads() throws {
    let chain = try impossibleQuota()
    let variant = try chain.dossier.known("T1")
    let one = try chain.sensitivity(of: variant, samples: 8, seed: 3, runner: .inOrder)
    #expect(try chain.sensitivity(of: variant, samples: 8, seed: 3, runner: .threads(2)) == one)
  }
}

import Assessments
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("A study goes on where a draw cannot be simulated")
struct StudyTests {
  /// Tiny Polder with an emergency brake in T2 that, at an alternative of its lower threshold, would go off above where it goes on.
  private func flutteringBrake() throws -> ChainDossier {
    try TinyPolder.dossier { draft in
      try draft.replaceLine(
        with: "waiting_months",
        by: """
              brake_on_above: {value: 100, assumption: invented}
              brake_off_below: {value: 80, alternatives: [150], assumption: invented}
              brake_wait_months: {value: 6, assumption: invented}
          """, in: "variants/T2.yaml")
      try draft.replaceLine(with: "waiting_start", by: "", in: "variants/T2.yaml")
    }.withChain
  }

  @Test("the variance leaves out the points that fail, and says how many")
  func variance() throws {
    let chain = try flutteringBrake()
    let samples = 24
    let sensitivity = try chain.sensitivity(of: chain.dossier.known("T2"), samples: samples, seed: 1, runner: .inOrder)
    // A point fails where either of its two samples has the alternative: some three in four.
    #expect((samples / 2..<samples).contains(sensitivity.failed))
    #expect(sensitivity.samples == samples)
    #expect(sensitivity.runs == samples * (sensitivity.factors.count + 2))
    #expect(sensitivity.factors.contains { $0.name.en == "brake off below" })
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
    #expect(flips.futures == futures)
    #expect(flips.holds.count == FlipPoints.Conclusion.allCases.count)
  }

  @Test("the same points fail on any number of threads")
  func threads() throws {
    let chain = try flutteringBrake()
    let variant = try chain.dossier.known("T2")
    let one = try chain.sensitivity(of: variant, samples: 8, seed: 3, runner: .inOrder)
    #expect(try chain.sensitivity(of: variant, samples: 8, seed: 3, runner: .threads(2)) == one)
  }
}

import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

@Suite("Levers whose values depend on each other are drawn together")
struct DrawnLeversTests {
  /// Tiny Polder with an emergency brake in T2 whose thresholds cross at some of their values.
  private func brake(off: String) throws -> ChainDossier {
    try TinyPolder.dossier { draft in
      try draft.replaceLine(
        with: "waiting_months",
        by: """
              brake_on_above: {value: 100, alternatives: [70, 120], assumption: invented}
              brake_off_below: {value: 70, alternatives: \(off), assumption: invented}
              brake_wait_months: {value: 6, alternatives: [12], assumption: invented}
          """, in: "variants/T2.yaml")
      try draft.replaceLine(with: "waiting_start", by: "", in: "variants/T2.yaml")
    }.withChain
  }

  @Test("no point of any variant of the built-in dossier breaks a rule of pairs, over many seeds", arguments: 1...20)
  func builtIn(_ seed: Int) throws {
    let chain = try BuiltInDossier.chain()
    for variant in chain.variants where chain.openLevers(of: variant).isEmpty {
      let design = SensitivityDesign(
        values: [DrawnValues(keys: [.grantShare])], levers: chain.drawnLevers(of: variant), samples: 40, seed: UInt64(seed))
      // Many points have the same levers: a point is looked at once.
      for levers in Set((0..<design.runs).map { design.point($0).levers }) {
        let drawn = variant.with(levers)
        let broken = chain.dossier.contradictions(of: drawn).filter(\.isImpossible)
        #expect(broken.isEmpty, "seed \(seed), \(variant.id): \(broken)")
      }
    }
  }

  @Test(
    "the thresholds of the brake are one factor of the combinations that do not cross, with the reason why one is left out",
    arguments: ["V7", "R7"] as [VariantID])
  func thresholds(_ id: VariantID) throws {
    let chain = try BuiltInDossier.chain()
    let drawn = chain.drawnLevers(of: try chain.dossier.known(id))
    let pairs = drawn.filter { $0.excluded != nil }
    let pair = try #require(pairs.first)
    #expect(pairs.count == 1 && pair.choices.count == 8)
    #expect(Set(pair.choices.flatMap { $0.map(\.lever) }) == [LeverKey.brakeOnAbove.id, LeverKey.brakeOffBelow.id])
    let excluded = try #require(pair.excluded)
    #expect(excluded.drawn == 8 && excluded.levers.count == 2)
    #expect(excluded.reasons.map(\.fact.en) == ["The brake goes off below 50000 and on only above 45000."])
    #expect(excluded.reasons.map(\.combinations) == [1])
    // Every value of either lever is still drawn.
    #expect(Set(pair.choices.flatMap { $0.map(\.value) }).count == 5)
  }

  @Test("all points of the brake of the built-in dossier are simulated")
  func whole() throws {
    var dossier = try BuiltInDossier.dossier()
    // A year after the start is enough: whether a point can be simulated does not depend on the months.
    dossier.chain?.months = 36
    let chain = try dossier.withChain
    let sensitivity = try chain.sensitivity(of: dossier.known("V7"), samples: 4, seed: 1, runner: .inOrder)
    #expect(sensitivity.failed == 0 && sensitivity.firstReason == nil)
    #expect(sensitivity.excluded.map(\.drawn) == [8])
    #expect(sensitivity.runs == 4 * (sensitivity.factors.count + 2))
  }

  @Test("unused places that go to resettlement at every value are never carried over, and that is told")
  func unusedPlaces() throws {
    let chain = try BuiltInDossier.chain()
    let drawn = chain.drawnLevers(of: try chain.dossier.known("V3c")).filter { $0.excluded != nil }
    #expect(drawn.map(\.choices) == [[[LeverSetting(lever: LeverKey.quotaCarryOver.id, value: .flag(false))]]])
    #expect(drawn.first?.excluded?.reasons.map(\.fact.en) == ["Unused places cannot both be carried over and go to resettlement."])
  }

  @Test("levers that go together at every value stay apart, each with its own draw")
  func apart() throws {
    let chain = try TinyPolder.chain()
    let drawn = chain.drawnLevers(of: try chain.dossier.known("T1"))
    #expect(drawn.map(\.choices.count) == [2] && drawn.allSatisfy { $0.excluded == nil && $0.choices.allSatisfy { $0.count == 1 } })
  }

  @Test("a value that no value of another lets be is never drawn, and is told")
  func never() throws {
    let chain = try brake(off: "[150]")
    let drawn = chain.drawnLevers(of: try chain.dossier.known("T2"))
    // 150 lies above every threshold for on, so off is always 70, whatever on is.
    let off = try #require(drawn.first { $0.excluded != nil })
    #expect(drawn.count == 3 && off.choices == [[LeverSetting(lever: LeverKey.brakeOffBelow.id, value: .number(70))]])
    #expect(off.excluded?.reasons.map(\.fact.en) == ["The brake goes off below 150 and on only above 100."])
    #expect(try chain.sensitivity(of: chain.dossier.known("T2"), samples: 4, seed: 1, runner: .inOrder).failed == 0)
  }

  @Test("a value that only another value of a lever lets be is drawn with that one")
  func onlyTogether() throws {
    let chain = try brake(off: "[110]")
    let drawn = chain.drawnLevers(of: try chain.dossier.known("T2"))
    let pair = try #require(drawn.first { $0.excluded != nil })
    // 70 below 100, 70 and 120; 110 below 120 alone.
    #expect(drawn.count == 2 && pair.choices.count == 4)
    #expect(pair.excluded?.reasons.map(\.combinations) == [1, 1])
    #expect(pair.name.en == "brake on above and brake off below")
  }
}

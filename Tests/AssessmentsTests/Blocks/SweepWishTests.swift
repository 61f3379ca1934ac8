import Chance
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

@Suite("Plans of a sweep")
struct SweepWishTests {
  private static func plan(
    _ design: SweepDesign, points: Int = 8, levels: Int = 3, vary: [String] = [], variants: [VariantID] = ["T1"], of dossier: Dossier? = nil
  ) throws -> SweepPlan {
    let asked = AssessmentRequest(variants: variants, futures: 1, seed: 1)
    var wish = SweepWish(asked, design: design, points: points, levels: levels, blockSize: 3)
    wish.factors = try vary.map { try SweepFactor(text: $0) }
    return try wish.plan(of: dossier ?? TinyPolder.dossier())
  }

  @Test("vary all that the dossier declares: values with a range, and levers of the variant with alternatives")
  func everything() throws {
    let names = try Self.plan(.sobol).question.factors.map(\.name)
    #expect(names.contains("decision.grant_share") && names.contains("T1:quota_criteria"), "\(names)")
    #expect(try Self.plan(.saltelli).question.mixtures == names.count + 3)
    #expect(try Self.plan(.futures).question.factors.isEmpty)
  }

  @Test("cut rows into blocks, the last of which may be smaller")
  func blocks() throws {
    let plan = try Self.plan(.lhs)
    #expect(plan.blocks == 3)
    #expect(try (0..<3).map { try plan.rows(of: $0) } == [0..<3, 3..<6, 6..<8])
    for block in [-1, 3] { #expect(throws: SweepError.noSuchBlock(block, count: 3)) { try plan.rows(of: block) } }
  }

  @Test("of a grid have every combination of levels once")
  func grid() throws {
    let plan = try Self.plan(.grid, vary: ["decision.grant_share", "decision.appeal_share=0.1..0.7", "T1:quota_criteria"])
    #expect(plan.question.points == 3 * 3 * 2)
    let work = try BlockWork(plan, of: TinyPolder.dossier())
    let points = (0..<18).map { work.points.point($0, mixture: 0) }
    let seen = Set(points.map { "\($0.shares) \($0.set.map(\.value)) \($0.levers.mapValues { $0.map(\.value.description) })" })
    #expect(seen.count == 18)
    let values = Set(points.map { ($0.set[0].value * 1000).rounded() })
    #expect(values == [200, 400, 600])
  }

  @Test("of Saltelli take in each mixture one factor alone from the second sample, and chance in the last")
  func mixtures() throws {
    let plan = try Self.plan(.saltelli, vary: ["decision.grant_share", "decision.appeal_share=0.1..0.7"])
    let work = try BlockWork(plan, of: TinyPolder.dossier())
    let grant = CalibrationKey.grantShare
    for row in 0..<8 {
      let points = (0..<plan.question.mixtures).map { work.points.point(row, mixture: $0) }
      #expect(points.map { $0.shares[grant] == points[0].shares[grant] } == [true, false, false, true, true])
      #expect(points.map { $0.set[0].value == points[0].set[0].value } == [true, false, true, false, true])
      #expect((0..<5).map { work.points.future(row, mixture: $0) } == [row, row + 8, row, row, row + 8])
    }
  }

  @Test("are refused with a sentence where they cannot be")
  func refused() throws {
    func sentence(_ work: () throws -> SweepPlan) -> String {
      do { return "\(try work().blocks) blocks" } catch let error as any Explained { return error.sentence.en } catch { return "\(error)" }
    }
    let still = try TinyPolder.dossier { draft in try draft.removeRanges() }
    let rows: [(String, () throws -> SweepPlan)] = [
      (
        "Design sobol has nothing to vary. Give values in chain/calibration.yaml a range, or name one with --vary.",
        { try Self.plan(.sobol, variants: ["T2"], of: still) }
      ),
      (
        "Design futures draws every uncertain value already. Leave out --vary, or choose --design sobol or lhs.",
        { try Self.plan(.futures, vary: ["decision.grant_share"]) }
      ),
      (
        "There is nothing called “decision.grant_shar” that can vary. Did you mean “decision.grant_share”?",
        { try Self.plan(.lhs, vary: ["decision.grant_shar"]) }
      ),
      ("“decision.grant_share” stands there twice. Name it once.", { try Self.plan(.lhs, vary: ["decision.grant_share", "decision.grant_share"]) }),
      (
        "“decision.grant_share=high” is no range. Write name=low..high, such as decision.grant_share=0.5..0.9.",
        { try Self.plan(.lhs, vary: ["decision.grant_share=high"]) }
      ),
      (
        "The range of decision.grant_share goes from 0.9 to 0.5. Put the low end first.",
        { try Self.plan(.lhs, vary: ["decision.grant_share=0.9..0.5"]) }
      ),
      ("The range of decision.grant_share is 0.5 to 1.5; choose within 0 to 1.", { try Self.plan(.lhs, vary: ["decision.grant_share=0.5..1.5"]) }),
      (
        "“T1:quota_criteria” can have no range; only a single value of chain/calibration.yaml can. Leave out “=low..high”.",
        { try Self.plan(.lhs, vary: ["T1:quota_criteria=0..1"]) }
      ),
      (
        "This plan asks for 2,000,000,000,000 simulations; choose at most 1,000,000,000, with fewer points or futures.",
        { try Self.plan(.futures, points: 1_000_000_000_000) }
      ),
      ("The dossier has no variant “T9”. Did you mean “T0”?", { try Self.plan(.futures, variants: ["T9"]) }),
    ]
    for (expected, work) in rows { #expect(sentence(work) == expected) }
  }

  @Test("of another version or dossier are not computed")
  func other() throws {
    var plan = try Self.plan(.futures)
    plan.question.version = "0.0.1"
    let error = #expect(throws: SweepError.self) { try BlockWork(plan, of: TinyPolder.dossier()) }
    #expect(error?.sentence.en.hasPrefix("This plan is of polder 0.0.1 and this is polder \(polderVersion).") == true)
    plan = try Self.plan(.futures)
    plan.question.fingerprint = "other"
    #expect(throws: SweepError.otherDossier) { try BlockWork(plan, of: TinyPolder.dossier()) }
  }
}

extension Draft {
  /// Takes away every range of the calibration.
  fileprivate mutating func removeRanges() throws {
    let file = "chain/calibration.yaml"
    write(try text(file).replacing(/, *range: *\[[^\]]*\]/, with: ""), to: file)
  }
}

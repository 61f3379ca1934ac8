import Chance
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

@Suite("What turns on whether the services answer")
struct FrozenAnswerTests {
  @Test("a run with answering services has the same effects with frozen ones beside its own, over fewer futures")
  func beside() throws {
    let dossier = try BuiltInDossier.dossier()
    let request = AssessmentRequest(variants: ["V3a", "R3a"], futures: 3, seed: 2)
    let run = try assess(dossier, request)
    let frozen = try #require(run.frozen)
    #expect(frozen.futures == 3 && frozen.effects.map(\.variant) == ["V3a", "R3a"])
    var alone = request
    alone.capacity = .frozen
    let other = try assess(dossier, alone)
    #expect(other.frozen == nil)
    for effect in frozen.effects {
      #expect(effect.answering == run.row(effect.variant)?.families?.difference.mean)
      let alone = try #require(other.row(effect.variant)?.families?.difference.mean)
      #expect(abs(effect.frozen.mean - alone.mean) < 1e-9 && abs(effect.frozen.standardError - alone.standardError) < 1e-9)
    }
  }

  @Test("the comparison takes at most forty futures, and none where the services do not answer")
  func size() throws {
    let dossier = try BuiltInDossier.dossier()
    let beside = try #require(AssessmentRequest(futures: 200, seed: 7).besideFrozen(of: dossier))
    #expect(beside.futures == 40 && beside.capacity == .frozen && beside.seed == 7)
    #expect(AssessmentRequest(capacity: .planned).besideFrozen(of: dossier) == nil)
    #expect(AssessmentRequest(capacity: .frozen).besideFrozen(of: dossier) == nil)
    #expect(try AssessmentRequest().besideFrozen(of: TinyPolder.dossier()) == nil)
  }
}

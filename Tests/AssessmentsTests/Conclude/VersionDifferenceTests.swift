import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

@Suite("What a version changed in the four answers")
struct VersionDifferenceTests {
  @Test("figures differ future by future on the same people, and not at all from themselves")
  func figures() throws {
    let dossier = try TinyPolder.dossier()
    func answer(_ variant: VariantID, seed: UInt64 = 1) throws -> ComparedAnswer {
      let request = AssessmentRequest(variants: [variant], futures: 8, seed: seed)
      let record = try request.chain(of: dossier).sweep(0..<8, of: request.sweep(of: dossier))
      let futures = FutureFigures(record, of: try request.chain(of: dossier))
      return try #require(ComparedAnswer(try conclude(record, of: dossier, request), variant, futures))
    }
    let (quota, wait) = (try answer("T1"), try answer("T2"))
    let same = VersionDifference(from: quota, to: quota, of: dossier)
    #expect(!same.changes.isEmpty && same.changes.allSatisfy { $0.difference?.mean.mean == 0 && $0.before == $0.after })
    #expect(same.law.allSatisfy { $0.before == $0.after } && same.parties.allSatisfy { $0.before == $0.after })
    let other = VersionDifference(from: quota, to: wait, of: dossier)
    let relatives = try #require(other.changes.first { $0.measure == .relatives })
    let (before, after, mean) = (try #require(relatives.before?.mean), try #require(relatives.after?.mean), try #require(relatives.difference?.mean))
    #expect(abs(mean.mean - (after - before)) < 1e-6 && mean.count == 8)
    #expect(other.law.contains { $0.before != $0.after })
    let apart = VersionDifference(from: quota, to: try answer("T2", seed: 2), of: dossier)
    #expect(apart.changes.allSatisfy { $0.difference == nil && $0.before != nil && $0.after != nil })
  }
}

import Dossiers
import LegalReview
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

@Suite("What one norm says of a variant")
struct NormMarkTests {
  private func review(_ law: LawDossier, _ id: VariantID, _ setting: Int = 0) throws -> (variant: Variant, LawAnswer.SettingReview) {
    let variant = try #require(law.dossier.variant(id))
    let own = law.study(variant).filter { $0.setting == law.settings[setting] }
    let groups = own.map { LawAnswer.GroupReview(group: $0.group, review: $0.review, alternatives: [], lifts: $0.lifts) }
    return (variant, LawAnswer.SettingReview(setting: law.settings[setting].id, groups: groups))
  }

  @Test("a quota is contrary to the constitution as it stood, and no norm of the split reads it")
  func tiny() throws {
    let law = try TinyPolder.dossier().withLaw
    let (_, first) = try review(law, "T1")
    #expect(law.normMarks(first).first { $0.norm == "N-QUOTA" }?.mark == .contraryToHigherLaw)
    let (_, second) = try review(law, "T1", 1)
    #expect(!law.normMarks(second).contains { $0.norm == "N-QUOTA" && $0.mark > .tenable })
  }

  @Test("contrary to the Act alone needs a change of it, and could be worse while a test of a treaty could not be made")
  func ownAct() throws {
    let law = try BuiltInDossier.law()
    let (_, setting) = try review(law, "V3a")
    let marks = law.normMarks(setting)
    let act = try #require(marks.first { mark in law.norms.contains { $0.id == mark.norm && $0.level == .nationalAct } && mark.mark > .atRisk })
    #expect(act.mark == .needsChangeOfAct)
    let whole = try #require(law.lawMarks(LawAnswer(settings: [setting])).first)
    #expect(whole.mark == .needsChangeOfAct && whole.couldBeWorse)
  }

  @Test("no norm says worse of a variant than the whole does", arguments: ["V1", "V3a", "V7", "V8", "R3a", "W24"] as [VariantID])
  func worst(_ id: VariantID) throws {
    let law = try BuiltInDossier.law()
    for index in law.settings.indices {
      let (_, setting) = try review(law, id, index)
      let whole = try #require(law.lawMarks(LawAnswer(settings: [setting])).first).mark
      let each = law.normMarks(setting).map(\.mark)
      #expect(each.filter { $0 >= .atRisk }.max() ?? .tenable == (whole >= .atRisk ? whole : .tenable), "\(id), \(index)")
    }
  }
}

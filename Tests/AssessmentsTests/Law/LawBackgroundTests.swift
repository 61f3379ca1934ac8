import Dossiers
import LegalReview
import Testing
import Vocabulary

@testable import Assessments

@Suite("What is worked out of the law once")
struct LawBackgroundTests {
  @Test("is what is worked out where it is asked: levers, facts and court of every ruling, and how often findings agreed with courts")
  func same() throws {
    let law = try BuiltInDossier.law()
    var prepared = law
    prepared.background = LawBackground(law)
    #expect(prepared.findingTrust == law.findingTrust)
    #expect(law.rulings.allSatisfy { prepared.facts(of: $0) == law.facts(of: $0) && prepared.court(of: $0) == law.court(of: $0) })
    #expect(law.levers.allSatisfy { prepared.lever($0.id) == law.lever($0.id) })
    #expect(prepared.lever("nobody-has-this") == nil)
  }

  @Test("leaves the trace of every variant as it is, with the side that each ruling is on")
  func traces() throws {
    let law = try BuiltInDossier.law()
    var prepared = law
    prepared.background = LawBackground(law)
    var rulings = 0
    for study in law.variants.flatMap({ law.study($0) }) {
      let plain = law.trace(study)
      #expect(prepared.trace(study) == plain, "\(study.variant.id), \(study.group)")
      rulings += plain.children.flatMap(\.children).count { if case .ruling = $0.fact { true } else { false } }
    }
    #expect(rulings > 0)
  }
}

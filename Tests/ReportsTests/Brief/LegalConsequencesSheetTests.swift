import Assessments
import Dossiers
import Foundation
import Testing
import TinyPolder
import Vocabulary

@testable import LegalReview
@testable import Reports

@Suite("The paragraph for the note claims no more than was assessed")
struct LegalConsequencesSheetTests {
  /// V3a is contrary to the Act that it changes, while tests of treaties could not be made for want of facts.
  @Test(
    "that only the Act stands in the way is said with reserve while a test of a treaty could not be made, and never as if a treaty were met",
    arguments: Language.allCases)
  func reserve(_ language: Language) throws {
    let law = try LawTableTests.dossier.get()
    var study = try LawTableTests.study("V3a", .subsidiary)
    #expect(study.review.couldBeContraryToHigherLaw(law.norms))
    let free = language == .nl ? "niet in strijd met een verdrag of richtlijn" : "not contrary to a treaty or a directive"
    let open = language == .nl ? "staat niet vast" : "is not settled"
    let text = LegalParagraph(law, study, language: language).text
    #expect(text.contains(open) && !text.contains(free), "\(text)")
    study.review.gaps = []
    study.review.questions = []
    let whole = LegalParagraph(law, study, language: language).text
    #expect(!whole.contains(free) && !whole.contains(open), "nothing is claimed of treaties: \(whole)")
    #expect(
      whole.contains(
        language == .nl ? "vraagt wijziging van de wet, die de variant zelf brengt" : "needs a change of the Act, which the variant itself brings"))
  }

  @Test("a gap on one family tie, a change that no norm tests and an open norm each keep the claim away")
  func kinds() throws {
    let law = try LawTableTests.dossier.get()
    let treaty = try #require(law.norms.first { $0.level == .treaty })
    let act = try #require(law.norms.first { $0.level == .nationalAct })
    let plain = try LawTableTests.study("V3a", .subsidiary).review
    func couldBe(_ gaps: [Gap], _ questions: [OpenQuestion] = []) -> Bool {
      var review = plain
      (review.gaps, review.questions) = (gaps, questions)
      return review.couldBeContraryToHigherLaw(law.norms)
    }
    func gap(_ norm: Norm, _ verdict: Verdict) -> Gap { Gap(norm: norm.id, code: "X", couldBe: verdict, missing: ["waiting_months"]) }
    var tied = gap(treaty, .contrary)
    tied.tie = "unaccompanied_minor"
    var unread = gap(act, .contrary)
    unread.reason = .unread
    let answers = [OpenRule.Answer(text: Phrase(nl: "ja", en: "yes"), verdict: .contrary)]
    let question = OpenQuestion(
      norm: treaty.id, rule: OpenRule(conditions: [], question: Phrase(nl: "Zo?", en: "So?"), answers: answers, code: "X"))
    #expect(couldBe([gap(treaty, .contrary)]) && couldBe([tied]) && couldBe([unread]) && couldBe([], [question]))
    #expect(!couldBe([]) && !couldBe([gap(act, .contrary)]) && !couldBe([gap(treaty, .atRisk)]))
  }

  @Test("every group under every state has its paragraph, and says that it is no advice", arguments: Language.allCases)
  func sheet(_ language: Language) throws {
    let dossier = try TinyPolder.dossier()
    let assessment = try assess(dossier, AssessmentRequest(futures: 2))
    let sheet = try #require(LegalConsequencesSheet(assessment, of: dossier, language: language)).sheet
    let text = TextRendering(width: 100_000, language).render([sheet])
    let closing = language == .nl ? "Dit is geen juridisch advies." : "This is not legal advice."
    let reviews = assessment.variants.flatMap(\.legalSettings).flatMap(\.groups)
    #expect(text.components(separatedBy: closing).count - 1 == reviews.count)
    let one = try #require(LegalConsequencesSheet(assessment, of: dossier, variant: "T1", language: language)).sheet
    #expect(!TextRendering(width: 100_000, language).render([one]).contains("T2 "))
  }

  @Test("a conclusion that was not reached is said so beside what is tenable", arguments: Language.allCases)
  func notAssessed(_ language: Language) throws {
    let law = try LawTableTests.dossier.get()
    var study = try LawTableTests.study("W24", .subsidiary, setting: 1)
    study.review.conclusion = .notAssessed
    let text = LegalParagraph(law, study, language: language).text
    #expect(
      text.contains(
        language == .nl ? "Of zij als geheel houdbaar is, is niet beoordeeld." : "Whether it is tenable as a whole was not assessed."))
  }
}

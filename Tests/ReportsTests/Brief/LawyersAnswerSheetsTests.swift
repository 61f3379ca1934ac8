import Assessments
import Dossiers
import Foundation
import LegalReview
import Testing
import Vocabulary

@testable import Reports

/// Where a lawyer answered an open norm, every sheet says who, when and why; where nobody did, none says a word of it.
@Suite("The answer of a lawyer on the sheets, and how far to trust a verdict")
struct LawyersAnswerSheetsTests {
  private static func law(answered: Bool) throws -> LawDossier {
    var dossier = try LawTableTests.dossier.get().dossier
    let day = try #require(CalendarDate("2023-07-01"))
    let answer = LawyersAnswer(
      to: "N-EMERGENCY-SUB", code: "EMERGENCY_NECESSARY", outcome: .verdict(.contrary), reason: Phrase(nl: "bedacht", en: "made up"),
      by: ("A lawyer", day))
    dossier.law?.answers = answered ? [GivenAnswer(answer)] : []
    return try dossier.withLaw
  }

  private static func review(_ law: LawDossier, _ id: VariantID, _ language: Language) throws -> String {
    let studies = law.study(try #require(law.dossier.variant(id)))
    return TextRendering(width: 100_000, language).render(ReviewSheet(law, studies, language: language).sheets)
  }

  @Test("the review names author, date and reason in the trace, the paragraph and a list of its own", arguments: Language.allCases)
  func review(_ language: Language) throws {
    let shown = try Self.review(try Self.law(answered: true), "V7", language)
    let parts = language == .nl ? ["A lawyer", "1 juli 2023", "bedacht"] : ["A lawyer", "1 July 2023", "made up"]
    for part in parts { #expect(shown.components(separatedBy: part).count > 3, "\(part)") }
    #expect(shown.contains(language == .nl ? "Door een jurist beantwoord; dit telt mee:" : "Answered by a lawyer; this counts:"))
    let without = try Self.review(try Self.law(answered: false), "V7", language)
    #expect(!without.contains("A lawyer") && !without.contains(language == .nl ? "Door een jurist" : "Answered by"))
  }

  @Test("the sheet on the law, its annex and the explanation tell it too", arguments: Language.allCases)
  func law(_ language: Language) throws {
    let law = try Self.law(answered: true)
    var request = AssessmentRequest(variants: ["V7"], futures: 2)
    request.seed = 3
    let assessment = try assess(law.dossier, request)
    let sheet = try #require(LawSheet(assessment, of: law.dossier, language: language))
    let code = try #require(FigureCodes(law.dossier).code(of: .law("V7", setting: law.settings[0].id)))
    let facts = try law.dossier.explain(code.text, in: assessment, futures: nil)
    let explained = ExplainSheet(facts, of: Brief(assessment, of: law.dossier, language: language), run: nil).sheet
    for shown in [sheet.sheet, sheet.annex, explained] {
      #expect(TextRendering(width: 100_000, language).render([shown]).contains("A lawyer"), "\(shown.id)")
    }
    #expect(assessment.receipt.answers == nil, "the hash is of the file, and there is none here")
  }

  @Test("beside a verdict stands how often such findings agreed, that the banks were known, and the ruling cited a contrario")
  func trust() throws {
    let shown = try Self.review(try Self.law(answered: false), "V3a", .nl)
    #expect(shown.contains("Hoe ver dit oordeel te vertrouwen is"))
    #expect(shown.contains("op uitspraken die de makers van de normen niet kenden, is deze soort niet apart geteld"))
    #expect(shown.contains("dat is geheugen en geen toets"))
    #expect(shown.contains("a contrario: ") || shown.contains("Geen uitspraak die erop lijkt, ging de andere kant op."))
    #expect(!shown.contains("kans om te winnen"))
  }

  @Test("where nothing lifts a verdict, the sheet says what was tried and which norms stand in the way")
  func nothingLifts() throws {
    let shown = try Self.review(try Self.law(answered: false), "V1", .en)
    #expect(shown.contains("nothing found: no lever, no pair and no bundle of the dossier; in the way stands: "))
  }

  @Test("the brake on refugees goes by a bundle: what stays of the rule stands in an Act")
  func brakeOnRefugees() throws {
    let shown = try Self.review(try Self.law(answered: false), "R7", .en)
    #expect(shown.contains("no brake for this group: ") && shown.contains("basis in law: not known → Act"))
  }

  @Test("a lift has its price beside it, and one that nobody computed says so")
  func price() throws {
    let law = try Self.law(answered: false)
    let shown = try Self.review(law, "R3a", .en)
    #expect(shown.contains("no cap for this group: ") && shown.contains("no difference from today"))
    let words = LiftWords(LegalWords(law, .en))
    #expect(words.price(.notComputed).words == "not computed")
  }
}

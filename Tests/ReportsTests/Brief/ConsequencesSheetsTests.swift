import Chance
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments
@testable import Reports

@Suite("The paper that goes with a proposal: all consequences together, of one variant or of all")
struct ConsequencesSheetsTests {
  @Test("holds the financial, implementation and legal consequences, under a head that names variant, date and futures", arguments: Language.allCases)
  func whole(_ language: Language) throws {
    let (dossier, assessment, _) = try TinyRun.made.get()
    let all = ConsequencesSheets(assessment, of: dossier, language: language)
    #expect(all.sheets.map(\.id) == ["consequences", "financial", "implementation", "legal-consequences"])
    let one = ConsequencesSheets(assessment, of: dossier, variant: "T1", language: language)
    #expect(one.sheets[0].title.contains("T1"))
    for text in [one.text, one.markdown] { #expect(text.contains("T1") && !text.contains("T2")) }
    #expect(all.text.contains(language == .nl ? "40 toekomsten" : "40 futures"))
    #expect(all.markdown.contains("| ---: |"))
  }

  @Test("a dossier without a chain or without law says which consequences are not known", arguments: Language.allCases)
  func missing(_ language: Language) throws {
    var (dossier, assessment, _) = try TinyRun.made.get()
    dossier.law = nil
    let noLaw = ConsequencesSheets(assessment, of: dossier, language: language)
    #expect(noLaw.sheets.map(\.id) == ["consequences", "financial", "implementation"])
    #expect(noLaw.text.contains(language == .nl ? "juridische gevolgen zijn niet bekend" : "legal consequences are not known"))
    dossier.chain = nil
    assessment.matrix = []
    #expect(ConsequencesSheets(assessment, of: dossier, language: language).sheets.count == 1)
  }

  @Test("a cost that is nil says why, for every standing of the chain", arguments: Language.allCases)
  func why(_ language: Language) throws {
    var (dossier, assessment, _) = try TinyRun.made.get()
    let place = try #require(assessment.matrix.firstIndex { $0.variant == "T1" })
    assessment.matrix[place].cost?.difference = MeanDifference([0, 0, 0])
    func text(_ standing: ChainStanding) throws -> String {
      assessment.matrix[place].standing = standing
      let sheet = try #require(FinancialConsequencesSheet(assessment, of: dossier, variant: "T1", language: language)).sheet
      return TextRendering(width: 100_000, language).render([sheet])
    }
    let wanted: [(ChainStanding, String, String)] = [
      (.noDifference, "niets van wat de keten leest", "nothing that the chain reads"),
      (.quiet([.brakeStaysOff]), "T1: nihil. Reden: De rem gaat", "T1: nil. Reason: The brake does not"),
      (.moves, "in geen toekomst verandert", "in no future does it change"), (.today, "dit is het huidige recht", "this is today's law"),
    ]
    for (standing, nl, en) in wanted { #expect(try text(standing).contains(language == .nl ? nl : en), "\(standing)") }
    assessment.matrix[place].cost = nil
    #expect(try text(.notAsked(["quota_per_month"])).contains(language == .nl ? "want het dossier zegt niet" : "the dossier does not tell"))
    dossier.chain = nil
    #expect(FinancialConsequencesSheet(assessment, of: dossier, language: language) == nil)
  }
}

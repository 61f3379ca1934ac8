import Assessments
import Dossiers
import Reports
import Testing
import TinyPolder
import Vocabulary

@Suite("The sheet with the hardest questions")
struct RehearsalSheetTests {
  @Test("has ten questions, each with an answer under it", arguments: Language.allCases)
  func ten(_ language: Language) throws {
    let (dossier, assessment, _) = try TinyRun.made.get()
    let sheet = RehearsalSheet(dossier.rehearsal(of: assessment), of: try TinyRun.brief(language)).sheet
    let headings = sheet.blocks.indices.filter { if case .subheading = sheet.blocks[$0] { true } else { false } }
    #expect(headings.count == 10)
    for (place, next) in zip(headings, headings.dropFirst() + [sheet.blocks.count]) { #expect(next > place + 1) }
  }

  @Test("what the model cannot say is said, with the reason", arguments: [(Language.nl, "kan dit niet zeggen"), (.en, "The model cannot say")])
  func cannot(_ language: Language, _ words: String) throws {
    let dossier = try TinyPolder.contents(keeping: [.law]).load()
    let assessment = try assess(dossier, AssessmentRequest())
    let brief = Brief(assessment, of: dossier, language: language)
    let text = TextRendering(width: 1000, language).render([RehearsalSheet(dossier.rehearsal(of: assessment), of: brief).sheet])
    #expect(text.contains(words))
  }
}

import Assessments
import Dispersal
import Reports
import Testing
import Vocabulary

@Suite("The sheet on a decision")
struct DecisionSheetTests {
  @Test("what the minister once did is told apart from the option, and never as its ground", arguments: Language.allCases)
  func ground(_ language: Language) throws {
    let (dossier, _) = try BriefTests.sample.get()
    let places = try dossier.withPlaces
    let offers = places.plan.municipalities.map { _ in Int?.none }
    for facts in try places.decisions(on: offers, need: 96_000, others: .offerNothing) {
      let sheet = DecisionSheet(facts, language: language).sheet
      let record = sheet.blocks.compactMap { block -> [String]? in if case .list(let lines) = block { lines.map(\.words) } else { nil } }.first ?? []
      #expect(!record.isEmpty && !record.contains { $0.hasPrefix(language == .nl ? "Grond" : "Ground") })
      let told = sheet.blocks.compactMap { block -> String? in if case .paragraph(let text) = block { text.words } else { nil } }
      #expect(told.contains { $0.contains(language == .nl ? "staat los van de keuze" : "stands apart from the option") })
    }
  }
}

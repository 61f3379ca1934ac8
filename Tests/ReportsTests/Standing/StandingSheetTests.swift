import Foundation
import Testing
import Vocabulary

@testable import Reports

@Suite("Pages that are the same whatever is in the store")
struct StandingSheetTests {
  private static let glossary = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Docs/Glossary.md")

  @Test("every word of the glossary is one of the glossary among the guides, with the same Dutch")
  func words() throws {
    let text = try String(contentsOf: Self.glossary, encoding: .utf8)
    for term in GlossaryTerm.all { #expect(text.contains("\n| \(term.word.en) | \(term.word.nl) | "), "\(term.word.en)") }
    #expect(Set(GlossaryTerm.all.map(\.word)).count == GlossaryTerm.all.count)
  }

  @Test("every word has a place of its own on its page, in both languages the same")
  func anchors() {
    let names = GlossaryTerm.all.map { GlossarySheet.anchor($0.word.en) }
    #expect(Set(names).count == names.count)
    for language in Language.allCases {
      let page = HTMLRendering(language).body([GlossarySheet(language).sheet], addresses: .elsewhere)
      for name in names { #expect(page.contains("id=\"\(name)\""), "\(name)") }
    }
  }

  @Test("the page on the model has the command that makes its figures only where there are none", arguments: Language.allCases)
  func model(_ language: Language) {
    let command = Block.command("polder backtest")
    #expect(AboutTheModelSheet(language, isValidated: false).sheet.blocks.contains(command))
    #expect(!AboutTheModelSheet(language, isValidated: true).sheet.blocks.contains(command))
  }

  @Test("what only its user can say is not filled in, in the record as in its JSON")
  func register() throws {
    let register = AlgorithmRegister()
    let open = Set(register.fields.filter(\.isNotFilledIn).map(\.key))
    #expect(open == ["organisation", "contact", "status", "legalBasis", "impactAssessments"])
    let json = String(decoding: try JSONEncoder().encode(register), as: UTF8.self)
    #expect(json.contains("polder-algorithm-register\\/1") && json.contains("\"isNotFilledIn\":true"))
  }
}

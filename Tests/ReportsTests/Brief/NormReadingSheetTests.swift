import Assessments
import Dossiers
import LegalReview
import Testing
import TinyPolder
import Vocabulary

@testable import Reports

@Suite("A norm as written and as computed")
struct NormReadingSheetTests {
  private static func text(_ id: NormID, _ law: LawDossier, _ language: Language) throws -> String {
    let sheet = try #require(NormReadingSheet(id, of: law, language: language)).sheet
    return TextRendering(width: 100_000, language).render([sheet])
  }

  @Test("shows the words of the article beside the formula, in both languages", arguments: Language.allCases)
  func waitOfRefugees(_ language: Language) throws {
    let law = try BriefTests.sample.get().0.withLaw
    let text = try Self.text("N-WAIT-REF", law, language)
    #expect(text.contains("shall not require the refugee to have resided in their territory"), "\(text)")
    #expect(text.contains(language == .nl ? "De norm zoals geschreven en zoals berekend" : "The norm as written and as computed"))
    #expect(text.contains(language == .nl ? "WAIT_REFUGEE: als " : "WAIT_REFUGEE: if "))
    #expect(text.contains(language == .nl ? "(in het Engels)" : "Version of 22 September 2003."))
  }

  @Test("says of a clause that no rule reads why, and of a gate where the norm binds", arguments: Language.allCases)
  func notFormalised(_ language: Language) throws {
    let law = try BriefTests.sample.get().0.withLaw
    #expect(try Self.text("N-WAIT-OTHER", law, language).contains(language == .nl ? "In geen regel: " : "In no rule: "))
    let gate = language == .nl ? "Bindt alleen waar Richtlijn 2003/86/EG geldt." : "Binds only where Directive 2003/86/EC applies."
    #expect(try Self.text("N-SCOPE-SUB", law, language).contains(gate))
  }

  @Test("a norm on reception has a sheet too, and an unknown norm has none", arguments: Language.allCases)
  func reception(_ language: Language) throws {
    let law = try BriefTests.sample.get().0.withLaw
    #expect(try Self.text("N-RECEPTION-FLOOR", law, language).contains("RECEPTION_PUNISHED"))
    #expect(NormReadingSheet("N-NONE", of: law, language: language) == nil)
  }

  /// The table of the law as plain text.
  private static func table(_ law: LawDossier, _ language: Language) -> String {
    TextRendering(width: 200, language, sources: law.dossier.sources).render([LawTable(law.table(), of: law, language: language).sheet])
  }

  @Test("a norm that nobody read says so, alone and in the table of the law", arguments: Language.allCases)
  func unread(_ language: Language) throws {
    let law = try TinyPolder.dossier().withLaw
    let words = language == .nl ? "Niet een tweede keer gelezen" : "Not read a second time"
    #expect(try Self.text("N-WAIT", law, language).contains(words))
    #expect(Self.table(law, language).contains("\(words): N-WAIT, N-QUOTA, N-APART."))
  }

  @Test("a clause whose text was not found as published says so, in the sheet and in the table of the law", arguments: Language.allCases)
  func notFound(_ language: Language) throws {
    let law = try BriefTests.sample.get().0.withLaw
    #expect(try Self.text("N-LEGALITY", law, language).contains(language == .nl ? "Niet gelezen: " : "Not read: "))
    #expect(Self.table(law, language).contains(language == .nl ? "waarvan niet als tekst gelezen" : "of which not read as published"))
  }

  @Test("every norm of the built-in dossier was read beside its article")
  func complete() throws {
    let law = try BriefTests.sample.get().0.withLaw
    let norms = law.norms + (law.law.reception?.norms ?? [])
    #expect(norms.map(\.id).filter { law.law.readings[$0] == nil } == [])
  }

  @Test("every reading of the built-in dossier renders: no clause is without a gist, and each names a rule or a reason", arguments: Language.allCases)
  func all(_ language: Language) throws {
    let law = try BriefTests.sample.get().0.withLaw
    #expect(law.law.readings.count >= 50)
    for (id, reading) in law.law.readings {
      #expect(reading.clauses.allSatisfy { !$0.readBy.isEmpty || $0.notFormalised != nil }, "\(id)")
      let sheet = try #require(NormReadingSheet(id, of: law, language: language)).sheet
      for prose in sheet.blocks.flatMap(\.proses) { #expect(!prose.words.isEmpty, "\(id)") }
    }
  }
}

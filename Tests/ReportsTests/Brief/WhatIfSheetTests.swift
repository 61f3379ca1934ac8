import Assessments
import Dossiers
import Reports
import Testing
import Vocabulary

@Suite("The sheet on changed positions")
struct WhatIfSheetTests {
  private func text(_ language: Language, without: [String] = [], with: [String] = []) throws -> String {
    let (dossier, assessment) = try BriefTests.sample.get()
    let talks = try dossier.withTalks
    let changes = try talks.politics.positionChanges(without: without, with: with)
    let whatIf = try talks.whatIf(changes, of: try #require(assessment.table), seed: 2)
    let sheets = try #require(Brief(assessment, of: dossier, language: language).negotiationSheets(whatIf))
    #expect(sheets.map(\.id) == ["what-if", "table", "table-annex"])
    return MarkdownRendering().render([sheets[0]])
  }

  @Test("says first that the dossier does not say so, then what was changed, and lists the packages with the variants in them")
  func brake() throws {
    let english = try text(.en, with: ["ChristenUnie:accepts=brake"])
    #expect(english.contains("This is not what the dossier says. For this question the following positions were changed:"))
    #expect(english.contains("ChristenUnie accepts family reunification of war refugees: emergency brake"))
    #expect(english.contains("Packages that all parties can live with: 0 by the dossier,") && english.contains("of 20,736."))
    #expect(english.contains("by the product of the gains over the walk-away values (Nash), the largest first"))
    #expect(english.contains("V7"))
    #expect(
      english.contains(
        "polder negotiate netherlands-2023-07 --futures 40 --seed 2 --with ChristenUnie:accepts=family_reunification.brake --language en"))
    let dutch = try text(.nl, with: ["ChristenUnie:accepts=brake"])
    #expect(dutch.contains("Dit staat niet in het dossier.") && dutch.contains("ChristenUnie aanvaardt "))
  }

  @Test("says what is still in the way where nothing opens, and which change makes no difference")
  func nothing() throws {
    let english = try text(.en, with: ["VVD:walk_away=0.56"])
    #expect(english.contains("the walk-away value of VVD is 0.560; in the dossier 0.550") && english.contains("No package is added."))
    #expect(english.contains("Why there still is no agreement") && english.contains("Impossible together: VVD"))
    #expect(try text(.en, with: ["CDA:accepts=brake"]).contains("This changes nothing at the table: CDA accepts "))
  }

  @Test("the sheet on the table numbers red lines and gives the options that list the packages of every move")
  func options() throws {
    let (dossier, assessment) = try BriefTests.sample.get()
    let sheets = try #require(Brief(assessment, of: dossier, language: .en).negotiationSheets)
    let table = MarkdownRendering().render(sheets)
    #expect(table.contains("| 1. A package without any limit") && table.contains("; 2. Only plans that hold in law"))
    #expect(table.contains("| --without VVD:1 |"))
    #expect(table.contains("polder negotiate netherlands-2023-07 --futures 40 --seed 2"))
  }
}

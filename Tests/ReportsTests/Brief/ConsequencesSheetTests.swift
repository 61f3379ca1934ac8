import Chance
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments
@testable import Reports

@Suite("The paragraphs for the paperwork: cost and work with today's level beside them")
struct ConsequencesSheetTests {
  private static func assessment() throws -> (Dossier, Assessment) {
    let dossier = try TinyPolder.dossier()
    return (dossier, try assess(dossier, AssessmentRequest(futures: 3)))
  }

  private static func tables(_ sheet: Sheet) -> [TableBlock] {
    sheet.blocks.compactMap { block -> TableBlock? in if case .table(let table) = block { table } else { nil } }
  }

  @Test("cost per year has today's level in every row, says who pays is not known, and nil where nothing changes", arguments: Language.allCases)
  func cost(_ language: Language) throws {
    var (dossier, assessment) = try Self.assessment()
    let place = try #require(assessment.matrix.firstIndex { $0.variant == "T2" })
    let today = try #require(assessment.matrix[place].cost?.meanToday)
    assessment.matrix[place].cost?.difference = MeanDifference([0, 0, 0])
    assessment.matrix[place].cost?.meanLevel = today
    let sheet = try #require(FinancialConsequencesSheet(assessment, of: dossier, language: language)).sheet
    let table = try #require(Self.tables(sheet).first)
    #expect(table.rows.map { $0[0].words } == ["T1", "T2"])
    #expect(Set(table.rows.map { $0[1].words }).count == 1 && table.rows[0][1].words != "–")
    #expect(table.rows[1][3].words == (language == .nl ? "nihil" : "nil"))
    #expect(sheet.blocks.flatMap(\.proses).contains { $0.words.contains(language == .nl ? "niet naar betaler gesplitst" : "not split by payer") })
    dossier.chain = nil
    #expect(FinancialConsequencesSheet(assessment, of: dossier, language: language) == nil)
  }

  @Test(
    "cost stands by calendar year too: today's law with the differences of all, one variant beside it, or that the run has none",
    arguments: Language.allCases)
  func years(_ language: Language) throws {
    var (dossier, assessment) = try Self.assessment()
    let all = Self.tables(try #require(FinancialConsequencesSheet(assessment, of: dossier, language: language)).sheet)
    #expect(all.count == 2 && all[1].rows.count == 3 && Set(all[1].rows.map(\.count)) == [all[1].columns.count])
    let one = Self.tables(try #require(FinancialConsequencesSheet(assessment, of: dossier, variant: "T1", language: language)).sheet)
    #expect(one.count == 2 && one[1].columns.count == 4 && one[1].rows.count == all[1].columns.count - 1)
    assessment.today?.costByYear = nil
    let none = try #require(FinancialConsequencesSheet(assessment, of: dossier, language: language)).sheet
    #expect(Self.tables(none).count == 1)
    #expect(none.blocks.flatMap(\.proses).contains { $0.words.contains(language == .nl ? "niet bewaard" : "not kept") })
  }

  @Test("a variant that the chain was not asked about is not known, never nought", arguments: Language.allCases)
  func notAsked(_ language: Language) throws {
    var (dossier, assessment) = try Self.assessment()
    let place = try #require(assessment.matrix.firstIndex { $0.variant == "T1" })
    assessment.matrix[place].cost = nil
    let costs = try #require(FinancialConsequencesSheet(assessment, of: dossier, language: language)).sheet
    let row = try #require(Self.tables(costs).first?.rows.first)
    let unknown = language == .nl ? "niet bekend" : "not known"
    #expect(row[0].words == "T1" && row[1].words != unknown && row[2...].allSatisfy { $0.words == unknown })
    let answer = try #require(assessment.variants.firstIndex { $0.variant.id == "T1" })
    assessment.variants[answer].chain = nil
    let work = try #require(ImplementationConsequencesSheet(assessment, of: dossier, language: language)).sheet
    for table in Self.tables(work) {
      let own = try #require(table.rows.first { $0[0].words == "T1" })
      #expect(own[2...].allSatisfy { $0.words == unknown }, "\(table.caption.words)")
    }
    dossier.chain = nil
    #expect(ImplementationConsequencesSheet(assessment, of: dossier, language: language) == nil)
  }

  @Test("what the services have to do: a table a task, with today's level in every row", arguments: Language.allCases)
  func work(_ language: Language) throws {
    let (dossier, assessment) = try Self.assessment()
    let sheet = try #require(ImplementationConsequencesSheet(assessment, of: dossier, language: language)).sheet
    let tables = Self.tables(sheet)
    #expect(tables.count == ImplementationConsequencesSheet.kinds.count)
    for table in tables { #expect(Set(table.rows.map { $0[1].words }).count == 1, "\(table.caption.words)") }
    #expect(sheet.blocks.flatMap(\.proses).contains { $0.words.contains(language == .nl ? "uitvoeringstoets" : "by those who carry it out") })
  }
}

import Assessments
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Reports

/// The page on the chain and its annex.
@Suite("What a variant does: pictures first, tables in an annex")
struct ChainSheetTests {
  private static func sheets(_ language: Language, futures: Int = 3) throws -> (page: Sheet, annex: Sheet) {
    let dossier = try TinyPolder.dossier()
    let assessment = try assess(dossier, AssessmentRequest(futures: futures))
    let sheet = try #require(ChainSheet(assessment, of: dossier, language: language))
    return (sheet.sheet, sheet.annex)
  }

  private static func charts(_ blocks: [Block]) -> Int {
    blocks.reduce(0) { count, block in
      switch block {
      case .chart: count + 1
      case .columns(let columns): count + charts(columns.flatMap { $0 })
      case .details(_, let blocks): count + charts(blocks)
      case .paragraph, .lead, .note, .subheading, .list, .numbered, .table, .matrix, .command: count
      }
    }
  }

  @Test("the page opens with one sentence, has its pictures and no table; the annex has the tables and no picture", arguments: Language.allCases)
  func pages(_ language: Language) throws {
    let (page, annex) = try Self.sheets(language)
    if case .lead? = page.blocks.first {} else { Issue.record("the page opens with \(page.blocks.first.map { "\($0)" } ?? "nothing")") }
    // Intervals, two fans, switchers, two queues, months apart with who still waits, two curves of waiting, and the cost.
    #expect(Self.charts(page.blocks) == 11)
    #expect(!page.blocks.contains { if case .table = $0 { true } else { false } })
    #expect(Self.charts(annex.blocks) == 0)
    #expect(annex.blocks.count { if case .table = $0 { true } else { false } } == 7)
    #expect(page.id == "chain" && annex.id == "chain-annex")
  }

  @Test("where months are those of who arrives, the caption says so and the share not yet together stands beside them", arguments: Language.allCases)
  func arrivalsOnly(_ language: Language) throws {
    let annex = try Self.sheets(language).annex
    let waiting = language == .nl ? "nog niet samen" : "not yet together"
    let arrival = language == .nl ? "maanden van status tot komst" : "months from status to arrival"
    let tables = annex.blocks.compactMap { block -> TableBlock? in if case .table(let table) = block { table } else { nil } }
    let levels = try #require(tables.first { $0.columns.contains { $0.words.hasPrefix(arrival) } })
    #expect(levels.columns.map(\.words).contains(waiting))
    #expect(levels.caption.words.contains(waiting))
    #expect(levels.rows.allSatisfy { $0.count == levels.columns.count })
  }

  @Test("the picture of months apart has beside it who still waits", arguments: Language.allCases)
  func waiting(_ language: Language) throws {
    let page = try Self.sheets(language).page
    let beside = page.blocks.compactMap { block -> [String]? in
      guard case .columns(let columns) = block else { return nil }
      return columns.flatMap { $0 }.compactMap { block -> String? in if case .chart(let chart) = block { chart.title } else { nil } }
    }
    let pair = try #require(beside.first { $0.contains { $0.contains(language == .nl ? "Maanden gescheiden" : "Months apart") } })
    #expect(pair.contains { $0.contains(language == .nl ? "Nog niet samen" : "Not yet together") })
  }

  @Test("a dossier without a chain has no such page")
  func none() throws {
    let dossier = try TinyPolder.contents(keeping: [.law]).load()
    let assessment = try assess(dossier, AssessmentRequest())
    #expect(ChainSheet(assessment, of: dossier, language: .en) == nil)
    #expect(FinancialConsequencesSheet(assessment, of: dossier, language: .en) == nil)
    #expect(ImplementationConsequencesSheet(assessment, of: dossier, language: .en) == nil)
  }

  @Test("variants are links, so that a page can lead to them")
  func links() throws {
    let annex = try Self.sheets(.en).annex
    let links = annex.blocks.flatMap(\.proses).flatMap(\.runs).contains { if case .link(_, to: .variant("T1")) = $0 { true } else { false } }
    #expect(links)
  }
}

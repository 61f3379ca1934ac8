import Assessments
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Reports

@Suite("All that comes out, and all that it cannot say, stand in the annex")
struct OverviewSheetTests {
  private static func brief(_ language: Language) throws -> Brief {
    let dossier = try TinyPolder.dossier()
    return Brief(try assess(dossier, AssessmentRequest(futures: 2)), of: dossier, language: language)
  }

  @Test("every variant has a row that begins with a link to it, with a cell a question", arguments: Language.allCases)
  func rows(_ language: Language) throws {
    let brief = try Self.brief(language)
    let table = try #require(brief.overview.overview)
    #expect(table.rows.count == brief.assessment.variants.count)
    for (row, answer) in zip(table.rows, brief.assessment.variants) {
      let id = answer.variant.id
      #expect(row.count == table.columns.count)
      #expect(row.first?.runs.first == .link(Prose(id.rawValue), to: .variant(id)))
    }
  }

  @Test("no finding names a source in brackets", arguments: Language.allCases)
  func sources(_ language: Language) throws {
    let brief = try Self.brief(language)
    #expect(!brief.overview.findings.isEmpty)
    for finding in brief.overview.findings { #expect(!finding.words.contains("["), "\(finding.words)") }
  }

  @Test("the front has the first limits, and the annex all of them", arguments: Language.allCases)
  func limits(_ language: Language) throws {
    let brief = try Self.brief(language)
    let limits = FrontLimits(brief: brief)
    #expect(limits.lines.count > FrontLimits.most && limits.sheet.blocks == [.list(limits.lines)])
    let front = brief.front.sheet.blocks.flatMap(\.proses)
    #expect(limits.lines.prefix(FrontLimits.most).allSatisfy(front.contains))
  }
}

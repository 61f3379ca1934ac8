import Assessments
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Reports

@Suite("The calibration as a sheet")
struct CalibrationSheetTests {
  /// The invented land with two values that are drawn together.
  private static func joint() throws -> Dossier {
    var dossier = try TinyPolder.dossier()
    dossier.chain?.calibration.groups = [
      ValueGroup(
        id: "offices", name: Phrase(nl: "diensten", en: "services"), members: [.decisionCapacityPerYear, .familyDecisionCapacityPerMonth],
        correlation: 0.5, evidence: Evidence(sources: ["F-2"], assumption: Phrase(same: "invented")))
    ]
    return dossier
  }

  private static func tables(_ dossier: Dossier, _ language: Language) throws -> [TableBlock] {
    CalibrationSheet(try dossier.withChain.calibrationFacts, language: language).sheet.blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }

  @Test("values that are drawn together are a table of their own, with members, correlation and what it rests on", arguments: Language.allCases)
  func groups(_ language: Language) throws {
    let (plain, joint) = (try Self.tables(try TinyPolder.dossier(), language), try Self.tables(try Self.joint(), language))
    #expect(joint.count == plain.count + 1)
    let table = joint[1]
    let row = try #require(table.rows.first).map(\.words)
    #expect(table.rows.count == 1 && row.count == table.columns.count)
    #expect(row[0] == (language == .nl ? "diensten" : "services"))
    for key in [CalibrationKey.decisionCapacityPerYear, .familyDecisionCapacityPerMonth] {
      #expect(row[1].contains(key.meaning[language]), "\(row)")
    }
    #expect(row[2] == (language == .nl ? "0,5" : "0.5") && row[3].contains("invented"), "\(row)")
  }

  @Test("what a group rests on stands behind its values among the sources")
  func sources() throws {
    let uses = try #require(SourceUse.all(in: try Self.joint())["F-2"])
    for key in [CalibrationKey.decisionCapacityPerYear, .familyDecisionCapacityPerMonth] {
      #expect(uses.contains { if case .value(key, _) = $0 { true } else { false } })
    }
  }
}

import Assessments
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Reports

@Suite("The evidence: every value, lever and source, with its uses")
struct EvidenceSheetTests {
  private static func sheet(_ language: Language) throws -> (Dossier, Sheet) {
    let dossier = try TinyPolder.dossier()
    return (dossier, EvidenceSheet(try assess(dossier, AssessmentRequest(futures: 2)), of: dossier, language: language).sheet)
  }

  @Test("sources behind values are cited, not named by their identifiers", arguments: Language.allCases)
  func cited(_ language: Language) throws {
    let (_, sheet) = try Self.sheet(language)
    let tables = sheet.blocks.compactMap { block -> TableBlock? in if case .table(let table) = block { table } else { nil } }
    #expect(!tables.isEmpty)
    for cell in tables.flatMap(\.rows).flatMap({ $0 }) { #expect(!cell.words.contains("F-1") && !cell.words.contains("F-2"), "\(cell.words)") }
    #expect(tables.flatMap(\.rows).flatMap { $0 }.flatMap(\.sources).contains("F-2"))
  }

  @Test("every lever and every source has a heading that links lead to", arguments: Language.allCases)
  func anchors(_ language: Language) throws {
    let (dossier, sheet) = try Self.sheet(language)
    let anchors = Set(sheet.blocks.flatMap(\.anchors))
    for lever in dossier.levers { #expect(anchors.contains(Addresses.anchor("lever", lever.id.rawValue)), "\(lever.id)") }
    for source in dossier.sources { #expect(anchors.contains(Addresses.anchor("evidence", source.id.rawValue)), "\(source.id)") }
    let keys = try #require(dossier.chain).calibration.items.map(\.key)
    for key in keys { #expect(anchors.contains(Addresses.anchor("value", key.rawValue)), "\(key.rawValue)") }
    #expect(anchors.count == dossier.levers.count + dossier.sources.count + keys.count)
  }

  @Test("a source says what it stands behind, and a lever which variants change it", arguments: Language.allCases)
  func uses(_ language: Language) throws {
    let (_, sheet) = try Self.sheet(language)
    let texts = sheet.blocks.flatMap(\.proses).map(\.words)
    #expect(texts.contains { $0.hasPrefix("F-2 ") && $0.contains("T1") && $0.contains("T2") })
    #expect(texts.contains { $0.contains(language == .nl ? "Gewijzigd door T1." : "Changed by T1.") })
    #expect(texts.contains { $0.contains(language == .nl ? "Geen variant wijzigt dit." : "No variant changes it.") })
  }
}

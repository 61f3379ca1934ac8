import Dossiers
import Reports
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

@Suite("The sheet on measures added one by one")
struct LedgerSheetTests {
  /// A and B apart and together, where the whole is 3 more than the sum of its parts.
  private static func ledgers() throws -> [LedgerFacts] {
    var dossier = try TinyPolder.dossier()
    let own: [(VariantID, [LeverID])] = [("A", ["a"]), ("B", ["b"]), ("AB", ["a", "b"])]
    let made = own.map { id, levers in
      Variant(
        id: id, name: Phrase(same: ""), summary: Phrase(same: ""), status: .sketched,
        changes: levers.map { .init(lever: $0, group: .subsidiary, value: .number(1), evidence: Evidence()) })
    }
    dossier.variants = Array(dossier.variants.prefix(1)) + made
    let levels: [Double] = [1000, 900, 990, 893]
    let values = (0..<40).map { _ in
      levels.map { level in FigureKind.allCases.map { kind -> Double? in kind == .relativesArrived ? level : 5 } }
    }
    return dossier.ledgers(FutureFigures(keys: [], variants: ["T0", "A", "B", "AB"], drawn: (0..<40).map { _ in [] }, values: values))
  }

  @Test(
    "the part that is no sum stands apart, in words and in a row",
    arguments: [(Language.nl, "samen −107, waarvan +3 geen som van de delen is"), (.en, "−107 together, of which +3 is no sum of the parts")])
  func interplay(_ language: Language, _ words: String) throws {
    let sheet = LedgerSheet(try Self.ledgers(), language: language).sheet
    #expect(try TinyRun.text(sheet, language).contains(words))
    let tables = sheet.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    let rows = try #require(tables.first).rows.map { $0.map(\.words) }
    #expect(rows.map { $0[1] } == ["−100", "−10", "+3", "−107"] && rows.map { $0[3] } == ["−100", "−110", "−107", "−107"])
  }

  @Test("without combinations or futures it says so")
  func nothing() throws {
    #expect(try TinyRun.text(LedgerSheet([], language: .en).sheet, .en).contains("No variant of this run is made of two or more others."))
    #expect(try TinyRun.text(LedgerSheet(nil, language: .nl).sheet, .nl).contains("zijn niet bewaard"))
  }
}

import Chance
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments
@testable import Reports

@Suite("What small flows do, on paper")
struct FlowsSheetTests {
  static let flows: FlowEffects = {
    func estimate(_ mean: Double) -> Estimate { Estimate(mean: mean, standardError: abs(mean) / 20, count: 20) }
    let rows = ChainFlow.allCases.enumerated().map { place, flow in
      FlowEffects.Row(
        flow: flow, value: 0, other: 0.5, relatives: estimate(Double(place) * -100), reception: estimate(Double(place) * 10),
        effects: [
          FlowEffects.Effect(variant: "T1", own: estimate(-5000), change: estimate(Double(place) * 40)),
          FlowEffects.Effect(variant: "T2", own: estimate(-100), change: estimate(0)),
        ])
    }
    return FlowEffects(rows: rows, ofAge: [FlowEffects.OfAge(variant: "T1", children: estimate(400))], futures: 20, failed: 1)
  }()

  @Test("has a row for every flow, the children who come of age, and the futures left out", arguments: Language.allCases)
  func sheet(_ language: Language) throws {
    let sheet = FlowsSheet(Self.flows, of: try TinyPolder.dossier(), language: language).sheet
    let tables = sheet.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    #expect(tables.map(\.rows.count) == [ChainFlow.allCases.count, 1])
    for table in tables { #expect(table.rows.allSatisfy { $0.count == table.columns.count }) }
    #expect(sheet.blocks.count == 5)
  }

  @Test("the variant that a flow moves most is named, and none where nobody moves")
  func widest() {
    #expect(Self.flows.rows[3].widest?.variant == "T1")
    #expect(Self.flows.rows[0].widest == nil)
  }
}

import Assessments
import Dossiers
import Testing

@Suite("The calibration with what is worked out again")
struct CalibrationFactsTests {
  @Test("has every value in order, and a refit beside its own value only")
  func rows() throws {
    let chain = try BuiltInDossier.chain()
    let facts = chain.calibrationFacts
    // The built-in dossier gives all but the way to a place that goes by selection.
    let selection: [CalibrationKey] = [.selectionIntakePerMonth, .selectionMonths]
    #expect(facts.rows.map(\.item.key) == CalibrationKey.allCases.filter { !selection.contains($0) })
    #expect(facts.rows.compactMap(\.refit) == chain.refits.sorted { $0.key.index < $1.key.index })
    #expect(facts.rows.allSatisfy { row in row.refit.map { $0.key == row.item.key } ?? true })
    #expect(facts.origins == chain.chain.origins && facts.dossier == chain.dossier.id)
  }
}

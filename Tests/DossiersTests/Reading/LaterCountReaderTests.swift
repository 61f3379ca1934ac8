import Dossiers
import Testing
import TinyPolder
import Vocabulary

/// What was counted after the data cut.
@Suite("Counts of later than the data cut")
struct LaterCountReaderTests {
  private static let head = "variant,from,to,count,persons,name_nl,name_en,source\n"

  private func faults(_ rows: String) throws -> [Problem.Fault] {
    try TinyPolder.problems { $0.write(Self.head + rows + "\n", to: DossierFile.later.rawValue) }.map { problem in
      if case .cell(_, let fault) = problem.fault { fault } else { problem.fault }
    }
  }

  @Test("are read as they stand")
  func reads() throws {
    #expect(try faults("T1,2020-02,2020-02,places_given,12,visa,visas,F-1\nT0,2020-01,2020-12,arrivals,400,aanvragen,applications,F-1") == [])
  }

  @Test("each mistake is told at its cell")
  func mistakes() throws {
    #expect(try faults("T9,2020-02,2020-02,visas,1,a,a,F-1") == [.unknownName(kind: .variant, name: "T9", near: "T0")])
    let allowed = LaterCount.Kind.allCases.map(\.rawValue)
    #expect(try faults("T1,2020-02,2020-02,visa,1,a,a,F-1") == [.notOneOf(value: "visa", near: "visas", allowed: allowed)])
    #expect(try faults("T1,2020-2,2020-02,visas,1,a,a,F-1") == [.wrongForm(expected: .month, found: "2020-2")])
    // Before the data cut, beyond the horizon, and an end before its beginning.
    #expect(try faults("T1,2019-12,2020-02,visas,1,a,a,F-1") == [.outOfRange(name: "from", value: "2019-12", low: "2020-01", high: "2021-12")])
    #expect(try faults("T1,2020-02,2022-01,visas,1,a,a,F-1") == [.outOfRange(name: "to", value: "2022-01", low: "2020-02", high: "2021-12")])
    #expect(try faults("T1,2020-05,2020-02,visas,1,a,a,F-1") == [.outOfRange(name: "to", value: "2020-02", low: "2020-05", high: "2021-12")])
  }

  @Test("a share of the queue beyond one is a problem, and so is half of the values of a selection")
  func shares() throws {
    let opening = try TinyPolder.problems { draft in
      let text = try draft.text(DossierFile.opening.rawValue)
      draft.write(
        text.replacing(
          "  sponsor_decision_months: {value: 5, assumption: invented}\n",
          with: "  sponsor_decision_months: {value: 5, assumption: invented}\n  subsidiary_share: {value: 1.2, assumption: invented}\n"),
        to: DossierFile.opening.rawValue)
    }.map(\.fault)
    #expect(opening == [.outOfRange(name: "value", value: "1.2", low: "0", high: "1")])
    let half = try TinyPolder.problems { draft in
      let text = try draft.text(DossierFile.calibration.rawValue)
      draft.write(
        text.replacing("family:\n", with: "family:\n  selection_months: {value: 3, unit: months, assumption: invented}\n"),
        to: DossierFile.calibration.rawValue)
    }.map(\.fault)
    #expect(half == [.missingKey(key: "selection_intake_per_month")])
  }
}

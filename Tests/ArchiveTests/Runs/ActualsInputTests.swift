import Archive
import Assessments
import Dossiers
import Foundation
import Testing
import TinyPolder
import Vocabulary

@Suite("What came, from a file and in the store")
struct ActualsInputTests {
  private static let months = CalendarMonth(year: 2020, month: 1)...CalendarMonth(year: 2020, month: 12)

  private func read(_ text: String) throws -> Result<[Actual], DossierProblems> {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("actuals-\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return Result { () throws(DossierProblems) in try ActualsInput.read(file, months: Self.months, series: [.arrivals, .occupancy]) }
  }

  @Test("reads months, series whatever their capitals, and values, also as a spreadsheet writes them")
  func reads() throws {
    let found = try read("month;series;value\n2020-02;Occupancy;1234,5\n2020-01;arrivals;20\n").get()
    #expect(
      found == [
        Actual(month: CalendarMonth(year: 2020, month: 2), series: .occupancy, value: 1234.5),
        Actual(month: CalendarMonth(year: 2020, month: 1), series: .arrivals, value: 20),
      ])
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var row: String
    var column: Int
    var sentence: String
    var testDescription: String { row }
  }

  @Test(
    "every mistake is told with its line and column",
    arguments: [
      Mistake(row: "sometime,arrivals,20", column: 1, sentence: "sometime"), Mistake(row: "2021-01,arrivals,20", column: 1, sentence: "2020-12"),
      Mistake(row: "2020-01,arivals,20", column: 9, sentence: "arrivals"), Mistake(row: "2020-01,arrivals,many", column: 18, sentence: "many"),
      Mistake(row: "2020-03,arrivals,21", column: 1, sentence: "2020-03 arrivals"),
    ])
  func mistakes(_ mistake: Mistake) throws {
    switch try read("month,series,value\n2020-03,arrivals,20\n\(mistake.row)\n") {
    case .success(let found): Issue.record("read as \(found)")
    case .failure(let problems):
      #expect(problems.problems.map(\.place.line) == [3] && problems.problems.map(\.place.column) == [mistake.column])
      for language in Language.allCases {
        let line = problems.problems.first?.line(in: language) ?? ""
        #expect(line.contains(mistake.sentence), "\(line)")
      }
    }
  }

  @Test("all mistakes are told at once, and a missing column once")
  func several() throws {
    guard case .failure(let found) = try read("month,series,value\nx,y,z\n") else { throw RunStoreError.unknown("none") }
    #expect(found.problems.count == 3)
    guard case .failure(let missing) = try read("month,value\n2020-01,3\n") else { throw RunStoreError.unknown("none") }
    #expect(missing.problems.map(\.fault) == [.missingKey(key: "series")])
  }

  @Test("kept beside a run they leave it as it was, mark it as cited, and of a month the value added last counts")
  func kept() throws {
    let temporary = try TemporaryStore()
    let store = temporary.store
    let receipt = StudyReceipt(.backtest, of: try TinyPolder.dossier(), seed: 1, draws: 4)
    _ = try store.study(receipt, of: TinyPolder.contents(), asked: "tiny") { ["answer"] }
    let before = try store.runs()
    let run = try #require(before.first)
    #expect(try store.actuals(beside: run.id).isEmpty)
    let month = CalendarMonth(year: 2020, month: 1)
    try store.keep([Actual(month: month, series: .arrivals, value: 20)], beside: run.id)
    let revised = [Actual(month: month, series: .arrivals, value: 21)]
    // The same second would be the same moment.
    Thread.sleep(forTimeInterval: 1.1)
    try store.keep(revised, beside: run.id)
    #expect(try store.actuals(beside: run.id) == revised)
    #expect(try store.runs() == before)
    #expect(try store.citations().map(\.id) == [run.id])
  }
}

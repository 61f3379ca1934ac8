import Archive
import Assessments
import Foundation
import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

@Suite("The pages on studies of sweeps")
struct SweepPagesTests {
  private let bench: LittleWorkbench

  init() throws { bench = try LittleWorkbench() }

  /// A small sweep with a study of its variants, kept beside the store.
  private func keep() throws -> String {
    let wish = SweepWish(AssessmentRequest(variants: ["T1"], futures: 1, seed: 2), design: .futures, points: 24, levels: 2, blockSize: 24)
    let place = bench.store.file.deletingLastPathComponent().appendingPathComponent("a.plan")
    let sweep = PlannedSweep(try wish.plan(of: TinyPolder.dossier()), of: TinyPolder.contents(), in: place)
    let work = try sweep.work()
    try sweep.compute(0, work, runner: .inOrder)
    try sweep.merge(work)
    let terms = work.terms(.figure(.occupancyLater))
    let rows = KeptRows(terms, try sweep.kept(try KeptRows.places(of: terms, in: work), work), of: work)
    let regret = try work.regret(.figure(.occupancyLater), asked: "in reception <later>", best: .lowest, enough: nil, in: rows)
    return try StudyShelf(beside: bench.store.file).keep(.regret(regret))
  }

  @Test("lists what was kept, and shows it with the command that makes it", arguments: Language.allCases)
  func shown(_ language: Language) throws {
    let none = bench.get("/\(language)/sweeps")
    #expect(none.status == .ok && none.text.contains("--keep"))
    let name = try keep()
    let list = bench.get("/\(language)/sweeps")
    #expect(list.text.contains("href=\"/\(language)/sweeps/\(name)\"") && list.text.contains("in reception &lt;later&gt;"))
    let page = bench.get("/\(language)/sweeps/\(name)")
    #expect(page.status == .ok && page.text.contains(language == .nl ? "de kleinste grootste spijt" : "the least greatest regret"))
    #expect(page.text.contains("polder sweep regret PLAN") && !page.text.contains("<later>"))
  }

  /// A merged sweep of one block, with the work to study it.
  private func sweep(_ design: SweepDesign, points: Int, vary: [String]) throws -> (PlannedSweep, BlockWork) {
    var wish = SweepWish(AssessmentRequest(variants: ["T1"], futures: 1, seed: 2), design: design, points: points, levels: 2, blockSize: points)
    wish.factors = try vary.map { try SweepFactor(text: $0) }
    let place = bench.store.file.deletingLastPathComponent().appendingPathComponent("\(design).plan")
    let sweep = PlannedSweep(try wish.plan(of: TinyPolder.dossier()), of: TinyPolder.contents(), in: place)
    let work = try sweep.work()
    try sweep.compute(0, work, runner: .inOrder)
    try sweep.merge(work)
    return (sweep, work)
  }

  @Test("shows each kind of study, with the command that makes it, in both languages", arguments: Language.allCases)
  func kinds(_ language: Language) throws {
    let shelf = StudyShelf(beside: bench.store.file)
    let (rows, work) = try sweep(.lhs, points: 120, vary: ["family.decision_capacity_per_month", "decision.grant_share"])
    let term = SweepTerm(.figure(.relativesArrived), under: "T0")
    let kept = KeptRows(work.terms(term.measure), try rows.kept(try KeptRows.places(of: work.terms(term.measure), in: work), work), of: work)
    let condition = try ConditionReader(.all, of: work, language: .en).condition("relativesArrived above 560 under T0")
    let discovery = try work.discover(condition, asked: "above 560", in: kept, boxes: 1, runner: .inOrder)
    let turning = try work.turning(term.measure, asked: "relativesArrived", between: ("T0", "T1"), in: kept, runner: .inOrder)
    let (mixed, both) = try sweep(.saltelli, points: 16, vary: ["decision.grant_share"])
    let indices = try #require(SweepIndices(try mixed.merged(both), of: both))
    let pages: [(SweepStudy, String, String, String)] = [
      (.discovery(discovery), "polder sweep discover PLAN 'above 560' --boxes 1", "toekomsten", "futures"),
      (.turning(turning), "polder sweep turning PLAN relativesArrived --variant T1 --beside T0", "T1 min T0", "T1 less T0"),
      (.spread(indices.spread(.occupancy, of: both)), "polder sweep indices PLAN --series occupancy", "punten die meetellen", "points that count"),
    ]
    for (study, command, dutch, english) in pages {
      let page = bench.get("/\(language)/sweeps/\(try shelf.keep(study))")
      #expect(page.status == .ok && page.text.contains(language == .nl ? dutch : english), "\(command)")
      #expect(page.text.replacing("&#39;", with: "'").contains(command), "\(command)")
    }
    // Studies in a form of another version are counted, and not shown.
    let old = bench.store.file.deletingLastPathComponent().appendingPathComponent("sweeps/0123456789ab.json")
    try Data("{\"form\":1}".utf8).write(to: old)
    let list = bench.get("/\(language)/sweeps").text
    #expect(list.contains(language == .nl ? "1 studie kan deze versie van het programma niet lezen" : "1 study cannot be read by this version"))
    #expect(bench.get("/\(language)/sweeps/0123456789ab").status == .notFound)
    try FileManager.default.copyItem(at: old, to: old.deletingLastPathComponent().appendingPathComponent("ba9876543210.json"))
    let two = bench.get("/\(language)/sweeps").text
    #expect(two.contains(language == .nl ? "Maak ze opnieuw" : "2 studies cannot be read by this version of the program and are not shown"))
  }

  @Test("has no page for a name that is none, and reads nothing outside its folder")
  func strangers() throws {
    _ = try keep()
    for name in ["0123456789ab", "a.plan", "x"] { #expect(bench.get("/en/sweeps/\(name)").status == .notFound, "\(name)") }
  }
}

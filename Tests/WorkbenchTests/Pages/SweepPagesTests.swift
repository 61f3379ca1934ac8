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

  @Test("has no page for a name that is none, and reads nothing outside its folder")
  func strangers() throws {
    _ = try keep()
    for name in ["0123456789ab", "a.plan", "x"] { #expect(bench.get("/en/sweeps/\(name)").status == .notFound, "\(name)") }
  }
}

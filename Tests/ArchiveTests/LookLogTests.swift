import Archive
import Assessments
import Dossiers
import Foundation
import Testing
import Vocabulary

@Suite("Every look at a lot of rulings is on record")
struct LookLogTests {
  private func look(
    _ date: String = "2026-11-27", lot: String = "unseen", norms: String = "aaa", agree: Int = 6, shown: LotLook.Shown = .totals
  ) throws -> LotLook {
    var look = LotLook(
      date: try #require(CalendarDate(date)), lot: .init(lot), kind: .apart,
      versions: LotLook.Versions(norms: norms, records: "bbb", program: "0.9"),
      scores: (
        LotScore(count: 15, falselyTenable: 1, agree: agree, falselyContrary: 0, notAssessed: 6),
        LotScore(count: 4, falselyTenable: 0, agree: 3, falselyContrary: 1, notAssessed: 0)
      ))
    look.shown = shown
    return look
  }

  private func withLog(_ work: (LookLog) throws -> Void) throws {
    try ArchiveTests.withFolder { folder in
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try work(LookLog(folder.appendingPathComponent("Looks.md")))
    }
  }

  @Test("a look comes back as it was made, and the first of its lot stays the headline")
  func first() throws {
    try withLog { log in
      #expect(try log.looks().isEmpty)
      let (one, other, better) = (try look(), try look(lot: "other"), try look("2026-11-28", norms: "ccc", agree: 12))
      #expect(try log.add(one).isNew)
      #expect(try log.add(other).number == 1)
      let kept = try log.add(better)
      #expect(kept.first == one && kept.number == 2 && kept.isNew)
      #expect(try log.looks() == [one, other, better])
    }
  }

  @Test("a look that repeats an earlier one gets no second row, on whatever day; with other norms, another score or more shown it does")
  func repeated() throws {
    try withLog { log in
      try log.add(try look())
      let again = try log.add(try look("2026-12-01"))
      #expect(!again.isNew && again.number == 1)
      #expect(try log.looks().count == 1)
      for (index, other) in [try look(norms: "ccc"), try look(agree: 7), try look(shown: .each)].enumerated() {
        #expect(try log.add(other).number == index + 2)
      }
      #expect(try log.looks().count == 4)
    }
  }

  @Test("a row that somebody changed by hand into none is refused with its line")
  func spoiled() throws {
    try withLog { log in
      try log.add(try look())
      let text = try String(contentsOf: log.file, encoding: .utf8)
      try Data(text.replacingOccurrences(of: "| 15 |", with: "| many |").utf8).write(to: log.file)
      let line = try #require(text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix("| 1 |") }) + 1
      #expect(throws: LookLogError.unreadable(file: log.file.path, line: line)) { try log.add(try look("2026-12-01")) }
    }
  }

  @Test("a log that cannot be written shows no score")
  func closed() throws {
    let nowhere = LookLog(URL(fileURLWithPath: "/nowhere/at/all/Looks.md"))
    let new = try look()
    #expect(throws: LookLogError.notWritten(file: "/nowhere/at/all/Looks.md")) { try nowhere.add(new) }
  }
}

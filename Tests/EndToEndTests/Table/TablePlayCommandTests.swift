import Foundation
import Testing

@Suite("polder table play")
struct TablePlayCommandTests {
  private func playing(_ work: (([String]) throws -> Command.Run) throws -> Void) throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let environment = [
      "POLDER_STORE": folder.appendingPathComponent("store/runs.sqlite").path, "POLDER_KEYS": folder.appendingPathComponent("keys").path,
    ]
    try work { try Command.run(["table"] + $0, environment: environment) }
  }

  private func table(_ run: Command.Run) throws -> String {
    String(try #require(run.output.firstMatch(of: /Table ([0-9a-f]+) is open/), "\(run.output) \(run.errors)").1)
  }

  @Test("four players alone come to an end, each act with its reason, in a record that verifies; the same seed gives the same night")
  func alone() throws {
    try playing { polder in
      let first = try polder(["play", "--seed", "3", "--rounds", "4"])
      #expect(first.code == 0 && first.output.contains("The night has ended."), "\(first.output) \(first.errors)")
      #expect(first.output.contains("crosses our red line") && first.output.contains("no package that all can live with"))
      let name = try table(first)
      #expect(try polder(["verify", name]).code == 0)
      #expect(try polder(["play", name]).output.contains("The night has ended."))
      func course(_ run: Command.Run) -> [Substring] { run.output.split(separator: "\n").filter { $0.contains(": “") } }
      #expect(course(first) == course(try polder(["play", "--seed", "3", "--rounds", "4"])) && course(first).count > 20)
    }
  }

  @Test("the last round votes where that is asked for, and the vote is counted by the ministers")
  func vote() throws {
    try playing { polder in
      let run = try polder(["play", "--seed", "2", "--rounds", "2", "--vote", "ministers"])
      #expect(run.code == 0 && run.output.contains("The night has ended."), "\(run.output) \(run.errors)")
      let shown = try polder(["show", try table(run), "--seat", "chair", "--part", "votes"])
      #expect(shown.code == 0 && shown.output.contains("19"), "\(shown.output)")
      let wrong = try polder(["play", "--vote", "acclamation"])
      #expect(wrong.code == 2 && wrong.errors.contains("ministers"), "\(wrong.errors)")
    }
  }

  @Test("one person against three: it stops where it is up to that person, by an act of whom it goes on")
  func person() throws {
    try playing { polder in
      let begun = try polder(["play", "--as", "D66", "--seed", "1", "--rounds", "2"])
      let name = try table(begun)
      #expect(begun.code == 0 && begun.output.contains("/seats/"), "\(begun.errors)")
      var (told, answers) = (begun.output, 0)
      for _ in 0..<12 where !told.contains("The night has ended.") {
        #expect(told.contains("It is up to D66"), "\(told)")
        if let round = told.firstMatch(of: /an answer in round ([0-9]+)/) {
          let fields = ["about=\(round.1)", "stand=objects", "reason=No", "remedy=Another"]
          let done = try polder(["round", name, "answer", "--seat", "D66", "--with"] + fields)
          #expect(done.code == 0, "\(done.errors)")
          answers += 1
          let free = try polder(["amend", name, "new", "--seat", "D66", "--with", "about=1", "options=family_reunification: bogus"])
          #expect(free.code == 2 && free.errors.contains("none"), "\(free.errors)")
        } else if told.contains("There is no text yet") || told.contains("Propose something else") {
          let options = "options=family_reunification: none"
          let done = try polder(
            told.contains("propose") && answers == 0
              ? ["propose", name, "--seat", "D66", "--with", "title=Mine", options] : ["state", name, "--seat", "D66", "--with", "text=We leave it."])
          #expect(done.code == 0, "\(done.errors)")
        }
        let next = try polder(["play", name])
        #expect(next.code == 0, "\(next.errors)")
        told = next.output
      }
      #expect(told.contains("The night has ended.") && answers > 0, "\(told)")
      let closed = try polder(["show", name])
      #expect(closed.code == 2 && closed.errors.contains("--seat") && closed.errors.contains("D66"), "\(closed.errors)")
      let wrong = try polder(["play", "--as", "Nobody"])
      #expect(wrong.code == 2 && wrong.errors.contains("D66"), "\(wrong.errors)")
    }
  }
}

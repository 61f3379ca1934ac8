import Foundation
import Testing

@Suite("polder actuals")
struct ActualsCommandTests {
  private static let dossier = Command.root.appendingPathComponent("Tests/TinyPolder/dossier").path

  @Test("lays a file beside a run, keeps it when told to, and tells mistakes by file, line and column", arguments: ["en", "nl"])
  func beside(_ language: String) throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = ["--store", folder.appendingPathComponent("runs.sqlite").path]
    let made = try Command.run(
      ["assess", Self.dossier, "--variant", "T0", "T1", "--futures", "40", "--output", folder.appendingPathComponent("out").path] + store)
    let run = String(try #require(made.errors.firstMatch(of: /run ([0-9a-f]{12})/)?.1, "\(made.errors)"))
    let (good, bad) = (folder.appendingPathComponent("came.csv"), folder.appendingPathComponent("wrong.csv"))
    try Data("month,series,value\n2020-07,arrivals,50\n2020-08,arrivals,1000000\n2020-08,occupancy,-5\n".utf8).write(to: good)
    try Data("month,series,value\n2020-07,arrivals,50\n1999-01,arrivals,50\n2020-09,nobody,x\n".utf8).write(to: bad)
    func actuals(_ arguments: [String]) throws -> Command.Run { try Command.run(["actuals", run] + arguments + store, language: language) }

    let nothing = try actuals([])
    #expect(nothing.code == 2 && nothing.output.isEmpty && nothing.errors.contains("--keep"), "\(nothing.errors)")
    let wrong = try actuals([bad.path])
    #expect(wrong.code == 2 && wrong.output.isEmpty)
    for place in ["wrong.csv:3:1", "wrong.csv:4:9", "wrong.csv:4:16"] { #expect(wrong.errors.contains(place), "\(wrong.errors)") }
    let shown = try actuals([good.path])
    #expect(shown.code == 0 && shown.output.contains(language == "nl" ? "erboven" : "above"), "\(shown.errors)\(shown.output)")
    #expect(shown.output.contains(language == "nl" ? "eronder" : "below") && shown.output.contains(run))
    #expect(try actuals([]).code == 2, "nothing is kept without --keep")
    let kept = try actuals([good.path, "--keep"])
    #expect(kept.code == 0 && kept.output == shown.output, "\(kept.errors)")
    #expect(try actuals([]).output == shown.output)
    #expect(try actuals(["--variant", "T1"]).output.contains("T1"))
    #expect(try actuals(["--variant", "T9"]).code == 2)
    let list = try Command.run(["store", "keep"] + store)
    #expect(list.output.hasPrefix(run), "what was kept beside a run marks it as cited")
  }
}

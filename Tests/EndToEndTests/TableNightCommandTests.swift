import Foundation
import Testing

/// The verbs of a table need one another, so they are tried together: the night of `Docs/Guides/TableNight.md`.
@Suite("polder table")
struct TableNightCommandTests {
  @Test("a night from the shell to a decision, whose record verifies; a wrong act is refused with its rule and changes nothing")
  func night() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let environment = [
      "POLDER_STORE": folder.appendingPathComponent("store/runs.sqlite").path, "POLDER_KEYS": folder.appendingPathComponent("keys").path,
    ]
    func polder(_ arguments: [String]) throws -> Command.Run { try Command.run(["table"] + arguments, environment: environment) }
    let opened = try polder(["open", Command.root.appendingPathComponent("Docs/Guides/TableNight.json").path])
    let table = String(try #require(opened.output.firstMatch(of: /Table ([0-9a-f]+) is open/), "\(opened.errors)").1)
    func act(_ words: [String], as seat: String, _ fields: [String] = []) throws {
      let done = try polder([words[0], table] + words.dropFirst() + ["--seat", seat] + (fields.isEmpty ? [] : ["--with"] + fields))
      #expect(done.code == 0 && done.output.contains("Your receipt"), "\(words) \(done.errors)")
    }
    try act(["seats", "invite"], as: "chair", ["seat=north"])
    try act(["session", "open"], as: "chair", ["name=First night", "present=chair", "present=north", "present=east", "present=south"])
    try act(["propose"], as: "north", ["title=Emergency brake", "sentences=It works above a threshold."])
    let refused = try polder(["propose", table, "--seat", "justice", "--with", "title=X", "sentences=Y."])
    #expect(refused.code != 0 && refused.output.isEmpty && refused.errors.contains("Rule: "), "\(refused.errors)")
    try act(["round", "open"], as: "chair", ["about=1", "deadline=2030-07-07 23:00"])
    for seat in ["north", "east", "south"] { try act(["round", "answer"], as: seat, ["about=1", "stand=agrees"]) }
    try act(["round", "close"], as: "chair", ["about=1"])
    try act(["decide"], as: "chair", ["about=r1", "tasks=north; 2030-09-01 12:00; Writes the text"])
    try act(["session", "close"], as: "chair")
    try act(["minutes", "adopt"], as: "chair", ["about=1"])
    let shown = try polder(["show", table, "--seat", "north", "--part", "decisions"])
    #expect(shown.code == 0 && shown.output.contains("Writes the text"), "\(shown.errors)")
    let verified = try polder(["verify", table])
    #expect(verified.code == 0, "\(verified.output) \(verified.errors)")
  }
}

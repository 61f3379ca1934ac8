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

  /// The words of a line as a shell takes them, where nothing but single quotes is quoted.
  private static func words(_ line: String) -> [String] {
    let parts = line.split(separator: "'", omittingEmptySubsequences: false).enumerated()
    let text = parts.map { $0.offset % 2 == 0 ? String($0.element) : String($0.element).replacing(" ", with: "\u{1}") }.joined()
    return text.split(whereSeparator: \.isWhitespace).map { String($0).replacing("\u{1}", with: " ") }
  }

  /// A folder of its own with the table that the guide opens, and what runs `polder` there.
  private func opened(_ work: (_ table: String, _ polder: ([String]) throws -> Command.Run) throws -> Void) throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let environment = [
      "POLDER_STORE": folder.appendingPathComponent("store/runs.sqlite").path, "POLDER_KEYS": folder.appendingPathComponent("keys").path,
    ]
    func polder(_ arguments: [String]) throws -> Command.Run { try Command.run(arguments, environment: environment) }
    let opened = try polder(["table", "open", "Docs/Guides/TableNight.json"])
    try work(String(try #require(opened.output.firstMatch(of: /Table ([0-9a-f]+) is open/), "\(opened.errors)").1), polder)
  }

  @Test("every line of the guide runs as it is printed")
  func guide() throws {
    let guide = try String(contentsOf: Command.root.appendingPathComponent("Docs/Guides/TableNight.md"), encoding: .utf8)
    let lines = guide.split(separator: "\n").filter { $0.hasPrefix("polder table ") }
    #expect(lines.count > 10)
    try opened { table, polder in
      for line in lines {
        let run = try polder(Self.words(String(line).replacing(" TABLE", with: " \(table)")).dropFirst().map { $0 })
        #expect(run.code == 0 && !run.output.isEmpty, "\(line): \(run.errors)")
      }
    }
  }

  @Test("the example of an act that help prints runs as it is printed, in both languages")
  func help() throws {
    try opened { table, polder in
      _ = try polder(["table", "session", table, "open", "--seat", "chair", "--with", "name=Night", "present=north"])
      for language in ["nl", "en"] {
        let help = try Command.run(["table", "--help"], language: language).output.replacing(/\s+/, with: " ")
        let example = String(try #require(help.firstMatch(of: /--with( '[^']+')+/), "\(help)").0)
        let run = try polder(["table", "propose", table, "--seat", "north"] + Self.words(example))
        #expect(run.code == 0, "\(example): \(run.errors)")
      }
    }
  }

  @Test("a backup of the store takes its tables along, and they come back from it")
  func backup() throws {
    try opened { table, polder in
      let place = try Command.temporaryFolder()
      defer { try? FileManager.default.removeItem(at: place) }
      let copy = place.appendingPathComponent("copy.sqlite").path
      let made = try polder(["store", "backup", copy])
      #expect(made.code == 0 && made.output.contains("Backup of 1 table in \(copy).tables, verified."), "\(made.output) \(made.errors)")
      _ = try polder(["table", "session", table, "open", "--seat", "chair", "--with", "name=Night", "present=north"])
      let refused = try polder(["store", "restore", copy])
      #expect(refused.code != 0 && refused.errors.contains("has 1 act that the backup lacks"), "\(refused.errors)")
      let put = try polder(["store", "restore", copy, "--replace"])
      #expect(put.code == 0 && put.output.contains("Put back: 1 table, verified."), "\(put.output) \(put.errors)")
      #expect(try polder(["table", "verify", table]).output.contains("2"))
    }
  }
}

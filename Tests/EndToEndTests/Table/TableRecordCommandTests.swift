import Foundation
import Testing

/// A record on its way: exported, verified with receipts, and imported elsewhere, from the shell alone.
@Suite("polder table export, import and verify")
final class TableRecordCommandTests {
  private let folder: URL
  private let table: String
  private var receipts: [String] = []

  init() throws {
    folder = try Command.temporaryFolder()
    let opened = try Self.polder(["open", Command.root.appendingPathComponent("Docs/Guides/TableNight.json").path], in: folder, "here")
    table = String(try #require(opened.output.firstMatch(of: /Table ([0-9a-f]+) is open/), "\(opened.errors)").1)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs a verb of a table with the store of that name.
  private static func polder(_ arguments: [String], in folder: URL, _ store: String) throws -> Command.Run {
    try Command.run(
      ["table"] + arguments,
      environment: [
        "POLDER_STORE": folder.appendingPathComponent("\(store)/runs.sqlite").path,
        "POLDER_KEYS": folder.appendingPathComponent("\(store)/keys").path,
      ])
  }

  private func polder(_ arguments: [String], in store: String = "here") throws -> Command.Run {
    try Self.polder(arguments, in: folder, store)
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private func act(_ words: [String], as seat: String, _ fields: [String] = []) throws {
    let done = try polder([words[0], table] + words.dropFirst() + ["--seat", seat] + (fields.isEmpty ? [] : ["--with"] + fields))
    #expect(done.code == 0, "\(words) \(done.errors)")
    receipts.append(String(try #require(done.output.split(separator: "\n").last)))
  }

  @Test("to the same head elsewhere; a cut end, a changed byte and a receipt of another table are told; nothing can be added to a copy")
  func way() throws {
    try act(["session", "open"], as: "chair", ["name=First night", "present=chair", "present=north", "present=east", "present=south"])
    try act(["propose"], as: "north", ["title=Emergency brake", "sentences=It works above a threshold."])
    #expect(try polder(["export", table, "--whole", "--file", path("early.json")]).code == 0)
    try act(["state", "word"], as: "north", ["text=Only for us: eleven.", "readers=north"])
    let written = try polder(["export", table, "--whole", "--file", path("record.json")])
    #expect(written.code == 0 && written.output.contains("record up to act 5."), "\(written)")

    let receipt = path("receipt.txt")
    try (receipts[2] + "\n").write(toFile: receipt, atomically: true, encoding: .utf8)
    for record in [table, path("record.json")] {
      let sound = try polder(["verify", record, "--receipt", receipt])
      #expect(sound.code == 0 && sound.output.contains("Complete to 5: a receipt is of this very end."), "\(sound)")
      #expect(try polder(["verify", record]).output.contains("the end cannot be proved"))
    }
    let cut = try polder(["verify", path("early.json"), "--receipt", receipt])
    #expect(cut.code == 1 && cut.output.contains("The receipt is of 5 rows and the record has 4: the end was cut off."), "\(cut)")
    #expect(try polder(["verify", path("early.json")]).code == 0, "without the receipt nobody can tell")

    let there = try polder(["import", path("record.json")], in: "there")
    #expect(there.code == 0, "\(there.errors)")
    for part in ["table", "minutes"] {
      let (own, copy) = (
        try polder(["show", table, "--seat", "north", "--part", part]), try polder(["show", table, "--seat", "north", "--part", part], in: "there")
      )
      #expect(own.output == copy.output && own.output.contains("Emergency brake"), "\(part): \(copy.errors)")
    }
    #expect(try polder(["verify", table, "--receipt", receipt], in: "there").code == 0)
    #expect(try polder(["export", table, "--whole", "--file", path("again.json")], in: "there").code == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path("again.json"))) == Data(contentsOf: URL(fileURLWithPath: path("record.json"))))
    let added = try polder(["state", table, "word", "--seat", "east", "--with", "text=No."], in: "there")
    #expect(added.code != 0 && added.output.isEmpty && !added.errors.isEmpty, "\(added)")
    #expect(try polder(["import", path("record.json")], in: "there").code != 0, "it is there")
  }

  @Test("a record with one changed word is no record, and the record of a seat or of everyone has no word that is closed to it")
  func changed() throws {
    try act(["session", "open"], as: "chair", ["name=First night", "present=chair", "present=north", "present=east", "present=south"])
    try act(["propose"], as: "north", ["title=Emergency brake", "sentences=It works above a threshold."])
    try act(["state", "word"], as: "north", ["text=Only for us: eleven.", "readers=north"])
    for (name, options, isOpen) in [("whole", ["--whole"], true), ("own", ["--seat", "north"], true), ("other", ["--seat", "east"], false)] {
      #expect(try polder(["export", table, "--file", path(name)] + options).code == 0)
      let text = try String(contentsOfFile: path(name), encoding: .utf8)
      #expect(text.contains("eleven") == isOpen, "\(name)")
      #expect(try polder(["verify", path(name)]).code == 0)
    }
    let text = try String(contentsOfFile: path("whole"), encoding: .utf8)
    try text.replacing("above a threshold", with: "below a threshold").write(toFile: path("forged"), atomically: true, encoding: .utf8)
    for verb in ["verify", "import"] {
      let forged = try polder([verb, path("forged")], in: verb == "import" ? "there" : "here")
      #expect(forged.code != 0 && !(forged.output + forged.errors).isEmpty, "\(verb): \(forged)")
    }
    #expect(try polder(["show"], in: "there").output.contains("There is no table here"), "nothing is half there")
    let other = path("receipt.txt")
    let elsewhere = try Self.polder(["open", Command.root.appendingPathComponent("Docs/Guides/TableNight.json").path], in: folder, "elsewhere")
    let found = try #require(elsewhere.output.firstMatch(of: /Table ([0-9a-f]+) is open/))
    let acted = try polder(["session", String(found.1), "open", "--seat", "chair", "--with", "name=N", "present=north"], in: "elsewhere")
    try (String(try #require(acted.output.split(separator: "\n").last)) + "\n").write(toFile: other, atomically: true, encoding: .utf8)
    let foreign = try polder(["verify", table, "--receipt", other])
    #expect(foreign.code == 1 && foreign.output.contains("is of another table"), "\(foreign)")
  }
}

import Foundation
import Glibc
import Testing

/// Somebody follows a table from a shell: what everybody sees, and what one delegation sees beside it.
@Suite("polder table watch")
struct TableWatchCommandTests {
  private func watch(_ night: SealedNight, _ words: [String]) throws -> Ceremony {
    try Ceremony(["table", "watch", night.table] + words, environment: night.environment, in: night.folder)
  }

  /// Ends it, and gives all that it said.
  private func end(_ watch: Ceremony) throws -> String {
    watch.kill()
    return try watch.end().text
  }

  @Test("each act comes as it is done; the own lines stand with the delegation that unlocked them and with nobody else")
  func follows() throws {
    let night = try SealedNight()
    try night.seal(["Anker": [0, 1], "Baken": [2]])
    let own = try watch(night, ["--seat", "Baken", "--lines"])
    #expect(try own.asks("Baken"))
    try own.type(night.secrets["Baken"] ?? "")
    #expect(try own.waits { try own.text.contains("From here each act as it comes") })
    let before = try own.text
    #expect(before.contains("By your own lines, for you alone") && before.contains("Nothing lies there yet that can be weighed"), "\(before)")
    let other = try watch(night, ["--seat", "Anker"])
    #expect(try other.waits { try other.text.contains("From here each act as it comes") })
    try night.polder(["propose", "--with", "title=Wait", "options=family: wait\nhomes: few"], as: "Anker")
    #expect(try own.waits { try own.text.contains("Anker proposes 1 · Wait") && own.text.contains("The text on the table is worth") })
    #expect(try other.waits { try other.text.contains("Anker proposes 1 · Wait") })
    // What a smaller circle does comes to nobody else; what is said to all after it does.
    try night.polder(["propose", "--with", "title=Between", "options=family: free\nhomes: many", "readers=Anker,Kompas"], as: "Anker")
    try night.polder(["state", "--with", "text=To all of you"], as: "Anker")
    #expect(try other.waits { try other.text.contains("Between") && other.text.contains("To all of you") })
    #expect(try own.waits { try own.text.contains("To all of you") })
    let (seen, told) = (try end(own), try end(other))
    #expect(!seen.contains("Between") && seen.components(separatedBy: "The text on the table is worth").count == 2, "\(seen)")
    #expect(seen.dropFirst(before.count).contains("Its red lines") == false, "what does not change is told once: \(seen)")
    #expect(!told.contains("own lines") && !told.contains("worth"), "\(told)")
    // The two shells are the delegations' own; the one that unlocked its lines may show them.
    for file in try FileManager.default.contentsOfDirectory(at: night.folder, includingPropertiesForKeys: nil) where file.pathExtension == "out" {
      try FileManager.default.removeItem(at: file)
    }
    #expect(try night.revealed().isEmpty)
  }

  @Test("bad wishes get a sentence each: lines without a seat, a wrong secret, a seat that sealed nothing, no such table")
  func faults() throws {
    let night = try SealedNight()
    func said(_ words: [String], input: String = "\n") throws -> String {
      let run = try Command.run(["table", "watch"] + words, environment: night.environment, input: input)
      #expect(run.code != 0, "\(words)")
      return run.errors
    }
    #expect(try said([night.table, "--lines"]).contains("With --lines name the seat"))
    #expect(try said(["ffff"]).contains("ffff"))
    let own = [night.table, "--seat", "Anker", "--lines"]
    #expect(try said(own).contains("has no sealed position"))
    try night.seal()
    #expect(try said(own, input: (night.secrets["Kompas"] ?? "") + "\n").contains("does not open"))
  }
}

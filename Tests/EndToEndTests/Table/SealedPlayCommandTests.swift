import Foundation
import Testing

/// Two delegations have their seats played on the lines that they sealed, each from its own shell, at a table that a person chairs.
@Suite("polder table play --seat")
struct SealedPlayCommandTests {
  /// Plays on for a seat; gives what its own shell shows, which is for the delegation alone.
  private func play(_ night: SealedNight, _ seat: String, _ words: [String] = [], code: Int32 = 0) throws -> Command.Run {
    try night.own(
      ["play", "--seed", "3", "--rounds", "2", "--temper", "boulware"] + words, as: seat, input: (night.secrets[seat] ?? "") + "\n", code: code)
  }

  @Test("it tells first what it would do and what that tells; it acts when that is confirmed; no line stands anywhere in record, files or logs")
  func played() throws {
    let night = try SealedNight()
    try night.seal(["Anker": [0, 1], "Baken": [2]])
    let told = try play(night, "Anker").output
    #expect(told.contains("tells something of its lines") && told.contains("What the seat would do now") && told.contains("Nothing was done"))
    #expect(
      told.contains("Anker proposes 1 · Package of Anker") && told.contains("families: wait")
        && told.contains("For you alone: nothing lies there yet"), "\(told)")
    #expect(told.contains("Rounds of this night: 2; seed 3."), "\(told)")
    #expect(try night.polder(["show", "--part", "minutes"], as: "Baken").output.contains("Package of Anker") == false)
    let begun = try play(night, "Anker", ["--confirm"]).output
    #expect(
      begun.contains("tells something of its lines") && begun.contains("It is up to chair. Then: polder table play \(night.table) --seat Anker"))
    try night.polder(["round", "open", "--with", "about=1", "deadline=2099-01-01 12:00"], as: "chair")
    #expect(try play(night, "Anker", ["--confirm"]).output.contains("Anker agrees: “We consent to this.”"))
    let other = try play(night, "Baken").output
    #expect(other.contains("by your lines the text is worth") && other.contains("That crosses your red line"), "\(other)")
    let answered = try play(night, "Baken", ["--confirm"]).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(answered.contains("Baken objects: “We do not consent to this.”") && answered.contains("“First homes: “many”.”"), "\(answered)")
    #expect(answered.contains("It is up to somebody else at the table."), "who has answered is nobody's business: \(answered)")
    try night.polder(["round", "answer", "--with", "about=1", "stand=can_live_with"], as: "Kompas")
    try night.polder(["round", "close", "--with", "about=1"], as: "chair")
    let minutes = try night.polder(["show", "--part", "minutes", "--format", "md"], as: "Kompas").output
    #expect(minutes.contains("played at its delegation, on lines that the table does not know"), "\(minutes)")
    #expect(minutes.contains("We consent to this.") && minutes.contains("We do not consent to this.") && !minutes.contains("worth"), "\(minutes)")
    #expect(try night.revealed().isEmpty)
    #expect(try Command.run(["table", "verify", night.table], environment: night.environment).code == 0)
  }

  @Test("bad wishes get a sentence each: no table, people beside, nothing sealed, a wrong secret, and nothing is added")
  func faults() throws {
    let night = try SealedNight()
    let before = try night.polder(["show", "--part", "minutes", "--format", "md"], as: "Anker").output
    func said(_ words: [String], input: String = "\n") throws -> String {
      let run = try Command.run(["table", "play"] + words, environment: night.environment, input: input)
      #expect(run.code != 0, "\(words)")
      return run.errors
    }
    #expect(try said(["--seat", "Anker"]).contains("name the table too"))
    #expect(try said([night.table, "--seat", "Anker", "--as", "Baken"]).contains("Choose: --as"))
    #expect(try said([night.table, "--confirm"]).contains("--confirm goes with --seat"))
    #expect(try said([night.table, "--seat", "Anker"]).contains("how the seat gives way"))
    let own = [night.table, "--seat", "Anker", "--temper", "nice"]
    #expect(try said(own).contains("has no sealed position"))
    try night.seal()
    #expect(try said(own).contains("no secret"))
    #expect(try said(own, input: (night.secrets["Baken"] ?? "") + "\n").contains("does not open"))
    #expect(try said(own + ["--vote", "acclamation", "--confirm"], input: (night.secrets["Anker"] ?? "") + "\n").contains("acclamation"))
    let after = try night.polder(["show", "--part", "minutes", "--format", "md"], as: "Anker").output
    #expect(after.split(separator: "\n").count == before.split(separator: "\n").count + 3, "three seals alone: \(after)")
  }
}

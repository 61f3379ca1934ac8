import Foundation
import Testing

/// A proposal from its run over the lawyer and back to a decision, from the shell alone, on the invented land of the tests.
@Suite("polder table: a test and back")
struct TableRoundTripCommandTests {
  /// A table of a folder of its own.
  private struct Night {
    let environment: [String: String]
    var table = ""

    func polder(_ arguments: [String]) throws -> Command.Run { try Command.run(["table"] + arguments, environment: environment) }

    @discardableResult
    func act(_ words: [String], as seat: String, _ fields: [String] = []) throws -> String {
      let done = try polder([words[0], table] + words.dropFirst() + ["--seat", seat] + (fields.isEmpty ? [] : ["--with"] + fields))
      #expect(done.code == 0 && done.output.contains("Your receipt"), "\(words) \(done.errors)")
      return done.output
    }

    /// What a seat sees, in lines that are not wrapped.
    func show(_ arguments: [String], format: String = "md") throws -> String {
      let shown = try polder(["show", table, "--seat", "east", "--format", format] + arguments)
      #expect(shown.code == 0, "\(arguments) \(shown.errors)")
      return shown.output
    }

    /// What other programs read.
    func document() throws -> [String: Any] {
      let data = Data(try show([], format: "json").utf8)
      return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    /// The answers to a version of the first proposal.
    func answers(_ version: Int) throws -> [String: Any] {
      let all = try document()["answers"] as? [[String: Any]] ?? []
      return try #require(all.first { $0["version"] as? Int == version })
    }

    /// The mark of the law as it stands.
    func mark(_ row: Any?) throws -> String {
      let law = try #require((row as? [String: Any])?["law"] as? [[String: Any]])
      let groups = try #require(law.first?["groups"] as? [[String: Any]])
      return try #require(groups.compactMap { $0["mark"] as? String }.max())
    }
  }

  private func opened(_ folder: URL) throws -> Night {
    var night = Night(environment: [
      "POLDER_STORE": folder.appendingPathComponent("store/runs.sqlite").path, "POLDER_KEYS": folder.appendingPathComponent("keys").path,
    ])
    let description = Command.root.appendingPathComponent("Docs/Guides/TableNight.json").path
    let opened = try night.polder(["open", description, "--dossier", Command.root.appendingPathComponent("Tests/TinyPolder/dossier").path])
    night.table = String(try #require(opened.output.firstMatch(of: /Table ([0-9a-f]+) is open/), "\(opened.errors)").1)
    return night
  }

  @Test("review, ruling, verdict at the table, agenda, difference, threat and minutes")
  func roundTrip() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let night = try opened(folder)
    try night.act(["session", "open"], as: "chair", ["name=First", "present=chair", "present=north", "present=east", "present=south"])
    let proposed = try night.act(["propose"], as: "north", ["title=Quota", "variant=T1"])
    #expect(proposed.contains("polder table run \(night.table) --seat north --about 1"))
    #expect(try night.show(["--about", "1"]).contains("waits in the queue"))
    try made(1, night)
    let question = ["about=1", "to=justice", "test=law", "question=Does it hold?", "due=2099-01-01 12:00", "returns_to=Second"]
    try night.act(["refer"], as: "north", question)
    let rulings = try rulings(night)
    try night.act(["answer"], as: "justice", ["about=1", "text=It can stand.", "rulings=\(rulings)"])
    let own = try night.answers(1)
    #expect(try night.mark(own["machine"]) == "contraryToHigherLaw" && night.mark(own["table"]) == "atRisk")
    #expect(own["run"] as? String != nil && own["rulingsHash"] as? String != nil)
    #expect(try night.show(["--about", "1"]).contains("There is a way around"))
    try night.act(["propose", "revise"], as: "north", ["about=1", "levers=subsidiary.quota_per_month: 40"])
    try made(2, night)
    #expect(try night.show(["--about", "1"]).contains("What changes after version 1"))
    #expect(try night.answers(2)["difference"] as? [String: Any] != nil)
    try endings(night)
    let minutes = try night.show(["--part", "minutes"])
    #expect(minutes.contains("at risk (program: contrary") && minutes.contains("“There is a way around.”"), "\(minutes)")
    #expect(try night.polder(["verify", night.table]).code == 0)
  }

  private func made(_ version: Int, _ night: Night) throws {
    let run = try night.polder(["run", night.table, "--seat", "north", "--about", "1"])
    #expect(run.code == 0 && run.output.contains("version \(version): the run was made"), "\(run.output) \(run.errors)")
  }

  /// A ruling on what the program found of the quota.
  private func rulings(_ night: Night) throws -> String {
    let referrals = try #require(try night.document()["referrals"] as? [[String: Any]])
    let review = try #require((referrals.first?["facts"] as? [String: Any])?["review"] as? [String: Any])
    let findings = try #require(review["findings"] as? [[String: Any]])
    let quota = try #require(findings.first { ($0["place"] as? [String: Any])?["code"] as? String == "QUOTA" })
    let (id, run) = (try #require(quota["id"] as? String), try night.answers(1)["run"] as? String)
    #expect(quota["verdict"] as? String == "contrary" && run != nil && review["run"] as? String == run)
    return "\(id): at_risk; There is a way around."
  }

  /// A threat that its matter outlives, and a decision in the session to which the proposal returns.
  private func endings(_ night: Night) throws {
    try night.act(["vote", "announce"], as: "chair", ["about=1", "rule=majority", "opens=2099-01-01 12:00"])
    let power = try #require(try night.document()["power"] as? [[String: Any]])
    #expect(power.count == 1 && (power[0]["threat"] as? [String: Any])?["smallest"] != nil)
    try night.act(["session", "close"], as: "chair")
    let late = try night.polder(["round", night.table, "open", "--seat", "chair", "--with", "about=1", "deadline=2099-01-01 12:00"])
    #expect(late.code != 0 && late.errors.contains("is done in a session"), "\(late.errors)")
    try night.act(["session", "open"], as: "chair", ["name=Second", "present=chair", "present=north", "present=east", "present=south"])
    #expect(try night.show([]).contains("Back from a test"))
    try night.act(["round", "open"], as: "chair", ["about=1", "deadline=2099-01-01 12:00"])
    for seat in ["north", "east", "south"] { try night.act(["round", "answer"], as: seat, ["about=1", "stand=agrees"]) }
    try night.act(["round", "close"], as: "chair", ["about=1"])
    try night.act(["decide"], as: "chair", ["about=r1"])
    let votes = try night.show(["--part", "votes"])
    #expect(votes.contains("ended by itself") && votes.contains("it was decided already"), "\(votes)")
  }
}

import Archive
import Dossiers
import Foundation
import Testing

@Suite("Rules of procedure that come with the program")
struct SharedProceduresTests {
  @Test("five bodies, each sound, and each part with what it rests on")
  func all() throws {
    let rules = try SharedProcedures.builtIn()
    #expect(rules.map(\.id) == ["coalition-talks", "coalition-with-council", "council-of-ministers", "eu-council", "provincial-table", "two-houses"])
    for own in rules {
      for vote in own.votes { #expect(!vote.letsBothSidesWin(voters: 27), "\(own.id)") }
      for basis in own.bases { #expect(basis.isAssumption == basis.address.isEmpty, "\(own.id)") }
    }
    let council = try #require(rules.first { $0.id == "eu-council" })
    #expect(council.votes.first?.tests.map { $0.needed(of: 27) } == [15, 18] && council.votes.first?.leastBlocking == 4)
    #expect(council.proxiesPerHolder == 1 && council.quorum?.needed(of: 27) == 14)
  }

  @Test(
    "a rule that lets two sides win, a casting vote beside two thirds, and a part without ground are told with their place",
    arguments: [
      ("numerator: 1, denominator: 2, strict: true", "numerator: 1, denominator: 2, strict: false", "two opposing sides could both win"),
      ("numerator: 1, denominator: 2, strict: true}\nbases", "numerator: 2, denominator: 3, strict: false}\nbases", "lets the chair break ties"),
      ("- about: voters", "- about: notice", "voters"),
    ])
  func mistakes(_ from: String, _ to: String, _ part: String) throws {
    let text = Self.small.replacing(from, with: to)
    #expect(text != Self.small)
    let problems = #expect(throws: DossierProblems.self) { try SharedProcedures.read(text, file: "small.yaml") }
    #expect(problems?.problems.isEmpty == false, "\(part)")
  }

  @Test("a small file can be read")
  func reads() throws { #expect(try SharedProcedures.read(Self.small, file: "small.yaml").votes.count == 1) }

  @Test("limits of sealed openings are read; without ground, out of range or more a session than a table has, they are told with their place")
  func sealedOpenings() throws {
    func text(_ limits: String) -> String { Self.small.replacing("records_open: never", with: "records_open: never\nsealed_openings: {\(limits)}") }
    let ground = "\n- {about: openings, text: {nl: a, en: a}, assumption: true}"
    let read = try SharedProcedures.read(text("answers: 2, per_session: 2, minutes: 5") + ground, file: "small.yaml")
    #expect(read.sealedOpenings == .init(answers: 2, perSession: 2, minutes: 5))
    #expect(try SharedProcedures.read(Self.small, file: "small.yaml").sealedOpenings == nil)
    for limits in [
      "answers: 2, per_session: 3, minutes: 5", "answers: 21, per_session: 1, minutes: 5", "answers: 0, per_session: 1, minutes: 5",
      "answers: 2, per_session: 1, minutes: 0",
    ] {
      let problems = #expect(throws: DossierProblems.self) { try SharedProcedures.read(text(limits) + ground, file: "small.yaml") }
      #expect(problems?.problems.count == 1 && problems?.problems.first?.line(in: .en).hasPrefix("small.yaml:7:") == true, "\(limits)")
    }
    let groundless = #expect(throws: DossierProblems.self) {
      try SharedProcedures.read(text("answers: 2, per_session: 2, minutes: 5"), file: "small.yaml")
    }
    #expect(groundless?.problems.count == 1)
  }

  @Test("the rules beside a dossier are read with it, every problem with its file, line and column; where there are none nothing is wrong")
  func beside() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let (dossier, rules) = (folder.appendingPathComponent("mine"), folder.appendingPathComponent("common/procedures"))
    #expect(SharedProcedures.problems(beside: dossier).isEmpty)
    try FileManager.default.createDirectory(at: rules, withIntermediateDirectories: true)
    try Data(Self.small.utf8).write(to: rules.appendingPathComponent("a.yaml"))
    #expect(SharedProcedures.problems(beside: dossier).isEmpty)
    let half = "numerator: 1, denominator: 2, strict: "
    try Data(Self.small.replacing(half + "true", with: half + "false").utf8).write(to: rules.appendingPathComponent("b.yaml"))
    try Data("id: [".utf8).write(to: rules.appendingPathComponent("c.yaml"))
    let lines = SharedProcedures.problems(beside: dossier).map { $0.line(in: .en) }
    #expect(lines.contains { $0.hasPrefix("common/procedures/b.yaml:11:") && $0.contains("two opposing sides could both win") }, "\(lines)")
    #expect(lines.contains { $0.hasPrefix("common/procedures/c.yaml:") } && !lines.contains { $0.contains("a.yaml") }, "\(lines)")
  }

  private static let small = """
    id: small
    name: {nl: klein, en: small}
    voters: [delegation]
    objections_stop: true
    circles: [table]
    records_open: never
    permissions:
    - acts: [table.open]
      seats: [chair]
    votes:
    - id: half
      name: {nl: helft, en: half}
      tie: chair
      tests:
      - {unit: seats, base: cast, numerator: 1, denominator: 2, strict: true}
    bases:
    - {about: permissions, text: {nl: a, en: a}, assumption: true}
    - about: voters
      text: {nl: a, en: a}
      assumption: true
    - {about: consent, text: {nl: a, en: a}, assumption: true}
    - {about: circles, text: {nl: a, en: a}, assumption: true}
    - {about: records, text: {nl: a, en: a}, assumption: true}
    - {about: majority, text: {nl: a, en: a}, assumption: true}
    - {about: tie, text: {nl: a, en: a}, assumption: true}
    """
}

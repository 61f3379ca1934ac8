import Archive
import Assessments
import Dossiers
import Foundation
import Testing
import TinyPolder

/// Questions on stored runs, run as a user runs them.
@Suite("polder explain, compare and verify")
struct QuestionCommandsTests {
  private static let dossier = SmallQuestions.dossier

  private static func withFolder(_ body: (URL, [String]) throws -> Void) throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder, ["--store", folder.appendingPathComponent("runs.sqlite").path])
  }

  /// The hash of a run of the small dossier.
  private static func run(_ folder: URL, _ more: [String]) throws -> String {
    let output = folder.appendingPathComponent("out").path
    let made = try Command.run(["assess", dossier, "--futures", "4", "--output", output] + more)
    #expect(made.code == 0, "\(made.errors)")
    return String(try #require(made.errors.firstMatch(of: /run ([0-9a-f]{12})/)?.1))
  }

  private static func capsule(_ folder: URL, _ run: String, _ store: [String]) throws -> URL {
    let file = folder.appendingPathComponent("capsule.html")
    let made = try Command.run(["report", run, "--capsule", file.path, "--language", "nl"] + store)
    #expect(made.code == 0 && made.errors.contains("Tijdcapsule: \(file.path)"), "\(made.errors)")
    return file
  }

  @Test("a code is explained by the newest run that knows it, and a wrong one with those that could be meant")
  func explain() throws {
    try Self.withFolder { folder, store in
      let none = try Command.run(["explain", "X876"] + store)
      #expect(none.code == 2 && none.errors.contains("There are no runs yet"), "\(none.errors)")
      let run = try Self.run(folder, store)
      let told = try Command.run(["explain", "x876"] + store)
      #expect(told.code == 0 && told.errors.contains("Figures from run \(run)"), "\(told.errors)")
      for part in ["T1, relatives who arrive, whole horizon", "What stands against it", "polder explain X876 --run \(run) --language en"] {
        #expect(told.output.contains(part), "\(part)")
      }
      let same = try Command.run(["explain", "X876", "--run", run] + store)
      #expect(same.code == 0 && same.output == told.output && same.errors.isEmpty)
      let wrong = try Command.run(["explain", "X877"] + store)
      #expect(wrong.code == 2 && wrong.output.isEmpty && wrong.errors.contains("Did you mean: ") && wrong.errors.contains("X876"), "\(wrong.errors)")
    }
  }

  @Test("two runs are compared with the reason, and two variants of one run on the same people")
  func compare() throws {
    try Self.withFolder { folder, store in
      let (one, other) = (try Self.run(folder, store), try Self.run(folder, store + ["--seed", "2"]))
      let runs = try Command.run(["compare", one, other] + store)
      #expect(runs.code == 0 && runs.output.contains(" differ. ") && runs.output.contains("another seed: 1 and 2"), "\(runs.errors)")
      let variants = try Command.run(["compare", "--variant", "T1", "T2", "--run", one] + store, language: "nl")
      #expect(variants.code == 0 && variants.output.contains("T2 naast T1"), "\(variants.errors)")
      let none = try Command.run(["compare", "--variant", "T1", "X"] + store)
      #expect(none.code == 2 && none.errors.contains("No stored run has T1 and X"), "\(none.errors)")
      for arguments in [[one], ["--variant", "T1"], [one, other, "--variant", "T1", "T2"]] {
        let refused = try Command.run(["compare"] + store + arguments)
        #expect(refused.code == 2 && refused.errors.contains("Name two runs, or give --variant with two variants."), "\(refused.errors)")
      }
    }
  }

  @Test("a capsule is made again from itself alone, identically")
  func identical() throws {
    try Self.withFolder { folder, store in
      let file = try Self.capsule(folder, try Self.run(folder, store), store)
      try FileManager.default.removeItem(at: folder.appendingPathComponent("runs.sqlite"))
      let verified = try Command.run(["verify", file.path])
      #expect(verified.code == 0 && verified.output.contains("Identical: "), "\(verified.output)\(verified.errors)")
      #expect(verified.output.contains("The text of the page is the one that follows from these figures."))
    }
  }

  @Test("studies in a capsule are made again beside it: counts of afterwards, and what each small flow does")
  func studies() throws {
    try Self.withFolder { folder, store in
      var draft = Draft(TinyPolder.contents())
      draft.writeLaterCounts()
      let dossier = folder.appendingPathComponent("land")
      try draft.contents.write(toNew: dossier)
      let made = try Command.run(
        ["assess", dossier.path, "--futures", "4", "--output", folder.appendingPathComponent("out").path] + store)
      let run = String(try #require(made.errors.firstMatch(of: /run ([0-9a-f]{12})/)?.1, "\(made.errors)"))
      let flows = try Command.run(["flows", dossier.path] + store)
      #expect(flows.code == 0, "\(flows.errors)")
      let file = try Self.capsule(folder, run, store)
      let verified = try Command.run(["verify", file.path])
      #expect(verified.code == 0, "\(verified.output)\(verified.errors)")
      for part in ["Forecasts of the past: the same.", "Counts of afterwards: the same.", "Small flows: the same."] {
        #expect(verified.output.contains(part), "\(verified.output)")
      }
      let page = try String(contentsOf: file, encoding: .utf8)
      let count = try #require(page.firstMatch(of: /"persons":90000/))
      try Data(page.replacingCharacters(in: count.range, with: "\"persons\":90001").utf8).write(to: file)
      let changed = try Command.run(["verify", file.path])
      #expect(changed.code == 1 && changed.output.contains("Counts of afterwards: not the same."), "\(changed.output)\(changed.errors)")
    }
  }

  @Test("an edited figure is told: in the data, in the text, and in the dossier")
  func edited() throws {
    try Self.withFolder { folder, store in
      let file = try Self.capsule(folder, try Self.run(folder, store), store)
      let page = try String(contentsOf: file, encoding: .utf8)
      func verify(_ change: (String) throws -> String) throws -> Command.Run {
        let changed = folder.appendingPathComponent("changed.html")
        try Data(try change(page).utf8).write(to: changed)
        return try Command.run(["verify", changed.path])
      }
      // The mean of a figure in the answers.
      let data = try verify { page in
        try Self.changed(.assessment, in: page) { json in
          let answers = try #require(json.range(of: "\"variants\":[{", options: .backwards)).upperBound
          let mean = try #require(json[answers...].firstMatch(of: /"meanLevel":\{"count":4,"mean":[0-9.]+/))
          return json.replacingCharacters(in: mean.range, with: "\"meanLevel\":{\"count\":4,\"mean\":98765")
        }
      }
      #expect(data.code == 1 && data.output.contains("other figures come out"), "\(data.output)\(data.errors)")
      let text = try verify { $0.replacing("<main id=main>", with: "<main id=main><p>Nothing changes.</p>") }
      #expect(text.code == 1 && text.output.contains("The page was changed: from line "), "\(text.output)\(text.errors)")
      let dossier = try verify { try Self.changed(.dossier, in: $0) { $0.replacing("huidig recht", with: "ander recht") } }
      #expect(dossier.code == 1 && dossier.output.contains("the dossier has changed"), "\(dossier.output)\(dossier.errors)")
      // A series that the file leaves out, whose digest is other.
      let digest = try verify { page in
        let first = try #require(page.firstMatch(of: /"digest":"[0-9a-f]{64}","piece":\{"series":/))
        return page.replacingCharacters(in: first.range, with: "\"digest\":\"\(String(repeating: "0", count: 64))\",\"piece\":{\"series\":")
      }
      #expect(digest.code == 1 && digest.output.contains("Other monthly series: "), "\(digest.output)\(digest.errors)")
    }
  }

  /// A page with the JSON of a packed block changed.
  private static func changed(_ part: CapsulePart, in page: String, _ change: (String) throws -> String) throws -> String {
    let start = try #require(page.range(of: part.opening)).upperBound
    let end = try #require(page[start...].range(of: CapsulePart.closing)).lowerBound
    let packed = CapsuleContents.packed(try change(try CapsuleContents.text(of: part, in: page)))
    return page.replacingCharacters(in: start..<end, with: packed)
  }

  @Test("what is no capsule is told as that", arguments: [("nl", "is geen tijdcapsule"), ("en", "is no time capsule")])
  func noCapsule(_ language: String, _ words: String) throws {
    try Self.withFolder { folder, _ in
      let file = folder.appendingPathComponent("page.html")
      try Data("<html></html>".utf8).write(to: file)
      let run = try Command.run(["verify", file.path], language: language)
      #expect(run.code == 2 && run.output.isEmpty && run.errors.contains(words), "\(run.errors)")
    }
  }
}

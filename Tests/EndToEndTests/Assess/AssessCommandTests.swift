import Foundation
import Testing

@Suite("polder assess")
struct AssessCommandTests {
  @Test("the same seed gives the same bytes on one thread and on three, and another seed gives others")
  func sameBytes() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func files(_ name: String, _ more: [String]) throws -> [String: Data] {
      let output = folder.appendingPathComponent(name)
      let run = try Command.run(["assess", "--variant", "V0", "V3b", "V7", "--futures", "5", "--output", output.path] + more)
      #expect(run.code == 0, "\(run.errors)")
      let names = ["brief.html", "brief.md", "brief.txt", "assessment.json"]
      return try Dictionary(uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: output.appendingPathComponent($0))) })
    }
    let one = try files("one", ["--threads", "1"])
    #expect(try files("three", ["--threads", "3"]) == one)
    #expect(try files("seed", ["--seed", "2"])["assessment.json"] != one["assessment.json"])
  }

  @Test("prints the table of variants and questions, and says where the brief lies", arguments: ["nl", "en"])
  func overview(_ language: String) throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Command.run(["assess", "--variant", "V0", "V3a", "--futures", "2", "--output", folder.path], language: language)
    #expect(run.code == 0)
    #expect(run.output.contains(language == "nl" ? "in strijd" : "contrary"))
    #expect(run.output.contains("V3a"))
    #expect(run.errors.contains(folder.appendingPathComponent("brief.html").path))
  }

  @Test("gives JSON that says which schema it follows and carries its receipt")
  func json() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Command.run(["assess", "--variant", "V0", "R3a", "--futures", "2", "--format", "json", "--output", folder.path])
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(document["schema"] as? String == "polder-assessment/1")
    #expect((document["receipt"] as? [String: Any])?["seed"] as? Int == 1)
    // Levels and differences by month, and the Monte-Carlo error of both means; today's law has no difference from itself.
    let variants = try #require(document["variants"] as? [[String: Any]])
    let figure = try #require((variants[1]["figures"] as? [String: [String: Any]])?["relativesArrived"])
    #expect(figure["levelStandardError"] as? Double != nil && figure["standardError"] as? Double != nil)
    #expect((variants[0]["seriesDifference"] as? [String: Any])?.isEmpty == true)
    #expect((variants[1]["seriesDifference"] as? [String: [[Any]]])?["emergencyReception"]?.count == 120)
    #expect((variants[1]["series"] as? [String: Any])?.count == 20)
    #expect(try String(contentsOf: folder.appendingPathComponent("assessment.json"), encoding: .utf8) == run.output)
  }

  @Test("interrupted in the middle it leaves with code 130, says so, and has written nothing")
  func interrupted() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appendingPathComponent("brief")
    let files = ["out", "err"].map { folder.appendingPathComponent($0) }
    for file in files { try Data().write(to: file) }
    func text(_ file: URL) throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }
    let process = Process()
    process.executableURL = Command.binary
    process.arguments = ["assess", "--variant", "V0", "--futures", "2000", "--live", "--output", output.path]
    process.currentDirectoryURL = Command.root
    process.environment = ProcessInfo.processInfo.environment.merging([
      "POLDER_LANGUAGE": "en", "POLDER_STORE": folder.appendingPathComponent("runs.sqlite").path,
    ]) { _, new in new }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    // The first bands show that futures are being simulated.
    let deadline = Date().addingTimeInterval(120)
    while try !text(files[1]).contains("so far"), process.isRunning, Date() < deadline { Thread.sleep(forTimeInterval: 0.05) }
    #expect(process.isRunning)
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    #expect(try text(files[1]).contains("Interrupted; nothing was written."))
    #expect(try text(files[0]).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: output.path))
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var sentence: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(
    "a mistake on the command line gets a sentence and code 2",
    arguments: [
      Mistake(arguments: ["assess", "--futures", "0"], sentence: "--futures is 0; choose 1 to 1,000,000."),
      Mistake(
        arguments: ["assess", "--futures", "many"], sentence: "--futures is “many”; write a whole number from 1 to 1,000,000, in digits alone."),
      Mistake(arguments: ["assess", "--threads", "0"], sentence: "--threads is 0; choose 1 to 1,024."),
      Mistake(arguments: ["assess", "--variant", "V3"], sentence: "The dossier has no variant “V3”. Did you mean “V3a”, “V3b”, “V3c” or “V3e”?"),
      Mistake(arguments: ["assess", "v3a"], sentence: "A dossier belongs here, and “v3a” is a variant. Write “polder assess --variant V3a”."),
      Mistake(arguments: ["assess", "--variant", "V3x"], sentence: "The dossier has no variant “V3x”. Did you mean “V3a”?"),
      Mistake(arguments: ["assess", "--municipality", "Amsterdm"], sentence: "There is no municipality “Amsterdm”. Did you mean “Amsterdam”?"),
      Mistake(arguments: ["assess", "--language", "fr"], sentence: "--language is “fr”; choose nl or en."),
      Mistake(arguments: ["assess", "no/such/folder"], sentence: "This folder does not exist."),
      Mistake(arguments: ["asses"], sentence: "“polder” has no verb “asses”. Did you mean “assess”?"),
      Mistake(arguments: ["check", "--nonsense"], sentence: "“polder check” has no option --nonsense."),
    ])
  func mistakes(_ mistake: Mistake) throws {
    let run = try Command.run(mistake.arguments)
    #expect(run.code == 2)
    #expect(run.errors.contains(mistake.sentence), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test("a folder that cannot be written gives a sentence and code 1")
  func unwritable() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("file")
    try Data("x".utf8).write(to: file)
    let run = try Command.run(["assess", "--variant", "V0", "--futures", "1", "--output", file.appendingPathComponent("inside").path])
    #expect(run.code == 1)
    #expect(run.errors.contains("The brief could not be written"))
  }
}

@Suite("polder check")
struct CheckCommandTests {
  @Test("the built-in dossier is sound")
  func sound() throws {
    let run = try Command.run(["check"])
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("No problems in netherlands-2023-07: 15 variants"))
  }

  @Test("the rules of procedure beside a dossier are checked with it: one that lets two sides win is refused with its file, line and column")
  func procedures() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let dossiers = Command.root.appendingPathComponent("Dossiers")
    for name in ["common", "netherlands-2023-07"] {
      try FileManager.default.copyItem(at: dossiers.appendingPathComponent(name), to: folder.appendingPathComponent(name))
    }
    let dossier = folder.appendingPathComponent("netherlands-2023-07").path
    #expect(try Command.run(["check", dossier]).code == 0)
    let file = folder.appendingPathComponent("common/procedures/council_of_ministers.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let half = "base: cast, numerator: 1, denominator: 2, strict: true"
    #expect(text.contains(half))
    try Data(text.replacingOccurrences(of: half, with: half.replacing("true", with: "false")).utf8).write(to: file)
    let run = try Command.run(["check", dossier])
    #expect(run.code == 2 && run.output.isEmpty, "\(run.output)")
    #expect(run.errors.contains(/common\/procedures\/council_of_ministers.yaml:[0-9]+:[0-9]+: .*two opposing sides could both win/), "\(run.errors)")
  }

  @Test("ten kinds of bad input in one run: every sentence with its place, code 2, nothing written")
  func badInput() throws {
    let copy = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: copy) }
    let dossier = copy.appendingPathComponent("dossier")
    try FileManager.default.copyItem(at: Command.root.appendingPathComponent("Dossiers/netherlands-2023-07"), to: dossier)
    func replace(_ old: String, _ new: String, in file: String) throws {
      let url = dossier.appendingPathComponent(file)
      let text = try String(contentsOf: url, encoding: .utf8)
      #expect(text.contains(old), "\(file)")
      try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: url)
    }
    try FileManager.default.removeItem(at: dossier.appendingPathComponent("chain/opening.yaml"))
    try replace("quota_carry_over:", "quota_cary_over:", in: "variants/V3a.yaml")
    try replace("quota_per_month: {value: 200", "quota_per_month: {value: many", in: "variants/V3b.yaml")
    try replace("quota_per_month: {value: 200", "quota_per_month: {value: -200", in: "variants/V3c.yaml")
    try replace("- id: D66", "- id: VVD", in: "parties.yaml")
    try replace("value: 0.61", "value: 0.71", in: "chain/calibration.yaml")
    try replace("value: 25000", "value: 1e300", in: "chain/calibration.yaml")
    try replace("GM0363", "GM9999", in: "places/municipalities.csv")
    try Data().write(to: dossier.appendingPathComponent("talks.yaml"))
    try Data([0x69, 0x64, 0x3A, 0x20, 0xE9, 0x0A]).write(to: dossier.appendingPathComponent("variants/W24.yaml"))

    let run = try Command.run(["assess", dossier.path, "--output", copy.appendingPathComponent("out").path])
    #expect(run.code == 2)
    let expected = [
      "chain/opening.yaml: ", "variants/V3a.yaml:\\d+:\\d+: .*Did you mean “quota_carry_over”", "variants/V3b.yaml:\\d+:\\d+: .*many",
      "variants/V3c.yaml:\\d+:\\d+: .*-200", "parties.yaml:\\d+:\\d+: .*VVD", "chain/calibration.yaml:\\d+:\\d+: .*1\\.1",
      "chain/calibration.yaml:\\d+:\\d+: .*“1e300” has an exponent", "GM9999", "talks.yaml: ", "variants/W24.yaml:1:5: ",
    ]
    for pattern in expected { #expect(run.errors.range(of: pattern, options: .regularExpression) != nil, "\(pattern) in:\n\(run.errors)") }
    #expect(run.errors.contains("nothing was computed or written"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: copy.path) == ["dossier"])
  }
}

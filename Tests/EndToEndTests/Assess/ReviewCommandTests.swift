import Foundation
import Testing

@Suite("polder review")
struct ReviewCommandTests {
  @Test("a variant gets its verdicts, the way to each, what would lift it and a paragraph for the note", arguments: ["nl", "en"])
  func variant(_ language: String) throws {
    let run = try Command.run(["review", "R3b", "--futures", "4"], language: language)
    #expect(run.code == 0, "\(run.errors)")
    let parts =
      language == "nl"
      ? [
        "Juridische gevolgen voor erkende vluchtelingen", "zo beslist: ", "over een andere maatregel: ", "onzekerheid laag",
        "(nu 0 maanden; 24 maanden boven de grens van 0 maanden)",
        "Wat het oordeel verlicht", "wachttijd: 24 maanden → 0 maanden",
      ]
      : [
        "decided so: ", "on another measure: ", "uncertainty low", "What would lift the verdict", "waiting period: 24 months → 0 months",
      ]
    for part in parts { #expect(run.output.contains(part), "\(part)") }
    let none = try Command.run(["review", "V1", "--futures", "4"], language: language)
    #expect(none.output.contains(language == "nl" ? "niets gevonden: geen instelling, geen paar" : "nothing found: no lever, no pair"))
  }

  @Test("the findings come as JSON with their schema")
  func json() throws {
    let run = try Command.run(["review", "V8", "--futures", "2", "--format", "json"])
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(document["schema"] as? String == "polder-review/2")
    let studies = try #require(document["studies"] as? [[String: Any]])
    #expect(studies.count == 9)
    for key in [
      "group", "setting", "conclusion", "words", "contraryToActAlone", "findings", "gaps", "questions", "lifts", "breaks", "nearest", "trace",
      "paragraph",
    ] {
      #expect(studies[0][key] != nil, "\(key)")
    }
    let findings = try #require(studies[0]["findings"] as? [[String: Any]])
    for key in ["level", "uncertainty"] { #expect(findings[0][key] != nil, "\(key)") }
    let norms = try #require(document["norms"] as? [[String: Any]])
    #expect(norms.contains { ($0["uncertaintyWhy"] as? [String: String])?["nl"] != nil })
    let schema = try JSONSerialization.jsonObject(
      with: Data(contentsOf: Command.root.appendingPathComponent("Docs/Schemas/polder-review.schema.json")))
    let known = try #require(((schema as? [String: Any])?["properties"] as? [String: Any])?.keys)
    #expect(Set(document.keys).isSubset(of: Set(known)), "\(document.keys)")
  }

  @Test("a variant that changes nothing gets a document without studies")
  func nothing() throws {
    let run = try Command.run(["review", "V9", "--futures", "1", "--format", "json"])
    #expect(run.code == 0, "\(run.errors)")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(document["variant"] as? String == "V9")
    #expect((document["studies"] as? [Any])?.isEmpty == true)
    #expect(try Command.run(["review", "V9", "--futures", "1"]).output.contains("V9 changes nothing for any group."))
  }

  @Test("without a variant the one place is the dossier", arguments: [["--bank", "dossier"], ["--table"]])
  func place(_ options: [String]) throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let copy = folder.appendingPathComponent("copy")
    try FileManager.default.copyItem(at: Command.root.appendingPathComponent("Dossiers/netherlands-2023-07"), to: copy)
    let run = try Command.run(["review"] + options + [copy.path])
    #expect(run.code == 0 && !run.output.isEmpty, "\(run.errors)")
    let missing = try Command.run(["review"] + options + [folder.appendingPathComponent("nowhere").path])
    #expect(missing.code == 2)
    #expect(missing.errors.contains("This folder does not exist."), "\(missing.errors)")
    let both = try Command.run(["review", "V3a", copy.path] + options)
    #expect(both.code != 0)
  }

  @Test("the table of all variants under every state of the law")
  func table() throws {
    let run = try Command.run(["review", "--table"])
    let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("needs a change of the Act, which the variant itself brings"), "\(run.errors)")
  }

  @Test("a bank of rulings is scored, and one with mistakes is refused with each of them")
  func bank() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = try String(
      contentsOf: Command.root.appendingPathComponent("Dossiers/netherlands-2023-07/law/rulings.yaml"), encoding: .utf8)
    let file = folder.appendingPathComponent("bank.yaml")
    try Data(source.utf8).write(to: file)
    let log = folder.appendingPathComponent("Looks.md")
    let options = ["--lot", "first", "--log", log.path]
    let run = try Command.run(["review", "--bank", file.path] + options)
    #expect(run.code == 0 && run.output.contains("The first look at lot first"), "\(run.errors)")
    #expect(run.output.contains("Court of Justice"), "by kind of court")
    #expect(!run.output.contains("Where they part"), "totals only")
    let rows = { try String(contentsOf: log, encoding: .utf8).split(separator: "\n").filter { $0.contains("| first |") }.count }
    #expect(try rows() == 1)
    #expect(try Command.run(["review", "--bank", file.path] + options).output.contains("is not logged again"))
    #expect(try rows() == 1)
    #expect(try Command.run(["review", "--bank", file.path, "--each"] + options).output.contains("Where they part"))
    #expect(try rows() == 2, "the lot is seen from then on")
    let spoiled =
      source.replacing("date: '2021-07-09'", with: "date: '2921-07-09'", maxReplacements: 1).replacing(
        "waiting_months: 36", with: "waiting_month: 36", maxReplacements: 1
      )
      .replacing("court: ECtHR First Section", with: "court: ' '", maxReplacements: 1)
      .replacing("court: CJEU Grand Chamber", with: "court: CJUE Grand Chamber", maxReplacements: 1)
    try Data(spoiled.utf8).write(to: file)
    let refused = try Command.run(["review", "--bank", file.path] + options)
    #expect(try rows() == 2, "a bank that is refused is not looked at")
    #expect(refused.code == 2)
    #expect(refused.output.isEmpty)
    for part in [
      "2921-07-09", "waiting_month", "Did you mean “waiting_months”?", "a court",
      "There is no court “CJUE Grand Chamber”. Did you mean “CJEU”?",
    ] {
      #expect(refused.errors.contains(part), "\(refused.errors)")
    }
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var sentence: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(
    "a mistake on the command line gets a sentence and code 2",
    arguments: [
      Mistake(arguments: ["review"], sentence: "Name a variant, or give --bank FILE."),
      Mistake(arguments: ["review", "V33"], sentence: "The dossier has no variant “V33”."),
      Mistake(arguments: ["review", "--bank", "no/such/file.yaml", "--lot", "a"], sentence: "no/such/file.yaml"),
      Mistake(arguments: ["review", "--bank", "no/such/file.yaml"], sentence: "Name the lot with --lot NAME."),
      Mistake(arguments: ["review", "V3a", "--lot", "first"], sentence: "--lot, --log and --each go with --bank."),
      Mistake(
        arguments: ["review", "--bank", "dossier", "--lot", "frist"],
        sentence: "The dossier has no lot “frist”. It has: “first”, “second”."),
      Mistake(arguments: ["review", "V3a", "--futures", "0"], sentence: "--futures is 0; choose 1 to 1,000,000."),
    ])
  func mistakes(_ mistake: Mistake) throws {
    let run = try Command.run(mistake.arguments)
    #expect(run.code == 2, "\(run.errors)")
    #expect(run.errors.contains(mistake.sentence), "\(run.errors)")
  }
}

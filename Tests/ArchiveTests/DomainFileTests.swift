import Archive
import Dossiers
import Foundation
import Negotiation
import Testing
import Vocabulary

@Suite("A table is read from the file form in which the field exchanges its examples")
struct DomainFileTests {
  private static let tram = """
    {"name": "tram", "issues": [{"name": "route", "values": ["a", "b"]}, {"name": "price", "values": ["c", "d"]}],
     "parties": [
      {"name": "P", "weights": [0.5, 0.5], "values": [[1, 0.333333333333], [0, 1]], "reservation": 0, "red_lines": [[1, [0]]]},
      {"name": "Q", "weights": [0.5, 0.5], "values": [[0, 1], [0, 1]], "reservation": 0}]}
    """

  private func withFile(_ bytes: Data, _ work: (String) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString).json")
    try bytes.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try work(file.path)
  }

  /// What is wrong with a text, one line each.
  private func lines(_ text: String, _ language: Language = .en) -> [String] {
    do {
      _ = try DomainFile(text, file: "t.json")
      return []
    } catch {
      return error.sentence[language].split(separator: "\n").map(String.init)
    }
  }

  @Test("thirds and halves become whole numbers, so that sums equal on paper are equal")
  func wholeNumbers() throws {
    try withFile(Data(Self.tram.utf8)) { path in
      let file = try DomainFile(path)
      #expect(file.name == "tram" && file.vote == nil)
      let table = file.table
      #expect(table.measures.map(\.id) == ["route", "price"] && table.measures.map(\.options) == [["a", "b"], ["c", "d"]])
      #expect(table.parties.map(\.worth) == [[[3, 1], [0, 3]], [[0, 1], [0, 1]]])
      #expect(table.parties.map(\.scale) == [6, 2])
      #expect(table.crossedLines(of: 0, by: [0, 0]) == [0] && table.crossedLines(of: 0, by: [0, 1]).isEmpty)
    }
  }

  @Test("a red line is named by what it forbids, or by its own words; issues and options by name or by position")
  func redLines() throws {
    #expect(try DomainFile(Self.tram, file: "t.json").table.parties[0].redLines.map(\.id) == ["price: c"])
    for line in [#"["price", ["c"]]"#, #"{"issue": "price", "forbids": [0]}"#, #"{"issue": 1, "forbids": ["c"]}"#] {
      let file = try DomainFile(Self.tram.replacing("[1, [0]]", with: line), file: "t.json")
      #expect(file.table.parties[0].redLines == [RedLine(id: "price: c", measure: 1, forbidden: [0])], "\(line)")
    }
    let named = Self.tram.replacing("[1, [0]]", with: #"{"issue": "price", "forbids": ["c"], "text": "Never c."}"#)
    #expect(try DomainFile(named, file: "t.json").table.parties[0].redLines.map(\.id) == ["Never c."])
  }

  @Test("votes and a quota make a vote; a quota that two opposing sides could reach is refused with its place")
  func votes() throws {
    let voting = Self.tram.replacing("[[1, [0]]]}", with: #"[[1, [0]]], "votes": 3}"#)
      .replacing(#""reservation": 0}]}"#, with: #""reservation": 0, "votes": 1}], "quota": 3}"#)
    let vote = try #require(try DomainFile(voting, file: "t.json").vote)
    #expect(vote.weights == [3, 1] && vote.quota == 3)
    #expect(
      lines(voting.replacing(#""quota": 3"#, with: #""quota": 2"#))
        == ["t.json:4:109: $.quota: The quota is 2 of 4, with which two opposing sides could both win; give it 3 to 4."])
    #expect(lines(voting.replacing(#", "quota": 3"#, with: "")) == ["t.json:1:1: $.quota: Give “votes” of every party and a “quota”, or neither."])
  }

  @Test("a file that is no text or is not there is refused, with the first byte that is wrong")
  func unreadable() throws {
    #expect(throws: DomainFaults.self) { try DomainFile("/no/such/table.json") }
    try withFile(Data([UInt8](#"{"name": "caf"#.utf8) + [0xE9] + [UInt8](#""}"#.utf8))) { path in
      let found = #expect(throws: DomainFaults.self) { try DomainFile(path) }
      #expect(found?.faults.map(\.kind) == [.notText(byte: 14)])
    }
  }

  @Test(
    "what is no JSON is told with line and column",
    arguments: [
      ("", "t.json:1:1: The file ends here; expected was a value."),
      ("{\"name\": 1,\n }", "t.json:2:2: This is not JSON: expected was a key between quotes, but there is “}”."),
      ("[1, 2", "t.json:1:6: The file ends here; expected was “,” or “]”."),
      ("{\"a\" 1}", "t.json:1:6: $.a: This is not JSON: expected was “:”, but there is “1”."),
      ("[01]", "t.json:1:2: $[0]: This is not JSON: expected was a number, true, false or null, but there is “0”."),
      ("[1.000,5]x", "t.json:1:10: This is not JSON: expected was the end of the file, but there is “x”."),
      ("{\"é\": \"a\nb\"}", "t.json:1:9: $.é: This is not JSON: expected was a quote at the end of the text, but there is something else."),
      ("{\"a\": 1, \"a\": 2}", "t.json:1:10: $.a: The key “a” stands here twice."),
    ])
  func syntax(_ text: String, _ line: String) { #expect(lines(text) == [line]) }

  @Test("letters with an escape are read as what they stand for")
  func escapes() throws {
    let file = try DomainFile(Self.tram.replacing(#""name": "tram""#, with: #""name": "caf\u00e9 \ud83d\ude8b \"x\/y\"""#), file: "t.json")
    #expect(file.name == "café 🚋 \"x/y\"")
  }

  @Test("everything that is wrong is told at once, with line, column and path")
  func allFaults() {
    let text = """
      {"name": "", "issues": [{"name": "route", "values": ["a", "b"]}, {"name": "route", "values": ["c", "c"]}],
       "parties": [
        {"name": "P", "weights": [0.5, 0.6], "values": [[1, 0.3], [0]], "reservation": 1.2},
        {"name": "P", "weights": [0.5, "x"], "values": [[0, 1], [0, 1]], "vots": 1}]}
      """
    #expect(
      lines(text) == [
        "t.json:1:10: $.name: This name is empty.",
        "t.json:1:75: $.issues[1].name: The name “route” already stands on line 1. Give each a name of its own.",
        "t.json:1:100: $.issues[1].values[1]: The name “c” already stands on line 1. Give each a name of its own.",
        "t.json:3:28: $.parties[0].weights: The weights add up to 1.1; they must add up to 1.",
        "t.json:3:61: $.parties[0].values[1]: Needed is a value for each option of “route”: 2, but found are 1.",
        "t.json:3:82: $.parties[0].reservation: This is 1.2; choose 0 to 1.",
        "t.json:4:3: $.parties[1]: The key “reservation” is missing.",
        "t.json:4:12: $.parties[1].name: The name “P” already stands on line 3. Give each a name of its own.",
        "t.json:4:34: $.parties[1].weights[1]: This should be a number from 0 to 1, but it is “x”.",
        "t.json:4:68: $.parties[1].vots: “vots” is no key here. Did you mean “votes”? Possible are: name, weights, values, reservation, red_lines, votes.",
      ])
    #expect(
      lines(text, .nl).count == 10
        && lines(text, .nl)[3] == "t.json:3:28: $.parties[0].weights: De gewichten zijn samen 1.1; zij moeten samen 1 zijn.")
  }

  @Test(
    "a red line that cannot be is refused",
    arguments: [
      ("[7, [0]]", "t.json:3:114: $.parties[0].red_lines[0][0]: “7” is no issue here. Possible are: 0–1."),
      (
        #"["prise", ["c"]]"#,
        "t.json:3:114: $.parties[0].red_lines[0][0]: “prise” is no issue here. Did you mean “price”? Possible are: route, price."
      ),
      (#"[1, ["x"]]"#, "t.json:3:118: $.parties[0].red_lines[0][1][0]: “x” is no option of “price” here. Did you mean “c”? Possible are: c, d."),
      ("[1, []]", "t.json:3:117: $.parties[0].red_lines[0][1]: This list is empty; give at least one."),
      (
        "[1, [0, 1]]",
        "t.json:3:113: $.parties[0].red_lines[0]: This red line forbids every option of “price”: then there is never an agreement. Leave at least one open."
      ),
      ("[1]", "t.json:3:113: $.parties[0].red_lines[0]: This should be a pair of an issue and a list of options, but it is [… 1]."),
    ])
  func badRedLines(_ line: String, _ told: String) { #expect(lines(Self.tram.replacing("[1, [0]]", with: line)) == [told]) }

  @Test("weights may be written to three decimals, so that thirds are taken; 0.33 three times is not")
  func thirds() {
    func text(_ weight: String) -> String {
      """
      {"name": "t", "issues": [{"name": "a", "values": ["x"]}, {"name": "b", "values": ["x"]}, {"name": "c", "values": ["x"]}],
       "parties": [{"name": "P", "weights": [\(weight), \(weight), \(weight)], "values": [[1], [1], [1]], "reservation": 0}]}
      """
    }
    #expect(lines(text("0.333")).isEmpty && lines(text("0.3333333333")).isEmpty && lines(text("0.33")).count == 1)
  }

  @Test("the table in the guide is one")
  func guide() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let guide = try String(contentsOf: root.appendingPathComponent("Docs/Guides/Negotiation.md"), encoding: .utf8)
    let start = try #require(guide.range(of: "```json\n")).upperBound
    let end = try #require(guide[start...].range(of: "```")).lowerBound
    let file = try DomainFile(String(guide[start..<end]), file: "guide.json")
    #expect(file.table.parties[0].redLines.map(\.id) == ["Not below cost."] && file.vote?.quota == 2)
  }
}

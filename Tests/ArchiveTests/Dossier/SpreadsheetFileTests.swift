import Archive
import Dossiers
import Foundation
import Testing
import TinyPolder
import Vocabulary

@Suite("A table is read as people and Excel write it")
struct SheetFileTests {
  private static let file = "places/provinces.csv"

  private func parsed(_ text: String) -> DossierFiles { DossierContents(files: [Self.file: Data(text.utf8)]).parsed() }
  private func sheet(_ text: String) throws -> DossierFiles.Spreadsheet { try #require(parsed(text).sheets[Self.file], "\(parsed(text).problems)") }

  @Test(
    "with commas, semicolons or tabs, a line that names them, any line end, a mark at its head and empty columns at its end",
    arguments: [
      "code,name\nP1,Boven\n", "code;name\nP1;Boven\n", "code\tname\nP1\tBoven", "sep=;\ncode;name\nP1;Boven\n",
      "SEP=\t\r\ncode\tname\r\nP1\tBoven\r\n",
      "\u{FEFF}code;name\r\nP1;Boven\r\n;\r\n", "code ; name \n P1 ;  Boven\n", "\"code\",\"name\"\n\"P1\",\"Boven\"\n",
      "code,name,,\nP1,Boven,,\n,,,\n",
      "code,name\rP1,Boven\r", "code;name\n\nP1;Boven\n\n",
    ])
  func forms(_ text: String) throws {
    let sheet = try sheet(text)
    #expect(sheet.columns == ["code", "name"])
    #expect(sheet.rows == [["P1", "Boven"]])
  }

  @Test("a comma stands before a fraction only where it does not divide the cells")
  func mark() throws {
    #expect(try sheet("a,b\n1,2").mark == .point)
    #expect(try sheet("a;b\n1,5;2").mark == .comma)
    #expect(try sheet("a\tb\n1,5\t2").mark == .comma)
  }

  @Test("quotation marks hold delimiters, line ends and themselves, and the lines after them keep their numbers")
  func quotes() throws {
    let sheet = try sheet("a,b\n\"x, \"\"y\"\"\",\"one\ntwo\"\n3,4\n")
    #expect(sheet.rows == [["x, \"y\"", "one\ntwo"], ["3", "4"]])
    #expect(sheet.lines == [2, 4])
    #expect(sheet.places[0].map(\.column) == [1, 12])
  }

  struct Mistake: Sendable {
    var text: String
    var line: Int
    var column: Int
    var fault: Problem.Fault
  }

  static let mistakes = [
    Mistake(text: "a,b\nU\"rk,2\nc,\"d, e\"\n", line: 2, column: 2, fault: .strayQuote),
    Mistake(text: "a,b\n1,\"Urk\" x\n", line: 2, column: 9, fault: .textAfterQuote),
    Mistake(text: "a,b\n\"Urk,2\nc,3\nd,\"e, f\"\n", line: 2, column: 1, fault: .quoteNotClosed),
    Mistake(text: "a,b\n1,\"Urk\nc,3\n", line: 2, column: 3, fault: .quoteNotClosed),
    Mistake(text: "a,b,A\n1,2,3\n", line: 1, column: 5, fault: .keyTwice(key: "A", first: nil)),
  ]

  @Test("a quotation mark or a column out of place is told where it stands", arguments: mistakes)
  func place(_ mistake: Mistake) {
    let problems = parsed(mistake.text).problems
    #expect(problems == [Problem(mistake.fault, at: FilePlace(file: Self.file, line: mistake.line, column: mistake.column))])
  }

  @Test("the whole of a dossier with semicolons, decimal commas and capitals in its header reads as before")
  func dutch() throws {
    let file = DossierFile.municipalities.rawValue
    let plain = String(describing: try TinyPolder.dossier().places)
    let dutch = try TinyPolder.dossier { draft in
      let text = try draft.text(file).replacing(",", with: ";").replacing(".", with: ",").replacing("code;name", with: "Code; Name")
      draft.write("sep=;\r\n" + text.replacing("\n", with: "\r\n"), to: file)
    }
    #expect(String(describing: dutch.places) == plain)
    let problems = try TinyPolder.problems { draft in
      draft.write(try draft.text(file).replacing(",", with: ";").replacing("40000", with: "40.000"), to: file)
    }
    let line = "\(file):2:20: Column “inhabitants”: “40.000” can be 40 or 40000. Write 40000 or 40."
    #expect(problems.map { $0.line(in: .en) } == [line])
  }

  @Test(
    "what YAML says of a mistake is told in both languages, and never as its parser has it",
    arguments: [
      "id: {a: 1", "id: [1, 2", "id: a: b", "id: 'open", "id: \"\\q\"", "id: *nowhere", "\tid: 1", "id: 1\n  name: 2", "- 1\nid: 2", "id: @x",
      "id: 1\n}", "id: %x", "id: \u{1}",
    ])
  func yaml(_ text: String) {
    let file = DossierFile.talks.rawValue
    let problems = DossierContents(files: [file: Data(text.utf8)]).parsed().problems
    #expect(problems.count == 1 && problems.allSatisfy { $0.place.line > 0 })
    for problem in problems {
      let (dutch, english) = (problem.sentence(in: .nl), problem.sentence(in: .en))
      #expect(dutch.hasPrefix("Dit is geen geldige YAML: ") && english.hasPrefix("This is not valid YAML: "), "\(english)")
      for word in ["did not find", "found ", "expected", "Yam", "error", "Optional"] { #expect(!english.contains(word) && !dutch.contains(word)) }
    }
  }
}

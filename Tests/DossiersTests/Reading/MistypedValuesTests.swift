import Dossiers
import Testing
import TinyPolder
import Vocabulary

/// One row a value that somebody mistypes in a file, and all that is said of it.
@Suite("A mistyped value is told once, where it stands")
struct MistypedValuesTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    var file: String
    var old: String
    var new: String
    /// Lines without their place, and the place where it matters.
    var lines: [String]

    var testDescription: String { "\(new) in \(file)" }
  }

  private static func cell(_ new: String, _ place: String, _ sentence: String) -> Mistake {
    Mistake(file: "places/municipalities.csv", old: "M001,Klinkerdam,P1,40000", new: new, lines: ["places/municipalities.csv:\(place): \(sentence)"])
  }

  private static func lever(_ value: String, _ sentence: String) -> Mistake {
    Mistake(
      file: "variants/T1.yaml", old: "quota_per_month: {value: 5,", new: "quota_per_month: {value: \(value),",
      lines: ["variants/T1.yaml:7:30: \(sentence)"])
  }

  /// A list where a text should stand, of which no text is told to be wrong.
  private static func bracketed(_ old: String, _ new: String, in file: String) -> Mistake {
    Mistake(file: file, old: old, new: new, lines: ["This should be a text, but it is “[… 1]”."])
  }

  static let lists = [
    bracketed("quota_criteria: {value: first_come,", "quota_criteria: {value: [first_come],", in: "variants/T1.yaml"),
    bracketed("sources: [F-2]", "sources: [[F-2]]", in: "variants/T1.yaml"),
    bracketed("status: proposed", "status: [proposed]", in: "variants/T1.yaml"),
    bracketed("table: {family: quota}", "table: {family: [quota]}", in: "variants/T1.yaml"),
    bracketed("decided_by: [N-WAIT]", "decided_by: [[N-WAIT]]", in: "law/rulings.yaml"),
  ]

  @Test("a list where a text should stand is one mistake", arguments: lists)
  func list(_ mistake: Mistake) throws {
    let problems = try TinyPolder.problems { try $0.replace(mistake.old, by: mistake.new, in: mistake.file) }
    // A value whose source could not be read has none.
    let lines = problems.filter { $0.fault != .unsupported }.map { $0.sentence(in: .en) }
    #expect(lines == mistake.lines)
  }

  static let mistakes = [
    cell("M001,Klinkerdam,P1,40.000", "2:20", "Column “inhabitants”: “40.000” can be 40 or 40000. Write 40000 or 40."),
    cell("M001,Klinkerdam,P1,0x10", "2:20", "Column “inhabitants”: “0x10” is not a decimal number. Write it in plain digits."),
    cell("M001,Klinkerdam,P1,many", "2:20", "Column “inhabitants”: This should be a number, but it is “many”."),
    cell("M001,Klinkerdam,P1,", "2:20", "Column “inhabitants”: This should be a number, but it is “”."),
    cell("M001,Klinkerdam,P1,-5", "2:20", "inhabitants is -5; it must lie between 0 and 100000000."),
    cell("M001,Vossenrak,P1,40000", "3:6", "Municipality “Vossenrak” is there already (places/municipalities.csv:2:6). Give each a name of its own."),
    Mistake(
      file: "places/provinces.csv", old: "P2,Benedenland", new: "P2,bovenland",
      lines: ["places/provinces.csv:3:4: Province “bovenland” is there already (places/provinces.csv:2:4). Give each a name of its own."]),
    lever("5.9", "“5.9” is a fraction, and this should be a whole number. Write 5 or 6."),
    lever("1.000", "“1.000” can be 1 or 1000. Write 1000 or 1."),
    lever("007", "“007” begins with a nought. Write 7."),
    lever("many", "This should be a number, but it is “many”."),
    Mistake(
      file: "variants/T1.yaml", old: "sources: [F-2]}", new: "range: [4], sources: [F-2]}",
      lines: ["variants/T1.yaml:7:40: This should be a range of two numbers, [low, high], but it is “[… 1]”."]),
    Mistake(
      file: "chain/calibration.yaml", old: "range: [400, 600]", new: "range: [400, 500, 600]",
      lines: ["This should be a range of two numbers, [low, high], but it is “[… 3]”."]),
    Mistake(
      file: "chain/calibration.yaml", old: "value: 600, unit: persons", new: "value: 6.000, unit: persons", lines: ["“6.000” can be 6 or 6000."]),
    Mistake(
      file: "chain/calibration.yaml", old: "value: 600, unit: persons,", new: "value: 600, unit: persons, alternatives: [1.200],",
      lines: ["“1.200” can be 1.2 or 1200."]),
    Mistake(
      file: "chain/series.csv", old: "2015-02,first_applications,42,persons", new: "2015-02,first_applications,1.042,persons",
      lines: ["chain/series.csv:3:28: Column “value”: “1.042” can be 1.0420 or 1042."]),
    Mistake(
      file: "chain/series.csv", old: "2015-01,first_applications,39,persons", new: "2013Q9,first_applications,39,persons",
      lines: [
        "chain/series.csv:2:1: Column “period”: This should be a year, quarter, month or day (2022, 2022Q1, 2022-01 or 2022-01-31), but it is “2013Q9”."
      ]),
    Mistake(
      file: "talks.yaml", old: "kind: record", new: "kind: banana", lines: ["“banana” is not allowed here. Possible are: record, reported."]),
    Mistake(
      file: "law/norms.yaml", old: "text_check: knowledge", new: "text_check: banana",
      lines: ["“banana” is not allowed here. Possible are: judgment, knowledge."]),
    Mistake(file: "law/levers.yaml", old: "kind: quota,", new: "kind: qouta,", lines: ["“qouta” is not allowed here. Did you mean “quota”?"]),
    Mistake(
      file: "dossier.yaml", old: "as_of: 2020-01-10", new: "as_of: 2020-01-+9",
      lines: ["This should be a date (YYYY-MM-DD), but it is “2020-01-+9”."]),
    Mistake(
      file: "places/places.yaml", old: "value: '2021-01'", new: "value: '2021-+1'",
      lines: ["places/places.yaml:7:18: This should be a month (YYYY-MM), but it is “2021-+1”."]),
    Mistake(
      file: "places/municipalities.csv", old: "M002,Vossenrak", new: "M001,Vossenrak",
      lines: ["places/municipalities.csv:3:1: Municipality “M001” is there already (places/municipalities.csv:2:1)."]),
    Mistake(
      file: "parties.yaml", old: "walk_away: {value: 0.4,", new: "walk_away: {value: 0x1,", lines: ["“0x1” is not a decimal number."]),
  ]

  @Test("and nothing else is", arguments: mistakes)
  func once(_ mistake: Mistake) throws {
    let problems = try TinyPolder.problems { try $0.replace(mistake.old, by: mistake.new, in: mistake.file) }
    let lines = problems.map { $0.line(in: .en) }
    #expect(lines.count == mistake.lines.count, "\(lines)")
    for line in mistake.lines { #expect(lines.contains { $0.contains(line) }, "\(lines)") }
    #expect(problems.allSatisfy { $0.line(in: .nl) != $0.line(in: .en) })
  }

  @Test("a border that stands twice, and no border at all, are problems")
  func borders() throws {
    let file = DossierFile.boundaries.rawValue
    let twice = try TinyPolder.problems { try $0.replace("\"M002\"", by: "\"M001\"", in: file) }.map { $0.line(in: .en) }
    #expect(
      twice == [
        "\(file): The border of M001 stands there twice. Keep one.", "\(file): Municipality Vossenrak (M002) has no border in this file. Add it.",
      ])
    let none = try TinyPolder.problems { $0.write(#"{"type":"FeatureCollection","features":[]}"#, to: file) }
    #expect(none == [Problem(.emptyList(key: "features"), at: FilePlace(file: file))])
    let form = try TinyPolder.problems { $0.write(#"{"type":"FeatureCollection","features":3}"#, to: file) }
    #expect(form.map { $0.line(in: .en) } == ["\(file): This is not valid GeoJSON: features should be a list."])
    #expect(form.map { $0.line(in: .nl) } == ["\(file): Dit is geen geldige GeoJSON: bij features hoort een lijst."])
  }

  @Test("borders that are missing are one problem with at most three names")
  func missingBorders() throws {
    let file = DossierFile.boundaries.rawValue
    let lines = try TinyPolder.problems { draft in
      let rows = try draft.text(file).split(separator: "\n").map(String.init)
      let kept = rows.filter { row in !["M002", "M003", "M004"].contains { row.contains("\"\($0)\"") } }
      draft.write(kept.joined(separator: "\n").replacing("]}},\n]}", with: "]}}\n]}"), to: file)
      for name in ["M005,Vijfde", "M006,Zesde"] {
        let sheet = DossierFile.municipalities.rawValue
        draft.write(try draft.text(sheet) + "\(name),P1,10,0.1\n", to: sheet)
      }
    }.map { $0.line(in: .en) }
    #expect(
      lines == [
        "\(file): 5 municipalities have no border in this file: Vossenrak (M002), Zilverhoek (M003), Mosterwold (M004), …. Add them."
      ])
  }
}

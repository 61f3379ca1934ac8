import Dossiers
import Testing
import TinyPolder
import Vocabulary

/// One row a mistake of which much follows, and all that is said.
@Suite("What only follows from a mistake is not told")
struct ConsequencesTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    var name: String
    var change: @Sendable (inout Draft) throws -> Void
    var lines: [String]

    var testDescription: String { name }
  }

  /// Takes a key at the margin of a file away, with all under it.
  static func removeBlock(_ key: String, in file: String, of draft: inout Draft) throws {
    var isInside = false
    let kept = try draft.text(file).split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if line.hasPrefix("\(key):") { isInside = true } else if let first = line.first, first != " ", first != "-" { isInside = false }
      return !isInside
    }
    draft.write(kept.joined(separator: "\n"), to: file)
  }

  /// Takes a column out of a table without quotation marks.
  static func removeColumn(_ position: Int, in file: String, of draft: inout Draft) throws {
    let rows = try draft.text(file).split(separator: "\n").map { line in
      var cells = line.split(separator: ",", omittingEmptySubsequences: false)
      cells.remove(at: position)
      return cells.joined(separator: ",")
    }
    draft.write(rows.joined(separator: "\n") + "\n", to: file)
  }

  private static func twice(_ file: String, _ line: String) -> @Sendable (inout Draft) throws -> Void {
    { draft in draft.write(try draft.text(file) + "\n" + line + "\n", to: file) }
  }

  static let mistakes = [
    Mistake(name: "no levers", change: { $0.remove("law/levers.yaml") }, lines: ["law/levers.yaml: This file is missing."]),
    Mistake(
      name: "an empty list of levers", change: { $0.write("levers: []\n", to: "law/levers.yaml") },
      lines: ["law/levers.yaml:1:9: “levers” is empty. Put at least one in it."]),
    Mistake(name: "a list of levers that is not there", change: { $0.write("levers:\n", to: "law/levers.yaml") }, lines: ["“levers” is empty."]),
    Mistake(name: "levers twice", change: twice("law/levers.yaml", "levers: []"), lines: ["“levers” is there already (line"]),
    Mistake(
      name: "a key twice in a variant", change: twice("variants/T1.yaml", "status: proposed"), lines: ["“status” is there already (line"]),
    Mistake(
      name: "a variant that is no YAML", change: { try $0.replace("changes: ", by: "changes: [", in: "variants/T0.yaml") },
      lines: ["variants/T0.yaml:"]),
    Mistake(
      name: "a variant that is named otherwise than its file", change: { try $0.replace("id: T1", by: "id: T9", in: "variants/T1.yaml") },
      lines: ["variants/T1.yaml:1:5: This file is named “T1”, and so is the variant in the order; here it is “T9”."]),
    Mistake(
      name: "no chambers", change: { try removeBlock("chambers", in: "parties.yaml", of: &$0) },
      lines: ["parties.yaml:1:1: “chambers” is missing. Add it."]),
    Mistake(name: "talks twice", change: twice("talks.yaml", "events: []"), lines: ["“events” is there already (line"]),
    Mistake(name: "rulings twice", change: twice("law/rulings.yaml", "rulings: []"), lines: ["“rulings” is there already (line"]),
    Mistake(name: "norms twice", change: twice("law/norms.yaml", "norms: []"), lines: ["“norms” is there already (line"]),
    Mistake(name: "parties twice", change: twice("parties.yaml", "parties: []"), lines: ["“parties” is there already (line"]),
    Mistake(
      name: "a row of sources too long", change: { try $0.replace("fiction\n", by: "fiction,more\n", in: "sources.csv") },
      lines: ["sources.csv:2:1: This should be a row of 6 values, but it is “7”."]),
    Mistake(
      name: "a series without rows", change: { $0.write("period,measure,value,unit,quality,source\n", to: "chain/series.csv") },
      lines: ["chain/series.csv:1:1: No row stands under the header."]),
    Mistake(
      name: "a series with a row too short", change: { try $0.replace(",invented,F-1\n", by: ",F-1\n", in: "chain/series.csv") },
      lines: ["chain/series.csv:2:1: This should be a row of 6 values, but it is “5”."]),
    Mistake(
      name: "a quality of a series that no list has", change: { try $0.replace(",invented,F-1\n", by: ",gessed,F-1\n", in: "chain/series.csv") },
      lines: ["is not allowed here. Possible are: observed, derived, estimate, approx, invented."]),
    Mistake(
      name: "no municipalities", change: { $0.remove("places/municipalities.csv") }, lines: ["places/municipalities.csv: This file is missing."]),
    Mistake(
      name: "no code of a municipality", change: { try removeColumn(0, in: "places/municipalities.csv", of: &$0) },
      lines: ["places/municipalities.csv:1:1: “code” is missing. Add it."]),
    Mistake(
      name: "no province of a municipality", change: { try removeColumn(2, in: "places/municipalities.csv", of: &$0) },
      lines: ["places/municipalities.csv:1:1: “province_code” is missing. Add it."]),
    Mistake(
      name: "no inhabitants", change: { try removeColumn(3, in: "places/municipalities.csv", of: &$0) },
      lines: ["places/municipalities.csv:1:1: “inhabitants” is missing. Add it."]),
    Mistake(
      name: "no source of the series", change: { try removeColumn(5, in: "chain/series.csv", of: &$0) },
      lines: ["chain/series.csv:1:1: “source” is missing. Add it."]),
    Mistake(
      name: "no measure in the series", change: { try removeColumn(1, in: "chain/series.csv", of: &$0) },
      lines: ["chain/series.csv:1:1: “measure” is missing. Add it."]),
    Mistake(
      name: "no value in the series", change: { try removeColumn(2, in: "chain/series.csv", of: &$0) },
      lines: ["chain/series.csv:1:1: “value” is missing. Add it."]),
    Mistake(
      name: "a total that cannot be read", change: { try $0.replace("total: 5", by: "total: five", in: "parties.yaml") },
      lines: ["This should be a number, but it is “five”."]),
  ]

  @Test("and what is told is all there is", arguments: mistakes)
  func alone(_ mistake: Mistake) throws {
    let lines = try TinyPolder.problems(after: mistake.change).map { $0.line(in: .en) }
    #expect(lines.count == mistake.lines.count, "\(lines)")
    for line in mistake.lines { #expect(lines.contains { $0.contains(line) }, "\(lines)") }
  }
}

import Dossiers
import Testing
import TinyPolder

/// One row a mistake in the parties, the talks and the places.
@Suite("Every mistake at the table and in the places gets its sentence and its place")
struct BadTableTests {
  typealias Mistake = BadInputTests.Mistake

  /// Puts a block in place of the first line that holds a text, in the same file.
  private static func parties(_ name: String, _ old: String, _ new: String, _ line: String) -> Mistake {
    Mistake(name: name, change: { try $0.replace(old, by: new, in: "parties.yaml") }, line: line)
  }

  static let mistakes = [
    parties("a weight that is not a number", "salience: 100\n", "salience: .nan\n", "“.nan”"),
    parties(
      "a red line on an option that does not exist", "forbids: [none]", "forbids: [nothing]", "There is no option “nothing”."),
    parties("a red line without a ground", "    measure: family_reunification\n    forbids: [none]\n", "", "A red line rests on one of"),
    parties(
      "a red line on a figure that the chain does not have", "    verdict: contrary\n", "    figure: relativesArived\n    at_most: -3000\n",
      "Did you mean “relativesArrived”?"),
    parties(
      "a red line with bounds that exclude each other", "    verdict: contrary\n", "    figure: relativesArrived\n    at_least: 5\n    at_most: 2\n",
      "No number is at least 5 and at most 2."),
    parties("a spread of positions for two of three", "{high: 5, medium: 10, low: 20}", "{high: 5, medium: 10}", "“low” is missing."),
    parties("readings that do not add up", "      probability: 0.5\n", "      probability: 0.7\n", "readings add up to 1.2 instead of 1."),
    parties(
      "a walk-away value above the best package", "    value: 0.55\n    range: [0.45, 0.65]", "    value: 0.99\n    range: [0.9, 1]",
      "The walk-away value lies above"),
    parties(
      "a walk-away value outside its range", "range: [0.45, 0.65]", "range: [0.60, 0.65]", "walk_away is 0.55; it must lie between 0.6 and 0.65."),
    parties("a line that begins with an event that never was", "since: quota_demand", "since: quota_demmand", "Did you mean “quota_demand”?"),
    parties("a chair without ministers", "chair: VVD", "chair: PVV", "There is no party “PVV”."),
    parties("a base rate without its total", "  count: 10\n  of: 23\n", "  count: 10\n", "“of” is missing."),
    parties(
      "an interaction of a measure that does not exist", "  red_lines:\n  - id: VVD-no-limit",
      "  pairs:\n  - {first: family_reunification, second: border_control, salience: 10, values: [], assumption: test}\n  red_lines:\n  - id: VVD-no-limit",
      "Did you mean “border_controls”?"),
    parties(
      "an outcome that is worth nothing", "  red_lines:\n  - id: VVD-no-limit",
      "  outcomes:\n  - {figure: cost, salience: 10, worst: 1, best: 1, assumption: test}\n  red_lines:\n  - id: VVD-no-limit",
      "“worst” and “best” are the same"),
    Mistake(
      name: "a cap below its floor",
      change: { try BadTableTests.addColumns("cap,floor", "10,20", $0) }, line: "The floor 20 lies above the cap 10."),
    Mistake(
      name: "a negative population", change: { try $0.replace(",238147,", by: ",-5,", in: "places/municipalities.csv") },
      line: "population_2023 is -5"),
    Mistake(
      name: "a municipality in two provinces",
      change: { try $0.replace("GM0034,Almere,PV24", by: "GM0014,Almere,PV24", in: "places/municipalities.csv") },
      line: "Municipality “GM0014” is there already"),
    Mistake(
      name: "a key that is zero everywhere",
      change: { draft in
        try draft.replace("  value: population\n", by: "  value: weighted\n  terms: [{column: population, weight: 0}]\n", in: "places/places.yaml")
      }, line: "This key is zero everywhere"),
    Mistake(
      name: "a weighted key of a column that is not there",
      change: { draft in
        try draft.replace("  value: population\n", by: "  value: weighted\n  terms: [{column: homes, weight: 1}]\n", in: "places/places.yaml")
      }, line: "There is no column “homes”."),
    Mistake(
      name: "steps of the act that run backwards",
      change: { try $0.replace("{year: 0, month: 12, day: 31}", by: "{year: 0, month: 3, day: 31}", in: "places/procedure.yaml") },
      line: "Step decision ends before step report"),
    Mistake(
      name: "a day that does not exist",
      change: { try $0.replace("{year: 0, month: 11, day: 1}", by: "{year: 0, month: 11, day: 31}", in: "places/procedure.yaml") },
      line: "a day that exists"),
  ]

  /// Two more columns, filled in the first row and empty in the others.
  static func addColumns(_ names: String, _ first: String, _ draft: BuiltInDossier.Draft) throws {
    let file = draft.url("places/municipalities.csv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    let blank = String(repeating: ",", count: names.filter { $0 == "," }.count)
    let changed = rows.enumerated().map { index, row in "\(row),\(index == 0 ? names : index == 1 ? first : blank)" }
    try (changed.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
  }

  @Test("each alone", arguments: mistakes)
  func alone(_ mistake: Mistake) throws {
    let problems = try BuiltInDossier.problems(after: mistake.change)
    let lines = problems.map { $0.line(in: .en) }
    #expect(lines.contains { $0.contains(mistake.line) }, "\(lines)")
    #expect(problems.allSatisfy { !$0.line(in: .nl).isEmpty })
  }

  @Test("a position and a line without a confidence are remarked on where the dossier says what confidences come to, and nowhere else")
  func certain() throws {
    func remarks(_ changes: [(String, String)]) throws -> Int {
      let dossier = try TinyPolder.dossier { draft in for change in changes { try draft.replace(change.0, by: change.1, in: "parties.yaml") } }
      return dossier.remarks.count { $0.kind == .takenAsCertain }
    }
    #expect(try remarks([]) == 0)
    #expect(
      try remarks([
        ("salience: 60, confidence: high,", "salience: 60,"), ("en: Not without a limit.}, confidence: high,", "en: Not without a limit.},"),
      ]) == 2)
    let silent = [("confidence: high, ", ""), ("uncertainty:\n  position_spread: {high: 5, medium: 10, low: 20}\n", "")]
    let rest = [("  red_line_holds: {high: 0.95, medium: 0.8, low: 0.6}\n  assumption: invented", "")]
    #expect(try remarks(silent + rest) == 0)
  }

  @Test("one party, no measures and two hundred parties each get a sentence")
  func size() throws {
    func lines(_ change: (inout [String]) -> Void) throws -> [String] {
      try BuiltInDossier.problems { draft in
        let file = draft.url("parties.yaml")
        var rows = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        change(&rows)
        try rows.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
      }.map { $0.line(in: .en) }
    }
    /// The rows of a list under a key, up to the next key or comment at the margin.
    func range(_ key: String, _ rows: [String]) -> Range<Int> {
      let start = (rows.firstIndex(of: key) ?? 0) + 1
      let end = rows[start...].firstIndex { !$0.isEmpty && !$0.hasPrefix(" ") && !$0.hasPrefix("-") } ?? rows.count
      return start..<end
    }
    let alone = try lines { rows in
      let own = range("parties:", rows)
      let second = rows[own].dropFirst().firstIndex { $0.hasPrefix("- id:") } ?? own.upperBound
      rows.removeSubrange(second..<own.upperBound)
    }
    #expect(alone.contains { $0.contains("There is one party at the table; negotiating takes at least two.") }, "\(alone)")
    let none = try lines { rows in
      let own = range("measures:", rows)
      rows.replaceSubrange((own.lowerBound - 1)..<own.upperBound, with: ["measures: []"])
    }
    #expect(none.contains { $0.contains("No measure lies on the table.") }, "\(none.prefix(3))")
    let many = try lines { rows in
      let own = range("parties:", rows)
      let second = rows[own].dropFirst().firstIndex { $0.hasPrefix("- id:") } ?? own.upperBound
      let first = rows[own.lowerBound..<second]
      let copies = (0..<200).flatMap { number in
        first.map { $0.replacing("id: VVD-no-limit", with: "id: L\(number)").replacing("- id: VVD", with: "- id: P\(number)") }
      }
      rows.insert(contentsOf: copies, at: own.upperBound)
    }
    #expect(many.contains { $0.contains("red lines and walk-away values together; there can be 62.") }, "\(many.prefix(3))")
  }
}

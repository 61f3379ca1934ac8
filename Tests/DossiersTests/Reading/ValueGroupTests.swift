import Dossiers
import Testing
import TinyPolder
import Vocabulary

/// Values that a dossier draws together, and every mistake in saying so.
@Suite("Values that are drawn together are read from the calibration")
struct ValueGroupTests {
  /// One row a mistake: what stands under `together`, from line 46 of the file on, and the lines that the user reads.
  struct Mistake: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var lines: [String]

    init(_ name: String, _ text: String, _ lines: String...) { (testDescription, self.text, self.lines) = (name, text, lines) }
  }

  static let file = DossierFile.calibration.rawValue

  /// A group of two values that the invented chain draws, with other parts.
  static func group(
    _ id: String = "offices", values: String = "[decision.capacity_per_year, family.decision_capacity_per_month]", correlation: String = "0.6",
    rest: String = "assumption: invented"
  ) -> String {
    """
    - id: \(id)
      name: {nl: diensten, en: services}
      values: \(values)
      correlation: \(correlation)
      \(rest)

    """
  }

  @Test("a group has its name, its members in the order of the file, the correlation and what it rests on")
  func read() throws {
    let dossier = try TinyPolder.dossier { draft in try Self.add(Self.group(), to: &draft) }
    let groups = try #require(dossier.chain).calibration.groups
    #expect(groups.count == 1)
    let group = try #require(groups.first)
    #expect(group.id == "offices" && group.name == Phrase(nl: "diensten", en: "services") && group.correlation == 0.6)
    #expect(group.members == [.decisionCapacityPerYear, .familyDecisionCapacityPerMonth] && group.evidence.isAssumption)
    #expect(try #require(TinyPolder.dossier().chain).calibration.groups.isEmpty)
  }

  @Test("a source stands for an assumption, and the ends of the correlation are allowed", arguments: ["0", "1"])
  func ends(_ correlation: String) throws {
    #expect(try Self.problems(Self.group(correlation: correlation, rest: "sources: [F-2]")).isEmpty)
  }

  static let mistakes = [
    Mistake(
      "a member that is no value", group(values: "[decision.capacity_per_year, family.decision_capacty_per_month]"),
      "\(file):49:40: There is no value of the calibration “family.decision_capacty_per_month”. Did you mean “family.decision_capacity_per_month”?"),
    Mistake(
      "a correlation above one", group(correlation: "1.2"), "\(file):50:16: correlation is 1.2; it must lie between 0 and 1."),
    Mistake(
      "a correlation below nought", group(correlation: "-0.5"), "\(file):50:16: correlation is -0.5; it must lie between 0 and 1."),
    Mistake(
      "a correlation that is no number", group(correlation: "strong"), "\(file):50:16: This should be a number, but it is “strong”."),
    Mistake(
      "a value in two groups", group() + group("others", values: "[decision.grant_share, decision.capacity_per_year]"),
      """
      \(file):54:34: decision.capacity_per_year is in group offices already (\(file):49:12). A value is in one group: take it away here or there.
      """),
    Mistake(
      "a value twice in a group", group(values: "[decision.grant_share, decision.grant_share]"),
      "\(file):49:34: decision.grant_share is in group offices already (\(file):49:12). A value is in one group: take it away here or there."),
    Mistake(
      "a value without a range", group(values: "[decision.capacity_per_year, decision.appeal_share]"),
      "\(file):49:40: decision.appeal_share has no range and so is not drawn. Give the value a “range”, or take it out of the group."),
    Mistake(
      "a value that the file leaves out", group(values: "[decision.capacity_per_year, decision.output_shock]"),
      "\(file):49:40: decision.output_shock is not in this file. Add the value with a “range”, or take it out of the group."),
    Mistake(
      "the share that follows", group(values: "[decision.grant_share, decision.refugee_share]"),
      """
      \(file):49:34: decision.refugee_share follows from other values and is not drawn. Name the values that it follows from in the group.
      """),
    Mistake(
      "a group of one", group(values: "[decision.grant_share]"),
      "\(file):49:11: Group offices has 1 of the two values that it needs at least. Add a value, or remove the group."),
    Mistake(
      "two groups of one name", group() + group(values: "[decision.grant_share, arrivals.persistence_per_month]"),
      "\(file):52:7: Group of values “offices” is there already (\(file):47:7). Give each a name of its own."),
    Mistake(
      "a group that rests on nothing", group(rest: "confidence: low"),
      "\(file):47:3: This value has no source and is not marked as an assumption. Add “sources” or “assumption”."),
    Mistake(
      "an unknown key", group(rest: "assumption: invented\n  strength: 3"),
      "\(file):52:3: “strength” is not known here. Possible are: id, name, values, correlation, sources, assumption, confidence, note."),
  ]

  @Test("every mistake has its line, its column and what to do, in both languages", arguments: mistakes)
  func told(_ mistake: Mistake) throws {
    let problems = try Self.problems(mistake.text)
    #expect(problems.map { $0.line(in: .en) } == mistake.lines)
    #expect(problems.allSatisfy { $0.line(in: .nl) != $0.line(in: .en) })
  }

  @Test("a key that is missing is told")
  func missing() throws {
    let lines = try Self.problems("- id: offices\n  assumption: invented\n").map { $0.sentence(in: .en) }
    #expect(lines.count == 3 && ["name", "values", "correlation"].allSatisfy { key in lines.contains { $0.contains("“\(key)”") } }, "\(lines)")
  }

  private static func add(_ text: String, to draft: inout Draft) throws { draft.write(try draft.text(file) + "together:\n" + text, to: file) }

  private static func problems(_ text: String) throws -> [Problem] { try TinyPolder.problems { draft in try add(text, to: &draft) } }
}

import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("A key that stands twice in YAML")
struct YAMLTreeTests {
  private static let file = "variants/T1.yaml"

  struct Mistake: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var lines: [String]

    var testDescription: String { name }
  }

  static let mistakes = [
    Mistake(
      name: "at the margin", text: "id: T1\nstatus: proposed\nname:\n  status: a\n\n# a comment\nstatus: sketched\n",
      lines: ["variants/T1.yaml:7:1: “status” is there already (line 2). Keep one."]),
    Mistake(
      name: "behind the dash of a list", text: "readings:\n- topic: a\n  lever: b\n  topic: c\n- topic: d\n",
      lines: ["variants/T1.yaml:4:3: “topic” is there already (line 2). Keep one."]),
    Mistake(
      name: "between braces, with a key of the same name further in", text: "id: T1\nname: {nl: 'a, nl: b', en: {nl: c},\n  nl: d}\n",
      lines: ["variants/T1.yaml:3:3: “nl” is there already (line 2). Keep one."]),
    Mistake(
      name: "three times", text: "id: T1\nid: T2\nid: T3\n",
      lines: [
        "variants/T1.yaml:2:1: “id” is there already (line 1). Keep one.", "variants/T1.yaml:3:1: “id” is there already (line 1). Keep one.",
      ]),
    Mistake(
      name: "beside another one", text: "id: T1\nstatus: a\nid: T2\nstatus: b\n",
      lines: [
        "variants/T1.yaml:3:1: “id” is there already (line 1). Keep one.", "variants/T1.yaml:4:1: “status” is there already (line 2). Keep one.",
      ]),
  ]

  @Test("is told where it stands again, with the line where it stood before", arguments: mistakes)
  func again(_ mistake: Mistake) throws {
    let problems = try TinyPolder.problems { $0.write(mistake.text, to: Self.file) }.filter { $0.place.file == Self.file }
    #expect(problems.map { $0.line(in: .en) } == mistake.lines)
  }

  @Test("is told in Dutch too")
  func dutch() throws {
    let problems = try TinyPolder.problems { $0.write("id: T1\nid: T2\n", to: Self.file) }.filter { $0.place.file == Self.file }
    #expect(problems.map { $0.line(in: .nl) } == ["variants/T1.yaml:2:1: “id” staat er al (regel 1). Houd er één."])
  }
}

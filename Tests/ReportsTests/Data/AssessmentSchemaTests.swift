import Archive
import Assessments
import Foundation
import Reports
import Testing
import TinyPolder
import Vocabulary

/// The schema of `assessment.json` and its guide, against the declaration and a real assessment. `POLDER_RECORD=1` writes both files anew.
@Suite("The form of assessment.json")
struct AssessmentSchemaTests {
  private static let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Docs")

  @Test("the schema among the guides is the one that the workbench serves")
  func file() throws {
    let place = Self.docs.appendingPathComponent("Schemas").appendingPathComponent(AssessmentSchema.name)
    if ProcessInfo.processInfo.environment["POLDER_RECORD"] != nil { try Data(AssessmentSchema.text.utf8).write(to: place) }
    #expect(try String(contentsOf: place, encoding: .utf8) == AssessmentSchema.text)
  }

  @Test("the guide has every key as the declaration gives it")
  func guide() throws {
    let place = Self.docs.appendingPathComponent("Guides/AssessmentFile.md")
    var text = try String(contentsOf: place, encoding: .utf8)
    let range = try #require(KeyTablesTests.range(of: "assessment", in: text))
    if ProcessInfo.processInfo.environment["POLDER_RECORD"] != nil {
      text.replaceSubrange(range, with: AssessmentSchema.markdown)
      return try Data(text.utf8).write(to: place)
    }
    #expect(text[range] == AssessmentSchema.markdown)
  }

  @Test("a real assessment fits it, with chain, law, talks and places")
  func fits() throws {
    let dossier = try TinyPolder.dossier()
    let assessment = try assess(dossier, AssessmentRequest(variants: [], futures: 4))
    let json = try SchemaCheck.read(JSONText.file(AssessmentDocument(assessment, of: dossier)))
    #expect(try SchemaCheck.faults(of: json, SchemaCheck.read(AssessmentSchema.text), at: "$").isEmpty)
    #expect(Set(json.keys.keys) == ["schema", "receipt", "variants", "table", "places"])
  }

  @Test(
    "what does not fit is seen: a key too many, one too few, and a value of another kind",
    arguments: [
      (#"{"a": 1, "b": ["x"]}"#, 0), (#"{"c": 1}"#, 2), (#"{"a": "1", "b": ["y"]}"#, 2), (#"{"a": true}"#, 1), (#"{"a": 1.5}"#, 1), ("[]", 1),
    ])
  func misfits(_ text: String, _ count: Int) throws {
    let schema = try SchemaCheck.read(
      """
      {"type": "object", "additionalProperties": false, "required": ["a"],
       "properties": {"a": {"type": "integer"}, "b": {"type": "array", "items": {"type": "string", "enum": ["x"]}}}}
      """)
    #expect(try SchemaCheck.faults(of: SchemaCheck.read(text), schema, at: "$").count == count)
  }
}

/// The part of JSON Schema that the schema uses.
enum SchemaCheck {
  /// A value of JSON.
  enum Tree: Decodable, Equatable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([Tree])
    case object([String: Tree])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .null
      } else if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let list = try? container.decode([Tree].self) {
        self = .list(list)
      } else {
        self = .object(try container.decode([String: Tree].self))
      }
    }

    var keys: [String: Tree] { if case .object(let keys) = self { keys } else { [:] } }
    var values: [Tree] { if case .list(let values) = self { values } else { [] } }
    var word: String? { if case .text(let text) = self { text } else { nil } }
    var digits: Double? { if case .number(let number) = self { number } else { nil } }

    func isOf(_ type: String) -> Bool {
      switch self {
      case .null: type == "null"
      case .flag: type == "boolean"
      case .number(let number): type == "number" || type == "integer" && number == number.rounded()
      case .text: type == "string"
      case .list: type == "array"
      case .object: type == "object"
      }
    }
  }

  static func read(_ text: String) throws -> Tree { try JSONDecoder().decode(Tree.self, from: Data(text.utf8)) }

  static func faults(of value: Tree, _ schema: Tree, at path: String) -> [String] {
    var faults: [String] = []
    let types = schema.keys["type"].map { $0.word.map { [$0] } ?? $0.values.compactMap(\.word) } ?? []
    if !types.isEmpty, !types.contains(where: value.isOf) { return ["\(path) is no \(types)"] }
    if let words = schema.keys["enum"], !words.values.contains(value) { faults.append("\(path) is none of \(words.values)") }
    if let most = schema.keys["maxItems"]?.digits, value.values.count != Int(most) { faults.append("\(path) has \(value.values.count) values") }
    if let items = schema.keys["items"] {
      faults += value.values.enumerated().flatMap { Self.faults(of: $0.element, items, at: "\(path)[\($0.offset)]") }
    }
    let keys = schema.keys["properties"]?.keys ?? [:]
    faults += (schema.keys["required"]?.values ?? []).compactMap(\.word).filter { value.keys[$0] == nil }.map { "\(path) lacks \($0)" }
    for (key, inner) in value.keys.sorted(by: { $0.key < $1.key }) {
      let own = keys[key] ?? schema.keys["additionalProperties"]
      if own == .flag(false) { faults.append("\(path) has \(key) too many") }
      if let own, own != .flag(false) { faults += Self.faults(of: inner, own, at: "\(path).\(key)") }
    }
    return faults
  }
}

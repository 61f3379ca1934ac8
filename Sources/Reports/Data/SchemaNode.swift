/// What a value of JSON may be, from which both its schema and the table of its keys are written.
indirect enum SchemaNode: Sendable {
  /// A key of an object.
  struct Member: Sendable {
    var key: String
    var node: SchemaNode
    /// What it is, with its unit.
    var meaning: String
    var isAlways: Bool

    init(_ key: String, _ node: SchemaNode, _ meaning: String, isAlways: Bool = true) {
      (self.key, self.node, self.meaning, self.isAlways) = (key, node, meaning, isAlways)
    }
  }

  /// These keys and no others.
  case object([Member])
  /// Any keys, all with such a value.
  case named(SchemaNode)
  case list(SchemaNode, count: Int? = nil)
  /// Any text, or one of some.
  case text(oneOf: [String] = [])
  case whole
  /// A number, or null where it is not known.
  case number
  case flag
  /// The value of a lever, as the dossier writes it.
  case any

  /// As JSON Schema, draft 2020-12.
  var schema: JSONText { .object(members) }

  var members: [String: JSONText] {
    switch self {
    case .object(let keys):
      [
        "type": .text("object"), "additionalProperties": .flag(false), "required": .list(keys.filter(\.isAlways).map { .text($0.key) }),
        "properties": .object(
          Dictionary(keys.map { ($0.key, JSONText.object($0.node.members.merging(["description": .text($0.meaning)]) { $1 })) }) { $1 }),
      ]
    case .named(let node): ["type": .text("object"), "additionalProperties": node.schema]
    case .list(let node, let count):
      ["type": .text("array"), "items": node.schema].merging(
        count.map { ["minItems": .number(Double($0)), "maxItems": .number(Double($0))] } ?? [:]
      ) { $1 }
    case .text(let words): ["type": .text("string")].merging(words.isEmpty ? [:] : ["enum": .list(words.map { .text($0) })]) { $1 }
    case .whole: ["type": .text("integer")]
    case .number: ["type": .list([.text("number"), .text("null")])]
    case .flag: ["type": .text("boolean")]
    case .any: [:]
    }
  }

  /// The rows of a table of keys: the path of each, what it may be, and what it is.
  func rows(under path: String = "") -> [[String]] {
    switch self {
    case .object(let keys):
      keys.flatMap { key -> [[String]] in
        let own = path.isEmpty ? key.key : path + "." + key.key
        return [["`\(own)`", key.node.word + (key.isAlways ? "" : ", optional"), key.meaning]] + key.node.rows(under: own)
      }
    case .named(let node): node.rows(under: path + ".*")
    case .list(let node, _): node.rows(under: path + "[]")
    case .text, .whole, .number, .flag, .any: []
    }
  }

  private var word: String {
    switch self {
    case .object: "object"
    case .named: "object by name"
    case .list(let node, _): "list of " + node.word
    case .text(let words): words.isEmpty ? "text" : words.map { "`\($0)`" }.joined(separator: ", ")
    case .whole: "whole number"
    case .number: "number or null"
    case .flag: "true or false"
    case .any: "any"
    }
  }
}

import Foundation
import Testing

/// A reader who knows one engine knows them all.
@Suite("Every engine has the same shape")
struct EngineShapeTests {
  /// The file of the verb, and what says what is wrong: an error that the verb throws, or, where it throws none, the faults of what goes in.
  struct Shape: Sendable, CustomTestStringConvertible {
    var engine: String
    var verb: String
    var fault: String

    var testDescription: String { engine }
  }

  static let shapes = [
    Shape(engine: "AsylumChain", verb: "Simulating", fault: "ChainError"),
    Shape(engine: "LegalReview", verb: "Reviewing", fault: "NormFault"),
    Shape(engine: "Negotiation", verb: "Negotiating", fault: "NegotiationError"),
    Shape(engine: "Dispersal", verb: "Dispersing", fault: "DispersalError"),
    Shape(engine: "Placement", verb: "Placing", fault: "PlacementError"),
  ]

  private static func files(of engine: String) -> [SourceFile] { SourceFile.all.filter { $0.target == engine } }

  @Test("a model, the verb, an outcome, and what must always hold; nothing else lies loose but what can be wrong", arguments: shapes)
  func folders(_ shape: Shape) {
    let names = Self.files(of: shape.engine).map { String($0.name.dropFirst(shape.engine.count + 1)) }
    for folder in ["Model/", "Outcome/"] { #expect(names.contains { $0.hasPrefix(folder) }, "\(shape.engine) has no \(folder)") }
    let loose = names.filter { !$0.contains("/") }
    let expected = ["\(shape.verb).swift", "Invariants.swift", "\(shape.fault).swift"]
    for name in expected { #expect(loose.contains(name), "\(shape.engine) has no \(name)") }
    let strange = loose.filter { name in !expected.contains(name) && !["\(shape.fault)+", "Fault+"].contains { name.hasPrefix($0) } }
    #expect(strange.isEmpty, "\(shape.engine): \(strange)")
  }

  @Test("one type of error and no second", arguments: shapes)
  func errors(_ shape: Shape) {
    let declarations = Self.files(of: shape.engine).flatMap(\.lines).compactMap {
      $0.firstMatch(of: /(?:struct|enum|class) (\w+):[^{]*\b(?:Explained|Error)\b/)
    }
    let names = declarations.map { String($0.output.1) }
    #expect(names == (shape.fault.hasSuffix("Error") ? [shape.fault] : []), "\(shape.engine): \(names)")
  }

  @Test("the table has every engine")
  func complete() { #expect(Set(Self.shapes.map(\.engine)) == Set(ImportRulesTests.engines)) }
}

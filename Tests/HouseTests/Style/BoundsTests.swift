import Testing

/// Counts that only get better. What the engineers of today leave, those of tomorrow cannot add to.
@Suite("What breaks the style is counted, and the count only goes down")
struct BoundsTests {
  @Test("functions of more than 40 lines")
  func longFunctions() { Self.compare(HouseCounts.longFunctions(), with: Bounds.longFunctions, named: "longFunctions") }

  @Test("computed properties of more than 40 lines")
  func longProperties() { Self.compare(HouseCounts.longProperties(), with: Bounds.longProperties, named: "longProperties") }

  @Test("functions with more than five parameters")
  func manyParameters() { Self.compare(HouseCounts.manyParameters(), with: Bounds.manyParameters, named: "manyParameters") }

  @Test("lines of more than 150 characters")
  func longLines() { Self.compare(HouseCounts.longLines(), with: Bounds.longLines, named: "longLines") }

  @Test("switches with a default")
  func defaults() { Self.compare(HouseCounts.defaults(), with: Bounds.defaults, named: "defaults") }

  @Test("cases that take all the rest")
  func catchAlls() { Self.compare(HouseCounts.catchAlls(), with: Bounds.catchAlls, named: "catchAlls") }

  @Test("names, codes and dates of one country")
  func countryWords() { Self.compare(HouseCounts.countryWords(), with: Bounds.countryWords, named: "countryWords") }

  @Test("files that are named neither as their type, nor as Type+Capability, nor as a verb")
  func strangeNames() { Self.compare(HouseCounts.strangeNames(), with: Bounds.strangeNames, named: "strangeNames") }

  @Test("the share of doc comments in every engine", arguments: ImportRulesTests.engines)
  func documented(_ engine: String) throws {
    let bound = try #require(Bounds.documentedPercent[engine])
    let found = HouseCounts.documentedPercent(of: engine)
    #expect(found >= bound, "\(engine) has \(found) % of doc comments, less than the \(bound) % in Bounds.swift")
    #expect(found <= bound, "\(engine) has \(found) % of doc comments now: write that in Bounds.swift")
  }

  private static func compare(_ found: [String], with bound: Int, named name: String) {
    #expect(found.count <= bound, "Bounds.\(name) allows \(bound), but there are \(found.count):\n\(found.joined(separator: "\n"))")
    #expect(found.count >= bound, "\(name): only \(found.count) are left, so write that in Bounds.swift")
  }
}

/// The counting itself, on texts whose counts are known.
@Suite("The house tests count what they say")
struct HouseCountTests {
  private func file(_ text: String, named name: String = "Chance/Example.swift") -> SourceFile { SourceFile(name: name, text: text) }

  @Test("a function is measured from its declaration to its closing brace, whatever stands in its literals")
  func lines() {
    let text = """
      struct Example {
        init(a: Int, _ b: [String: Int]) { print("}") }
        // func none() {
        static func + (left: Self, right: Self) -> Self {
          let text = "{ \\(left.map { "{" }) // {"
          return text
        }

        @inlinable public subscript<A, B>(_ a: A, b b: (_ x: B) -> A) -> (a: Int, b: Int) {
          get { 0 }
        }

        mutating func last(
          of number: Int = 3
        ) -> Int {
          number
        }
      }
      protocol Other {
        func bare(a: Int)

        var next: Int { get }
      }
      """
    let expected = [(2, 1, 2), (4, 4, 2), (9, 3, 2), (13, 5, 1), (20, 1, 1)].map { FunctionShape(line: $0.0, lines: $0.1, parameters: $0.2) }
    #expect(FunctionShape.all(in: file(text)) == expected)
  }

  @Test("long functions, many parameters, long lines and defaults are seen")
  func faults() {
    let body = String(repeating: "  a()\n", count: 39)
    let long = [file("func f() {\n\(body)}\n")]
    #expect(HouseCounts.longFunctions(in: long) == ["Chance/Example.swift:1 41 lines"])
    #expect(HouseCounts.longFunctions(in: [file("func f() {\n\(body.dropFirst(6))}\n")]).isEmpty)
    #expect(HouseCounts.longProperties(in: [file("  public static var p: [Int] {\n\(body)}\n")]) == ["Chance/Example.swift:1 41 lines"])
    #expect(HouseCounts.longProperties(in: [file("var p: Int {\n\(body.dropFirst(6))}\n")]).isEmpty)
    #expect(HouseCounts.longProperties(in: [file("var p: Int = {\n\(body)}()\nfor variable in a {\n\(body)}\n")]).isEmpty)
    #expect(HouseCounts.manyParameters(in: [file("func f(a: Int, b: Int, c: Int, d: Int, e: Int, f: Int) {}\n")]).count == 1)
    #expect(HouseCounts.manyParameters(in: [file("func f(a: Int, b: Int, c: Int, d: Int, e: [Int: Int]) {}\n")]).isEmpty)
    #expect(HouseCounts.longLines(in: [file(String(repeating: "x", count: 150) + "\n" + String(repeating: "x", count: 151))]).count == 1)
    #expect(HouseCounts.catchAlls(in: [file("switch a {\n  case _ where b: 1\n  // case _: none\n  case _: 2\n}")]) == ["Chance/Example.swift:4"])
    #expect(HouseCounts.catchAlls(in: [file("switch (a, b) {\n  case (_, 1): 1\n  case (_, _): 2\n}")]) == ["Chance/Example.swift:3"])
    #expect(HouseCounts.defaults(in: [file("switch a {\n  // default: none\n  default: \"default: x\"\n}")]) == ["Chance/Example.swift:3"])
  }

  @Test(
    "a word of one country is seen",
    arguments: [
      "/// Decided by the IND.", "let code = \"GM0344\"", "for 342 municipalities", "\"population_2023\"", "\"NL\"", "Phrase(nl: \"heel Nederland\"",
      "the table of mid-2023", "key == .ses_woa",
    ])
  func country(_ line: String) { #expect(CountryWords.first(in: line) != nil) }

  @Test(
    "a glossary, a language and a number that only holds the digits are no country",
    arguments: [
      "/// Dutch: aanmeldcentrum van het COA.", "/// First decision. Dutch: besluit van de IND.", "\"De Nederlandse tekst ontbreekt.\"",
      "case nl = \"Nederlands\"", "1_342", "GMT", "INDEX",
    ])
  func noCountry(_ line: String) { #expect(CountryWords.first(in: line) == nil) }

  @Test("a file is named as its type, as Type+Capability, or as a verb of the list")
  func names() {
    #expect(HouseCounts.strangeNames(in: [file("public struct Example: Sendable {}")]).isEmpty)
    #expect(HouseCounts.strangeNames(in: [file("// struct Example\nextension Example {}")]) == ["Chance/Example.swift"])
    #expect(HouseCounts.strangeNames(in: [file("extension Other.Example {}", named: "Chance/Example+Sums.swift")]).isEmpty)
    #expect(HouseCounts.strangeNames(in: [file("extension Example.Kind {}", named: "Chance/Example+Names.swift")]).isEmpty)
    #expect(HouseCounts.strangeNames(in: [file("func sum() {}", named: "Chance/Sums.swift")]) == ["Chance/Sums.swift"])
    #expect(HouseCounts.strangeNames(in: [file("func assess() {}", named: "Assessments/Assess.swift")]).isEmpty)
  }
}

import Testing

/// What nothing but tests would use is no part of the program.
@Suite("What Sources declares is used in Sources")
struct DeadCodeTests {
  /// What is used without its name standing elsewhere in Sources, and why.
  private static let known: [String: String] = [
    "KeyTables": "the tables of the guide to the dossier, which a test holds against it",
    "errorDescription": "asked by Foundation",
    "validate": "asked by the reader of the command line",
    "allValueStrings": "asked by the reader of the command line",
    "defaultValueDescription": "asked by the reader of the command line",
    "defaultCompletionKind": "asked by the reader of the command line",
    "appendLiteral": "asked by the compiler for a literal with values",
    "appendInterpolation": "asked by the compiler for a literal with values",
  ]

  private static let modifiers: Set<String> = [
    "public", "package", "internal", "private", "fileprivate", "static", "final", "override", "mutating", "nonmutating", "indirect", "lazy",
  ]
  private static let kinds: Set<String> = ["func", "var", "let", "struct", "enum", "class", "protocol", "typealias"]

  /// The words of a line of code: names and keywords. A comment has none.
  static func words(_ line: String) -> [String] {
    let bytes = Array(line.utf8)
    let start = bytes.firstIndex { $0 != UInt8(ascii: " ") } ?? bytes.count
    if bytes[start...].starts(with: "//".utf8) { return [] }
    return bytes.split { !isWord($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte >= 128 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The name that a line declares; `nil` where it declares none. Cases are not asked: a dossier names them in words of its own.
  static func declared(_ line: String) -> String? {
    var words = Self.words(line)[...]
    while let word = words.first, modifiers.contains(word) { words = words.dropFirst() }
    guard let kind = words.first, kinds.contains(kind) else { return nil }
    return words.dropFirst().first
  }

  /// Names that stand only where they are declared, with their places.
  static func unused(in files: [SourceFile]) -> [String] {
    var count: [String: Int] = [:]
    var places: [String: [String]] = [:]
    for file in files {
      for (number, line) in file.lines.enumerated() {
        for word in words(line) { count[word, default: 0] += 1 }
        if let name = declared(line) { places[name, default: []].append("\(file.name):\(number + 1) \(name)") }
      }
    }
    return places.filter { count[$0.key, default: 0] <= $0.value.count }.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  @Test("no function, value or type stands only where it is declared, but for those that are listed with their reason")
  func nothingSpare() {
    let found = Self.unused(in: SourceFile.all).filter { place in !Self.known.keys.contains { place.hasSuffix(" \($0)") } }
    #expect(found.isEmpty, "used by nothing but tests:\n\(found.joined(separator: "\n"))")
  }

  @Test("what is listed is still there, and still used by nothing else")
  func listed() {
    let found = Self.unused(in: SourceFile.all)
    for name in Self.known.keys.sorted() {
      #expect(found.contains { $0.hasSuffix(" \(name)") }, "\(name) is used now, or gone: take it off the list")
    }
  }

  @Test("a name is used where it stands in code, and not where it stands in a comment or is declared twice")
  func seen() {
    let text = """
      /// spare: only named here
      struct Example {
        public static let spare = 1
        private var used: Int { other(2) }
        func other(_ number: Int) -> Int { number + used }
      }
      extension Example {
        func twice() {}
      }
      """
    let more = "  mutating func twice() {}\nlet example = Example()\nprint(example)\n"
    let found = Self.unused(in: [SourceFile(name: "Chance/Example.swift", text: text), SourceFile(name: "Chance/More.swift", text: more)])
    #expect(found == ["Chance/Example.swift:3 spare", "Chance/Example.swift:8 twice", "Chance/More.swift:1 twice"])
    #expect(Self.declared("  case one, two") == nil && Self.declared("for each in all {") == nil)
  }
}

/// A function, initialiser, subscript or computed property of a source: where it stands, how long it is and what it takes.
struct FunctionShape: Hashable {
  /// The line on which it is declared; the first is 1.
  var line: Int
  /// From its declaration to its closing brace; 1 where it has no body.
  var lines: Int
  var parameters: Int

  /// All functions of a file, in order. Closures are no functions; computed properties have a list of their own.
  static func all(in file: SourceFile) -> [FunctionShape] {
    var found: [FunctionShape] = []
    var start = 0
    for line in file.code.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if let head = headEnd(of: line) { found.append(FunctionShape(from: start + head, lineStart: start, in: file.code)) }
      start += line.count + 1
    }
    return found
  }

  /// All properties of a file whose body begins on the line of their declaration, in order; one that is given a value is stored.
  static func properties(in file: SourceFile) -> [FunctionShape] {
    var found: [FunctionShape] = []
    var start = 0
    for line in file.code.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let words = String(decoding: line.prefix { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "=") }, as: UTF8.self).split(separator: " ")
      let isVariable = words.first { !modifiers.contains(String($0)) && !$0.hasPrefix("@") } == "var"
      if isVariable, let brace = line.firstIndex(of: UInt8(ascii: "{")), !line[..<brace].contains(UInt8(ascii: "=")) {
        let (_, end) = colonsWithin(file.code, from: start + brace - line.startIndex)
        let lines = file.code[start..<end].count { $0 == UInt8(ascii: "\n") } + 1
        found.append(FunctionShape(line: file.code[..<start].count { $0 == UInt8(ascii: "\n") } + 1, lines: lines, parameters: 0))
      }
      start += line.count + 1
    }
    return found
  }

  private static let modifiers: Set<String> = [
    "public", "package", "internal", "fileprivate", "private", "static", "final", "override", "mutating", "nonmutating", "convenience", "required",
    "borrowing", "consuming", "nonisolated", "indirect",
  ]

  /// How far into its line a declaration's parameters or generic names begin; `nil` on a line that declares no function.
  private static func headEnd(of line: ArraySlice<UInt8>) -> Int? {
    var place = line.startIndex
    while true {
      while place < line.endIndex, line[place] == UInt8(ascii: " ") { place += 1 }
      let start = place
      while place < line.endIndex, isWord(line[place]) || line[place] == UInt8(ascii: "@") { place += 1 }
      let word = String(decoding: line[start..<place], as: UTF8.self)
      if word.hasPrefix("@") || modifiers.contains(word) { continue }
      switch word {
      case "func":
        while place < line.endIndex, line[place] == UInt8(ascii: " ") { place += 1 }
        let isNamed = place < line.endIndex && isWord(line[place])
        while place < line.endIndex, isNamed ? isWord(line[place]) : line[place] != UInt8(ascii: "(") { place += 1 }
        return place - line.startIndex
      case "init", "subscript":
        if place < line.endIndex, line[place] == UInt8(ascii: "?") { place += 1 }
        let isDeclared = place < line.endIndex && [UInt8(ascii: "("), UInt8(ascii: "<")].contains(line[place])
        return isDeclared ? place - line.startIndex : nil
      default: return nil
      }
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
    default: false
    }
  }

  /// The colons at the outermost level of a bracket that opens at a place, and the place after its end.
  fileprivate static func colonsWithin(_ code: [UInt8], from start: Int) -> (colons: Int, end: Int) {
    var (depth, colons, place) = (0, 0, start)
    while place < code.count {
      switch code[place] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return (colons, place + 1) }
      case UInt8(ascii: ":") where depth == 1: colons += 1
      default: break
      }
      place += 1
    }
    return (colons, place)
  }
}

extension FunctionShape {
  fileprivate init(from head: Int, lineStart: Int, in code: [UInt8]) {
    var place = head
    while place < code.count, code[place] != UInt8(ascii: "(") { place += 1 }
    // A colon at the outermost level ends the label of one parameter.
    (parameters, place) = Self.colonsWithin(code, from: place)
    // The body begins at the next brace; without one before the next closing brace or blank line there is none.
    while place < code.count, code[place] != UInt8(ascii: "{"), code[place] != UInt8(ascii: "}") {
      if code[place] == UInt8(ascii: "\n"), place + 1 < code.count, code[place + 1] == UInt8(ascii: "\n") { break }
      place += 1
    }
    line = code[..<lineStart].count { $0 == UInt8(ascii: "\n") } + 1
    guard place < code.count, code[place] == UInt8(ascii: "{") else {
      lines = 1
      return
    }
    let (_, end) = Self.colonsWithin(code, from: place)
    lines = code[lineStart..<end].count { $0 == UInt8(ascii: "\n") } + 1
  }
}

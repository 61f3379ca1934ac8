import Dossiers
import Vocabulary

/// Reads JSON (RFC 8259) into a tree that keeps the line and column of every value.
struct JSONTree {
  /// Values within values; deeper ones are refused, so that no file can exhaust the stack.
  private static let depthLimit = 100

  private let bytes: [UInt8]
  private let file: String
  private var index = 0
  private var line = 1
  /// Where the line begins.
  private var lineStart = 0

  /// Throws where the text is no JSON, at the first place where it is not.
  static func read(_ text: String, file: String) throws(DomainFault) -> FileNode {
    // A byte order mark is no part of the text.
    var reader = JSONTree(bytes: Array((text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text).utf8), file: file)
    let tree = try reader.value(depth: 0, path: "$")
    reader.skipSpace()
    if reader.index < reader.bytes.count { throw reader.fault(.endOfFile, path: "$") }
    return tree
  }

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  private var place: FilePlace {
    let before = bytes[lineStart..<index]
    // Columns count characters, not the bytes that they take.
    return FilePlace(file: file, line: line, column: before.count { $0 & 0xC0 != 0x80 } + 1)
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func fault(_ expected: DomainFault.Mark, path: String) -> DomainFault {
    let found = next.map { $0 < 0x80 && $0 > 0x20 ? String(UnicodeScalar($0)) : "" }
    return DomainFault(.syntax(expected: expected, found: found), path: path, at: place)
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      index += 1
      if byte == 0x0A {
        line += 1
        lineStart = index
      }
    }
  }

  /// Goes past a mark such as a colon; throws where something else stands there.
  private mutating func pass(_ mark: Character, path: String) throws(DomainFault) {
    skipSpace()
    guard next == mark.asciiValue else { throw fault(.character(mark), path: path) }
    index += 1
  }

  private mutating func value(depth: Int, path: String) throws(DomainFault) -> FileNode {
    skipSpace()
    let start = place
    guard depth < Self.depthLimit else { throw DomainFault(.tooDeep(limit: Self.depthLimit), path: path, at: start) }
    switch next {
    case UInt8(ascii: "{"): return FileNode(.map(try entries(depth: depth, path: path)), at: start)
    case UInt8(ascii: "["): return FileNode(.list(try items(depth: depth, path: path)), at: start)
    case UInt8(ascii: "\""): return FileNode(.scalar(try text(path: path), isQuoted: true), at: start)
    case .some(let byte) where byte == UInt8(ascii: "-") || (48...57).contains(byte) || (97...122).contains(byte):
      return FileNode(.scalar(try word(path: path), isQuoted: false), at: start)
    case .some, .none: throw fault(.value, path: path)
    }
  }

  private mutating func items(depth: Int, path: String) throws(DomainFault) -> [FileNode] {
    try pass("[", path: path)
    skipSpace()
    var items: [FileNode] = []
    if next == UInt8(ascii: "]") {
      index += 1
      return items
    }
    while true {
      items.append(try value(depth: depth + 1, path: "\(path)[\(items.count)]"))
      skipSpace()
      if next != UInt8(ascii: ",") { break }
      index += 1
    }
    guard next == UInt8(ascii: "]") else { throw fault(.commaOrBracket, path: path) }
    index += 1
    return items
  }

  private mutating func entries(depth: Int, path: String) throws(DomainFault) -> [FileNode.Entry] {
    try pass("{", path: path)
    skipSpace()
    var entries: [FileNode.Entry] = []
    if next == UInt8(ascii: "}") {
      index += 1
      return entries
    }
    while true {
      skipSpace()
      let start = place
      guard next == UInt8(ascii: "\"") else { throw fault(.key, path: path) }
      let key = try text(path: path)
      if entries.contains(where: { $0.key == key }) { throw DomainFault(.keyTwice(key), path: "\(path).\(key)", at: start) }
      try pass(":", path: "\(path).\(key)")
      entries.append(.init(key: key, place: start, value: try value(depth: depth + 1, path: "\(path).\(key)")))
      skipSpace()
      if next != UInt8(ascii: ",") { break }
      index += 1
    }
    guard next == UInt8(ascii: "}") else { throw fault(.commaOrBrace, path: path) }
    index += 1
    return entries
  }

  /// A number, `true`, `false` or `null`, as written.
  private mutating func word(path: String) throws(DomainFault) -> String {
    let start = index
    while let byte = next, (48...57).contains(byte) || (97...122).contains(byte) || "+-.E".utf8.contains(byte) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    guard ["true", "false", "null"].contains(word) || Self.isNumber(word) else {
      index = start
      throw fault(.word, path: path)
    }
    return word
  }

  /// Whether a word is a number as JSON writes it: no plus, no leading nought, a digit on both sides of the point.
  private static func isNumber(_ word: String) -> Bool {
    var rest = word.hasPrefix("-") ? word.dropFirst() : word[...]
    func digits() -> Int {
      let run = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(run.count)
      return run.count
    }
    let isZero = rest.hasPrefix("0")
    let whole = digits()
    guard whole > 0, !isZero || whole == 1 else { return false }
    if rest.hasPrefix(".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if let mark = rest.first, mark == "e" || mark == "E" {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == "+" || sign == "-" { rest = rest.dropFirst() }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  private mutating func text(path: String) throws(DomainFault) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else {
        throw fault(.closingQuote, path: path)
      }
      index += 1
      if byte == UInt8(ascii: "\\") { text += Array(try escaped(path: path).utf8) } else { text.append(byte) }
    }
    guard next != nil else {
      throw fault(.closingQuote, path: path)
    }
    index += 1
    return String(decoding: text, as: UTF8.self)
  }

  /// What a backslash and the letters after it stand for.
  private mutating func escaped(path: String) throws(DomainFault) -> String {
    let plain: [UInt8: String] = [
      0x22: "\"", 0x5C: "\\", 0x2F: "/", 0x62: "\u{8}", 0x66: "\u{C}", 0x6E: "\n", 0x72: "\r", 0x74: "\t",
    ]
    if let byte = next, let letter = plain[byte] {
      index += 1
      return letter
    }
    var unit = try codeUnit(path: path)
    if (0xD800...0xDBFF).contains(unit), next == UInt8(ascii: "\\") {
      index += 1
      let low = try codeUnit(path: path)
      unit = 0x10000 + (unit - 0xD800) * 0x400 + (low &- 0xDC00)
    }
    guard let scalar = UnicodeScalar(unit) else { throw fault(.existingCharacter, path: path) }
    return String(scalar)
  }

  private mutating func codeUnit(path: String) throws(DomainFault) -> UInt32 {
    guard next == UInt8(ascii: "u"), index + 4 < bytes.count else { throw fault(.characterAfterBackslash, path: path) }
    let digits = String(decoding: bytes[(index + 1)...(index + 4)], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit), let unit = UInt32(digits, radix: 16) else { throw fault(.characterAfterBackslash, path: path) }
    index += 5
    return unit
  }
}

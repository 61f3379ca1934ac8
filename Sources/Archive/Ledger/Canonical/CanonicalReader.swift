/// Goes through the bytes of a JSON text (RFC 8259, I-JSON: each name once, no lone surrogates, whole numbers that every program holds).
struct CanonicalReader {
  /// Values within values; deeper ones are refused, so that no text can exhaust the stack.
  private static let depthLimit = 100

  let bytes: [UInt8]
  var index = 0

  static func read(_ bytes: [UInt8]) throws(CanonicalJSONError) -> CanonicalJSON {
    var reader = CanonicalReader(bytes: bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    if reader.index < bytes.count { throw .syntax(byte: reader.index) }
    return value
  }

  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
  }

  private mutating func value(depth: Int) throws(CanonicalJSONError) -> CanonicalJSON {
    guard depth < Self.depthLimit else { throw .tooDeep }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try list(depth)
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case .some, .none: return .integer(try number())
    }
  }

  private mutating func word(_ word: String, _ value: CanonicalJSON) throws(CanonicalJSONError) -> CanonicalJSON {
    guard bytes[index...].starts(with: word.utf8) else { throw .syntax(byte: index) }
    index += word.utf8.count
    return value
  }

  private mutating func number() throws(CanonicalJSONError) -> Int64 {
    let start = index
    while let byte = next, "+-.0123456789eE".utf8.contains(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard let first = digits.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { throw .syntax(byte: start) }
    if text.contains(where: { ".eE".contains($0) }) { throw .notWhole(text) }
    guard digits == "0" || first != UInt8(ascii: "0"), !text.contains("+"), !digits.contains("-") else { throw .syntax(byte: start) }
    guard let number = Int64(text), number.magnitude <= CanonicalJSON.largest.magnitude else { throw .beyondRange(text) }
    // Minus nought is nought.
    return number
  }

  /// Goes past a mark; `false` where another one stands there.
  private mutating func passes(_ mark: UInt8) -> Bool {
    skipSpace()
    guard next == mark else { return false }
    index += 1
    return true
  }

  private mutating func list(_ depth: Int) throws(CanonicalJSONError) -> CanonicalJSON {
    index += 1
    var values: [CanonicalJSON] = []
    if passes(UInt8(ascii: "]")) { return .list(values) }
    repeat { values.append(try value(depth: depth + 1)) } while passes(UInt8(ascii: ","))
    guard passes(UInt8(ascii: "]")) else { throw .syntax(byte: index) }
    return .list(values)
  }

  private mutating func object(_ depth: Int) throws(CanonicalJSONError) -> CanonicalJSON {
    index += 1
    var members: [(String, CanonicalJSON)] = []
    if passes(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw .syntax(byte: index) }
      let name = try text()
      guard passes(UInt8(ascii: ":")) else { throw .syntax(byte: index) }
      members.append((name, try value(depth: depth + 1)))
    } while passes(UInt8(ascii: ","))
    guard passes(UInt8(ascii: "}")) else { throw .syntax(byte: index) }
    return try CanonicalJSON(members)
  }
}

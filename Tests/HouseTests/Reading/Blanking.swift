/// Puts blanks in the place of comments and of what string literals say, so that braces, colons and words of the code can be counted. What stands between
/// `\(` and `)` in a literal is code and stays.
struct Blanking {
  private let bytes: [UInt8]
  private var code: [UInt8]
  private var place = 0

  static func code(of text: String) -> [UInt8] {
    var blanking = Blanking(text)
    blanking.readCode(untilParenthesis: false)
    return blanking.code
  }

  private init(_ text: String) {
    bytes = Array(text.utf8)
    code = bytes
  }

  private func starts(_ text: StaticString, at offset: Int = 0) -> Bool {
    let start = place + offset
    guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[start + $0] == text.utf8Start[$0] }
  }

  /// Steps over so many bytes and makes them blank; line feeds stay.
  private mutating func blank(_ count: Int = 1) {
    for _ in 0..<count where place < bytes.count {
      if bytes[place] != UInt8(ascii: "\n") { code[place] = UInt8(ascii: " ") }
      place += 1
    }
  }

  private mutating func readCode(untilParenthesis: Bool) {
    var depth = 0
    while place < bytes.count {
      if starts("//") {
        while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { blank() }
      } else if starts("#\"") {
        blank(2)
        while place < bytes.count, !starts("\"#") { blank() }
        blank(2)
      } else if starts("\"") {
        readLiteral(isLong: starts("\"\"\""))
      } else {
        if bytes[place] == UInt8(ascii: "(") { depth += 1 }
        if bytes[place] == UInt8(ascii: ")") {
          if depth == 0, untilParenthesis { return }
          depth -= 1
        }
        place += 1
      }
    }
  }

  private mutating func readLiteral(isLong: Bool) {
    blank(isLong ? 3 : 1)
    while place < bytes.count {
      if isLong ? starts("\"\"\"") : starts("\"") { return blank(isLong ? 3 : 1) }
      if starts("\\(") {
        blank(2)
        readCode(untilParenthesis: true)
        blank()
      } else {
        blank(starts("\\") ? 2 : 1)
      }
    }
  }
}

import Dossiers

/// Finds where the keys stand that YAML has twice in one mapping: the parser tells where the first of them stands for the first time, and no more.
struct RepeatedKeys {
  private let lines: [[Character]]
  private let file: String
  /// Where the mapping has its keys, from 0 on.
  private let column: Int
  /// The line of the first key that is told, from 0 on.
  private let line: Int

  /// `place` is where a key of the mapping stands.
  init(in text: String, at place: FilePlace) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(Array.init)
    file = place.file
    (line, column) = (place.line - 1, place.column - 1)
  }

  /// The places of a key after its first, and the first; empty where the key is not found twice.
  func places(of key: String) -> [FilePlace] {
    guard lines.indices.contains(line), column >= 0 else { return [] }
    let inBlock = block.filter { isKey(key, at: column, of: lines[$0]) }.map { FilePlace(file: file, line: $0 + 1, column: column + 1) }
    return inBlock.count > 1 ? inBlock : between(key)
  }

  /// The lines of a mapping that is written a key a line: all that are indented at least as far as its keys, and the one at which it begins.
  private var block: Range<Int> {
    var (start, end) = (line, line + 1)
    while start > 0, !isAbove(lines[start]), isWithin(lines[start - 1]) || isAbove(lines[start - 1]) { start -= 1 }
    while end < lines.count, isWithin(lines[end]) { end += 1 }
    return start..<end
  }

  /// Whether a line is indented as far as the keys, empty or a comment.
  private func isWithin(_ line: [Character]) -> Bool {
    guard let first = line.firstIndex(where: { $0 != " " }) else { return true }
    return first >= column || line[first] == "#"
  }

  /// Whether a line begins the mapping behind the dash of a list.
  private func isAbove(_ line: [Character]) -> Bool {
    guard column > 0, line.count > column, let first = line.firstIndex(where: { $0 != " " }), first < column, line[first] == "-" else { return false }
    return line[first..<column].allSatisfy { $0 == "-" || $0 == " " }
  }

  /// Whether a key, with or without quotation marks, and a colon stand there.
  private func isKey(_ key: String, at column: Int, of line: [Character]) -> Bool {
    guard line.count > column, line[..<column].allSatisfy({ $0 == " " || $0 == "-" }) else { return false }
    return begins(Array(line[column...]), with: key)
  }

  private func begins(_ text: [Character], with key: String) -> Bool {
    [key, "\"\(key)\"", "'\(key)'"].contains { written in
      text.starts(with: written) && text.dropFirst(written.count).first { $0 != " " } == ":"
    }
  }

  /// The places of a key between the braces in which it stands for the first time, from there on.
  private func between(_ key: String) -> [FilePlace] {
    guard lines[line].count > column, begins(Array(lines[line][column...]), with: key) else { return [] }
    var places = [FilePlace(file: file, line: line + 1, column: column + 1)]
    var (depth, isNext) = (0, false)
    var quote: Character?
    for row in line..<lines.count {
      for index in (row == line ? column : 0)..<max(lines[row].count, row == line ? column : 0) {
        let character = lines[row][index]
        if isNext, character != " ", quote == nil {
          isNext = false
          if begins(Array(lines[row][index...]), with: key) { places.append(FilePlace(file: file, line: row + 1, column: index + 1)) }
        }
        if let open = quote {
          if character == open { quote = nil }
        } else if character == "\"" || character == "'" && (index == 0 || " [{,:".contains(lines[row][index - 1])) {
          quote = character
        } else if "{[".contains(character) {
          depth += 1
        } else if "}]".contains(character) {
          depth -= 1
          if depth < 0 { return places }
        } else if character == ",", depth == 0 {
          isNext = true
        }
      }
    }
    return places
  }
}

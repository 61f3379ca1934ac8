import Dossiers
import Vocabulary

/// Reads a CSV file with a header line, also as Excel writes it: with semicolons or tabs, whichever the header has, and `sep=` before it.
///
/// Source: Y. Shafranovich, "Common Format and MIME Type for Comma-Separated Values (CSV) Files", RFC 4180 (2005), section 2, for quotation marks.
enum SpreadsheetFile {
  static func read(_ text: String, file: String) -> Result<DossierFiles.Spreadsheet, DossierProblems> {
    let (body, line, named) = withoutSeparatorLine(text)
    let delimiter = named ?? delimiter(of: body)
    var lines: [SpreadsheetLines.Line]
    switch SpreadsheetLines(body, delimiter: delimiter, file: file, firstLine: line).read() {
    case .success(let found): lines = found
    case .failure(let problems): return .failure(problems)
    }
    lines.removeAll { $0.allSatisfy(\.text.isEmpty) }
    guard var head = lines.first else { return .failure(DossierProblems([Problem(.fileEmpty, at: FilePlace(file: file))])) }
    // A spreadsheet leaves empty columns at the end of every line.
    let width = lines.map { ($0.lastIndex { !$0.text.isEmpty } ?? 0) + 1 }.max() ?? 1
    while head.count > width, head.last?.text.isEmpty == true { head.removeLast() }
    var problems = twice(head, file)
    var sheet = DossierFiles.Spreadsheet(columns: head.map(\.text), rows: [], lines: [])
    sheet.headLine = head[0].place.line
    sheet.mark = delimiter == "," ? .point : .comma
    for var row in lines.dropFirst() {
      while row.count > head.count, row.last?.text.isEmpty == true { row.removeLast() }
      guard row.count == head.count else {
        problems.append(
          Problem(
            .wrongForm(expected: .row(values: head.count), found: "\(row.count)"),
            at: FilePlace(file: file, line: row[0].place.line, column: 1)))
        continue
      }
      sheet.rows.append(row.map(\.text))
      sheet.places.append(row.map(\.place))
      sheet.lines.append(row[0].place.line)
    }
    return problems.isEmpty ? .success(sheet) : .failure(DossierProblems(problems))
  }

  private static func twice(_ head: SpreadsheetLines.Line, _ file: String) -> [Problem] {
    var seen = Set<String>()
    let again = head.filter { !$0.text.isEmpty && !seen.insert($0.text.lowercased()).inserted }
    return again.map { Problem(.keyTwice(key: $0.text, first: nil), at: $0.place) }
  }

  /// The text behind a first line such as `sep=;`, the line at which it begins, and the delimiter that the line names.
  private static func withoutSeparatorLine(_ text: String) -> (body: Substring, line: Int, delimiter: Character?) {
    let head = text.prefix { !SpreadsheetLines.isLineEnd($0) }
    let plain = String(head).trimmed.lowercased()
    let written = head.drop { $0.isWhitespace && $0 != "\t" }
    guard plain.hasPrefix("sep="), written.count >= 5 else { return (text[...], 1, nil) }
    let delimiter = written[written.index(written.startIndex, offsetBy: 4)]
    guard [",", ";", "\t"].contains(delimiter) else { return (text[...], 1, nil) }
    return (text[head.endIndex...].dropFirst(), 2, delimiter)
  }

  /// The delimiter that the header has most of, outside quotation marks; a comma where it has none.
  private static func delimiter(of text: Substring) -> Character {
    var counts: [Character: Int] = [:]
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if SpreadsheetLines.isLineEnd(character), !isQuoted { break }
      if !isQuoted { counts[character, default: 0] += 1 }
    }
    var best: Character = ","
    for delimiter: Character in [";", "\t"] where counts[delimiter, default: 0] > counts[best, default: 0] { best = delimiter }
    return best
  }
}

import Vocabulary

/// Blocks and runs as plain text.
struct TextWriter: Sendable {
  let width: Int
  let footnotes: Footnotes

  func write(_ block: Block) -> String {
    switch block {
    case .paragraph(let text), .lead(let text), .note(let text): wrap(plain(text)) + "\n"
    case .command(let text): "\(text)\n"
    case .subheading(let text, _): heading(plain(text), under: "-")
    case .list(let items): items.map { wrap(plain($0), indent: "  ", first: "- ") }.joined(separator: "\n") + "\n"
    case .numbered(let items): numbered(items.map(plain)) + "\n"
    case .chart(let chart): wrap(plain(chart.sentence)) + "\n"
    case .details(let summary, let blocks): wrap(plain(summary)) + "\n" + blocks.map { write($0) }.joined(separator: "\n")
    case .columns(let columns): columns.flatMap { $0 }.map { write($0) }.joined(separator: "\n")
    case .table(let table): write(table) + "\n"
    case .matrix(let matrix): TextMatrix(matrix: matrix, writer: self).write() + "\n"
    }
  }

  func heading(_ text: String, under rule: Character) -> String {
    let lines = Self.wrapped(text, to: width)
    return lines.joined(separator: "\n") + "\n" + String(repeating: rule, count: lines.map(\.count).max() ?? 0) + "\n"
  }

  /// The sources that are cited, by their numbers; empty where none is.
  func sourceList(in language: Language) -> String {
    footnotes.cited.isEmpty ? "" : numbered(footnotes.cited.map { plain(footnotes.words($0, in: language)) }) + "\n"
  }

  private func numbered(_ lines: [String]) -> String {
    let room = "\(lines.count)".count
    return lines.enumerated().map { index, line in
      let number = "\(index + 1)"
      let first = String(repeating: " ", count: room - number.count) + number + ". "
      return wrap(line, indent: String(repeating: " ", count: first.count), first: first)
    }.joined(separator: "\n")
  }

  /// Columns as wide as they need; where that is too wide, the widest give way and wrap.
  func write(_ table: TableBlock) -> String {
    let (columns, cells) = (table.columns.map(plain), table.rows.map { $0.map(plain) })
    let widths = columnWidths([columns] + cells)
    func line(_ row: [String]) -> String {
      let wrapped = row.indices.map { Self.wrapped(row[$0], to: widths[$0]) }
      return (0..<(wrapped.map(\.count).max() ?? 0)).map { height in
        wrapped.indices.map { column in
          let text = height < wrapped[column].count ? wrapped[column][height] : ""
          let space = String(repeating: " ", count: max(widths[column] - text.count, 0))
          return table.isNumeric && column > 0 ? space + text : text + space
        }.joined(separator: "  ").trimmedRight
      }.joined(separator: "\n")
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    let caption = table.caption.isEmpty ? "" : wrap(plain(table.caption))
    return ([caption, line(columns), rule] + cells.map(line)).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The widths that fit the page; no column is cut below what a short word needs.
  private func columnWidths(_ rows: [[String]]) -> [Int] {
    guard let columns = rows.first?.indices else { return [] }
    var widths = columns.map { column in rows.map { Self.longestLine($0[column]) }.max() ?? 0 }
    let room = width - 2 * (widths.count - 1)
    while widths.reduce(0, +) > room, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 6 {
      widths[widest] -= 1
    }
    return widths
  }

  private static func longestLine(_ text: String) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(\.count).max() ?? 0
  }

  func wrap(_ text: String, indent: String = "", first: String = "") -> String {
    let lines = Self.wrapped(text, to: max(width - indent.count, 1))
    return lines.enumerated().map { ($0.offset == 0 ? first : indent) + $0.element }.joined(separator: "\n")
  }

  /// The text in lines of at most so many characters; a word that is longer is cut.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var lines: [String] = []
      // NB: the characters of a line are counted as words come, for counting them anew at every word takes as long as the line squared.
      var (line, length) = ("", 0)
      for word in paragraph.split(separator: " ") {
        var (rest, long) = (word, word.count)
        if !line.isEmpty {
          if length + 1 + long <= width {
            line += " " + rest
            length += 1 + long
            continue
          }
          lines.append(line)
        }
        while long > width {
          lines.append(String(rest.prefix(width)))
          (rest, long) = (rest.dropFirst(width), long - width)
        }
        (line, length) = (String(rest), long)
      }
      lines.append(line)
      return lines
    }
  }

  /// A text without marks; sources as numbers in brackets.
  func plain(_ prose: Prose) -> String {
    prose.runs.map { run in
      switch run {
      case .text(let text), .figure(let text): text
      case .emphasis(let inner), .link(let inner, _), .foreign(let inner, _): plain(inner)
      case .citation(let sources): " [" + sources.map { "\(footnotes.number(of: $0))" }.joined(separator: ", ") + "]"
      }
    }.joined()
  }
}

extension String {
  var trimmedRight: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

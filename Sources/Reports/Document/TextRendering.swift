/// Plain text, at most so many columns wide.
public struct TextRendering: Sendable {
  public let width: Int

  public init(width: Int = 120) { self.width = width }

  public func render(_ sheets: [Sheet]) -> String {
    sheets.map { sheet in
      "\(sheet.title)\n\(String(repeating: "=", count: sheet.title.count))\n\n" + sheet.blocks.map { render($0) }.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  public func render(_ block: Block) -> String {
    switch block {
    case .paragraph(let text): wrap(text, indent: "") + "\n"
    case .command(let text): "\(text)\n"
    case .subheading(let text): "\(text)\n\(String(repeating: "-", count: text.count))\n"
    case .list(let items): items.map { wrap($0, indent: "  ", first: "- ") }.joined(separator: "\n") + "\n"
    case .chart(_, let sentence): wrap(sentence, indent: "") + "\n"
    case .details(let summary, let blocks): wrap(summary, indent: "") + "\n" + blocks.map { render($0) }.joined(separator: "\n")
    case .table(let table): render(table) + "\n"
    }
  }

  /// Columns as wide as they need; where that is too wide, the widest give way and wrap.
  public func render(_ table: TableBlock) -> String {
    let rows = [table.columns] + table.rows
    var widths = table.columns.indices.map { column in rows.map { longestLine($0[column]) }.max() ?? 0 }
    let gaps = 2 * (widths.count - 1)
    while widths.reduce(0, +) + gaps > width, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 12 {
      widths[widest] -= 1
    }
    func line(_ row: [String], alignsRight: Bool) -> String {
      let cells = row.indices.map { wrapped(row[$0], to: widths[$0]) }
      return (0..<(cells.map(\.count).max() ?? 0)).map { height in
        cells.indices.map { column in
          let text = height < cells[column].count ? cells[column][height] : ""
          let space = String(repeating: " ", count: max(widths[column] - text.count, 0))
          return alignsRight && column > 0 ? space + text : text + space
        }.joined(separator: "  ").trimmedRight
      }.joined(separator: "\n")
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    return ([table.caption, line(table.columns, alignsRight: table.isNumeric), rule] + table.rows.map { line($0, alignsRight: table.isNumeric) })
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func longestLine(_ text: String) -> Int { text.split(separator: "\n", omittingEmptySubsequences: false).map(\.count).max() ?? 0 }

  private func wrap(_ text: String, indent: String, first: String = "") -> String {
    let lines = wrapped(text, to: width - indent.count)
    return lines.enumerated().map { ($0.offset == 0 ? first : indent) + $0.element }.joined(separator: "\n")
  }

  private func wrapped(_ text: String, to width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var lines: [String] = []
      var line = ""
      for word in paragraph.split(separator: " ") {
        if line.isEmpty {
          line = String(word)
        } else if line.count + 1 + word.count <= width {
          line += " " + word
        } else {
          lines.append(line)
          line = String(word)
        }
      }
      lines.append(line)
      return lines
    }
  }
}

extension String {
  var trimmedRight: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

/// A matrix on a terminal: a line a variant, marks as glyphs, intervals as their figures.
struct TextMatrix {
  let matrix: MatrixBlock
  let writer: TextWriter

  func write() -> String {
    let cells = matrix.rows.map { $0.cells.map(words) }
    let heads = matrix.questions.flatMap { question in question.columns.map { writer.plain($0) } }
    let widths = widths(cells, heads)
    let nameWidth = nameWidth(widths)
    func line(_ name: String, _ cells: [String]) -> String {
      (cut(name, nameWidth) + "  "
        + zip(cells, widths).enumerated().map { column, cell in isFigure(column) ? padLeft(cell.0, cell.1) : padRight(cell.0, cell.1) }
        .joined(separator: " ")).trimmedRight
    }
    var lines = [writer.wrap(writer.plain(matrix.caption)), groups(nameWidth, widths), line(writer.plain(matrix.names), heads)].filter { !$0.isEmpty }
    lines.append(String(repeating: "─", count: lines.map { $0.split(separator: "\n").map(\.count).max() ?? 0 }.max() ?? 0))
    for (row, cells) in zip(matrix.rows, cells) {
      if let heading = row.heading { lines.append(writer.plain(heading)) }
      lines.append(line(writer.plain(row.name), cells))
    }
    let key = matrix.key.map { "\($0.glyph) \($0.word)" }.joined(separator: "   ")
    return (lines + [writer.wrap(key), writer.wrap(writer.plain(matrix.note))]).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func words(_ cell: MatrixBlock.Cell) -> String {
    switch cell {
    case .mark(let mark): mark.glyph
    case .interval(let interval): interval.label
    case .text(let text): writer.plain(text)
    }
  }

  private func isFigure(_ column: Int) -> Bool { matrix.axis(ofColumn: column) != nil }

  /// What each column needs; the last of a question is as wide as the title over them needs.
  private func widths(_ cells: [[String]], _ heads: [String]) -> [Int] {
    var widths = heads.indices.map { column in ([heads[column]] + cells.map { $0[column] }).map(\.count).max() ?? 0 }
    var first = 0
    for question in matrix.questions {
      let last = first + question.columns.count - 1
      let room = widths[first...last].reduce(0, +) + question.columns.count - 1
      widths[last] += max(writer.plain(question.title).count - room, 0)
      first = last + 1
    }
    return widths
  }

  /// What the cells leave of the line, and no more than the longest name.
  private func nameWidth(_ widths: [Int]) -> Int {
    let longest = (matrix.rows.map { writer.plain($0.name).count } + [writer.plain(matrix.names).count]).max() ?? 0
    return max(min(longest, writer.width - widths.reduce(0) { $0 + $1 + 1 } - 1), 8)
  }

  /// The questions over their columns.
  private func groups(_ nameWidth: Int, _ widths: [Int]) -> String {
    var (line, first) = (String(repeating: " ", count: nameWidth + 2), 0)
    for question in matrix.questions {
      let room = question.columns.indices.reduce(0) { $0 + widths[first + $1] } + question.columns.count - 1
      first += question.columns.count
      line += padRight(cut(writer.plain(question.title), room), room) + " "
    }
    return line.trimmedRight
  }

  private func cut(_ text: String, _ width: Int) -> String {
    text.count > width ? String(text.prefix(max(width - 1, 0))) + "…" : padRight(text, width)
  }

  private func padRight(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(width - text.count, 0)) }
  private func padLeft(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(width - text.count, 0)) + text }
}

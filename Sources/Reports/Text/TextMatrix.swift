/// A matrix on a terminal: a line a variant, marks as glyphs, intervals as their figures.
///
/// Where names do not fit beside the columns, the questions over them are folded; where they then still do not fit, names end after a whole word, and
/// on a narrow terminal they wrap.
struct TextMatrix {
  let matrix: MatrixBlock
  let writer: TextWriter

  /// Names that have less room are wrapped rather than cut.
  private static let narrowestName = 30

  func write() -> String {
    let columns = columns
    let names = matrix.rows.map { writer.plain($0.name) }
    let room = columns.roomForNames(writer.width)
    let width = min((names + [writer.plain(matrix.names)]).map(\.count).max() ?? 0, room)
    var lines = columns.heads(caption: writer.plain(matrix.caption), names: writer.plain(matrix.names), nameWidth: width, writer)
    for (row, name) in zip(matrix.rows, names) {
      if let heading = row.heading { lines += TextWriter.wrapped(writer.plain(heading), to: writer.width) }
      let told = room < Self.narrowestName ? TextWriter.wrapped(name, to: width) : [name.shortened(to: width)]
      lines.append((told[0].padded(to: width) + "  " + columns.line(row.cells.map(words))).trimmedRight)
      lines += told.dropFirst()
    }
    // A glyph stays on the line of its word.
    let key = matrix.key.map { "\($0.glyph)\u{A0}\($0.word)" }.joined(separator: "  ")
    let below = writer.wrap([key, writer.plain(matrix.note)].filter { !$0.isEmpty }.joined(separator: ". ")).replacing("\u{A0}", with: " ")
    return (lines + [below]).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The questions on one line each where that leaves room for the names, else folded.
  private var columns: TextMatrixColumns {
    let cells = matrix.rows.map { $0.cells.map(words) }
    let questions = matrix.questions.map { (title: writer.plain($0.title), heads: $0.columns.map(writer.plain)) }
    let figures = (0..<questions.reduce(0) { $0 + $1.heads.count }).map { matrix.axis(ofColumn: $0) != nil }
    let longest = matrix.rows.map { writer.plain($0.name).count }.max() ?? 0
    let open = TextMatrixColumns(questions, cells, isFigure: figures, isFolded: false)
    return open.roomForNames(writer.width) >= longest ? open : TextMatrixColumns(questions, cells, isFigure: figures, isFolded: true)
  }

  private func words(_ cell: MatrixBlock.Cell) -> String {
    switch cell {
    case .mark(let mark): mark.glyph
    case .interval(let interval): interval.label
    case .text(let text): writer.plain(text)
    }
  }
}

extension String {
  /// The text with spaces to a width, after it or before it.
  func padded(to width: Int, isFigure: Bool = false) -> String {
    let space = String(repeating: " ", count: max(width - count, 0))
    return isFigure ? space + self : self + space
  }

  /// The text as far as whole words fit, with an ellipsis where any is left out; cut only where the first word alone is too long.
  func shortened(to width: Int) -> String {
    guard count > width else { return self }
    var kept = ""
    for word in split(separator: " ") {
      let longer = kept.isEmpty ? String(word) : kept + " " + word
      if longer.count + 1 > width { break }
      kept = longer
    }
    while kept.last == "," { kept.removeLast() }
    return kept.isEmpty ? String(prefix(max(width - 1, 0))) + "…" : kept + "…"
  }
}

/// A matrix as an HTML table, its intervals drawn in the cells.
struct MatrixWriter {
  let html: HTMLWriter
  let matrix: MatrixBlock

  private static let (width, height) = (120.0, 16.0)

  func write() -> String {
    let groups = matrix.questions.map { "<th scope=\"colgroup\" colspan=\"\(span($0))\">\(html.write($0.title))</th>" }.joined()
    let axes = (0..<columnCount).map { matrix.axis(ofColumn: $0) }
    let heads = zip(matrix.questions.flatMap(\.columns), axes).map { head, axis in
      "<th scope=\"col\"\(axis == nil ? "" : " colspan=\"2\"")>\(html.write(head))</th>"
    }.joined()
    let rows = matrix.rows.map { row(_: $0, axes) }.joined(separator: "\n")
    let key = matrix.key.map { "<span class=\"key\"><span aria-hidden=\"true\">\(Markup.escaped($0.glyph))</span> \(Markup.escaped($0.word))</span>" }
    // Marks that lead on are many stops for who goes by keyboard.
    let after = rows.contains("<a ") ? Addresses.anchor("after", matrix.caption.words) : nil
    let past = after.map { "<a class=\"past\" href=\"#\($0)\">\(Markup.escaped(html.words.pastTable))</a>\n" } ?? ""
    return past + "<p class=\"note hint\">\(Markup.escaped(html.words.aside))</p>\n"
      + html.wide(
        """
        <table class="matrix"><caption>\(html.write(matrix.caption))</caption>
        <thead><tr><td></td>\(groups)</tr><tr><th scope="col">\(html.write(matrix.names))</th>\(heads)</tr></thead><tbody>
        \(rows)
        </tbody></table>
        """, name: matrix.caption)
      + "\n<p class=\"note\"\(after.map { " id=\"\($0)\" tabindex=\"-1\"" } ?? "")>\(key.joined(separator: " ")) \(html.write(told))</p>"
  }

  /// What stands under the key: first what the heads mean, then how the drawings are read.
  private var told: Prose { [matrix.note, matrix.reading].filter { !$0.isEmpty }.joined(separator: " ") }

  private var columnCount: Int { matrix.questions.reduce(0) { $0 + $1.columns.count } }

  /// Columns of the table that a question takes: an interval takes two, its drawing and its figure.
  private func span(_ question: MatrixBlock.Question) -> Int {
    guard let index = matrix.questions.firstIndex(of: question) else { return question.columns.count }
    let first = matrix.questions[..<index].reduce(0) { $0 + $1.columns.count }
    return question.columns.indices.reduce(0) { $0 + (matrix.axis(ofColumn: first + $1) == nil ? 1 : 2) }
  }

  private func row(_ row: MatrixBlock.Row, _ axes: [ClosedRange<Double>?]) -> String {
    let total = 1 + axes.reduce(0) { $0 + ($1 == nil ? 1 : 2) }
    let heading = row.heading.map { "<tr class=\"heading\"><th scope=\"rowgroup\" colspan=\"\(total)\">\(html.write($0))</th></tr>\n" } ?? ""
    let cells = zip(row.cells, axes).map { cell($0, $1) }.joined()
    return heading + "<tr\(row.isBaseline ? " class=\"baseline\"" : "")><th scope=\"row\">\(html.write(row.name))</th>\(cells)</tr>"
  }

  private func cell(_ cell: MatrixBlock.Cell, _ axis: ClosedRange<Double>?) -> String {
    switch cell {
    case .mark(let mark):
      return "<td class=\"mark\"\(axis == nil ? "" : " colspan=\"2\"")>\(html.link(Self.glyph(mark), to: mark.reference))</td>"
    case .text(let text): return "<td\(axis == nil ? "" : " colspan=\"2\" class=\"told\"")>\(html.write(text))</td>"
    case .interval(let interval):
      guard let axis else { return "<td>\(Markup.escaped(interval.label))</td>" }
      return
        "<td class=\"interval\">\(drawing(interval, axis))</td>"
        + "<td class=\"value\"><span class=\"figure\">\(Markup.escaped(interval.label))</span></td>"
    }
  }

  /// A mark that is read as its word; the glyph is for the eye.
  static func glyph(_ mark: MatrixBlock.Mark) -> String {
    "<span class=\"glyph\" aria-hidden=\"true\">\(Markup.escaped(mark.glyph))</span><span class=\"hidden\">\(Markup.escaped(mark.word))</span>"
  }

  private func drawing(_ interval: MatrixBlock.Interval, _ axis: ClosedRange<Double>) -> String {
    let (width, height) = (Self.width, Self.height)
    let reach = max(axis.upperBound - axis.lowerBound, 1e-9)
    func x(_ value: Double) -> Double { 5 + (width - 10) * (min(max(value, axis.lowerBound), axis.upperBound) - axis.lowerBound) / reach }
    func bar(_ range: ClosedRange<Double>?, _ name: String, _ thickness: Double, _ fill: String) -> String {
      guard let range else { return "" }
      let (left, right) = (x(range.lowerBound), x(range.upperBound))
      return
        "<rect class=\"\(name)\" x=\"\(left.short)\" y=\"\(((height - thickness) / 2).short)\" width=\"\(max(right - left, 1).short)\""
        + " height=\"\(thickness.short)\" fill=\"\(fill)\"/>"
    }
    return
      "<svg viewBox=\"0 0 \(width.short) \(height.short)\" width=\"\(width.short)\" height=\"\(height.short)\""
      + " role=\"img\" aria-label=\"\(Markup.escaped(interval.sentence))\">"
      + "<line class=\"axis\" x1=\"\(x(0).short)\" y1=\"0\" x2=\"\(x(0).short)\" y2=\"\(height.short)\" stroke=\"#1b1b1f\"/>"
      + bar(interval.wide, "band-90", 5, "#a9bcd9") + bar(interval.narrow, "band-60", 9, "#5f83b8")
      + "<circle class=\"mean\" cx=\"\(x(interval.mean).short)\" cy=\"\((height / 2).short)\" r=\"4\" fill=\"#0b2340\"/></svg>"
  }
}

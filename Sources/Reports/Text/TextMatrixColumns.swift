/// The columns of a matrix on a terminal: the questions with their widths.
///
/// A word that fills a cell, such as the level under today's law, may take the room of the empty cells after it under the same question.
struct TextMatrixColumns {
  private struct Question {
    var titles: [String]
    var heads: [String]
    /// Widths of its columns; the last is as wide as the title needs.
    var widths: [Int]
    var isFigure: [Bool]

    var width: Int { widths.reduce(0, +) + widths.count - 1 }
  }

  private var questions: [Question] = []

  init(_ asked: [(title: String, heads: [String])], _ cells: [[String]], isFigure: [Bool], isFolded: Bool) {
    var first = 0
    for question in asked {
      let columns = first..<(first + question.heads.count)
      first = columns.upperBound
      questions.append(Self.question(question, cells.map { Array($0[columns]) }, isFigure: Array(isFigure[columns]), isFolded: isFolded))
    }
  }

  private static func question(_ asked: (title: String, heads: [String]), _ rows: [[String]], isFigure: [Bool], isFolded: Bool) -> Question {
    var widths = asked.heads.indices.map { column in
      ([asked.heads[column]] + rows.filter { !spreads($0, from: column) }.map { $0[column] }).map(\.count).max() ?? 0
    }
    guard let last = widths.indices.last else { return Question(titles: [], heads: [], widths: [], isFigure: []) }
    for row in rows {
      for column in row.indices where spreads(row, from: column) {
        widths[last] += max(row[column].count - (widths[column...].reduce(0, +) + last - column), 0)
      }
    }
    let own = widths.reduce(0, +) + last
    let longest = asked.title.split(separator: " ").map(\.count).max() ?? 0
    let titles = isFolded ? TextWriter.wrapped(asked.title, to: max(own, longest)) : [asked.title]
    widths[last] += max((titles.map(\.count).max() ?? 0) - own, 0)
    return Question(titles: titles, heads: asked.heads, widths: widths, isFigure: isFigure)
  }

  /// Whether all cells after a filled one are empty, of which there is at least one.
  private static func spreads(_ row: [String], from column: Int) -> Bool {
    column < row.count - 1 && !row[column].isEmpty && row[(column + 1)...].allSatisfy(\.isEmpty)
  }

  /// What the columns leave of a line for the names.
  func roomForNames(_ width: Int) -> Int { max(width - 2 - questions.reduce(0) { $0 + $1.width + 1 } + 1, 8) }

  /// The questions, and under them the head of each column; the caption stands before the questions where it fits, else over them.
  func heads(caption: String, names: String, nameWidth: Int, _ writer: TextWriter) -> [String] {
    let height = questions.map(\.titles.count).max() ?? 0
    let beside = TextWriter.wrapped(caption, to: max(nameWidth, 1))
    let fits = !caption.isEmpty && beside.count <= height && beside.allSatisfy { $0.count <= nameWidth }
    let over = fits || caption.isEmpty ? [] : TextWriter.wrapped(caption, to: writer.width)
    let titles = (0..<height).map { line in
      let left = fits && line < beside.count ? beside[line] : ""
      let right = questions.map { question in
        let above = height - question.titles.count
        return (line < above ? "" : question.titles[line - above]).padded(to: question.width)
      }
      return (left.padded(to: nameWidth) + "  " + right.joined(separator: " ")).trimmedRight
    }
    let heads = questions.map { line($0.heads, of: $0) }.joined(separator: " ")
    return over + titles + [(names.padded(to: nameWidth) + "  " + heads).trimmedRight]
  }

  /// The cells of a row, each at its place.
  func line(_ cells: [String]) -> String {
    var first = 0
    return questions.map { question in
      let own = Array(cells[first..<(first + question.heads.count)])
      first += own.count
      return line(own, of: question)
    }.joined(separator: " ")
  }

  private func line(_ cells: [String], of question: Question) -> String {
    var parts: [String] = []
    for (column, cell) in cells.enumerated() {
      if Self.spreads(cells, from: column), cell.count > question.widths[column] {
        let room = question.widths[column...].reduce(0, +) + question.widths.count - 1 - column
        return (parts + [cell.padded(to: room)]).joined(separator: " ")
      }
      parts.append(cell.padded(to: question.widths[column], isFigure: question.isFigure[column]))
    }
    return parts.joined(separator: " ").padded(to: question.width)
  }
}

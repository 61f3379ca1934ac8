import Dossiers

/// Divides the text of a table into lines of cells, each with its place.
struct SpreadsheetLines {
  /// The text of a cell without white space around it, and where it begins.
  struct Cell {
    var text: String
    var place: FilePlace
  }

  typealias Line = [Cell]

  private let characters: [Character]
  private let delimiter: Character
  private let file: String
  private var position = 0
  private var line: Int
  private var column = 1

  init(_ text: Substring, delimiter: Character, file: String, firstLine: Int) {
    characters = Array(text)
    self.delimiter = delimiter
    self.file = file
    line = firstLine
  }

  /// Whether a character ends a line, on whatever system the file was written.
  static func isLineEnd(_ character: Character) -> Bool { character == "\n" || character == "\r\n" || character == "\r" }

  /// Every line with its cells; an empty line has one empty cell. Fails at the first quotation mark that is out of place.
  func read() -> Result<[Line], DossierProblems> {
    var reader = self
    var lines: [Line] = []
    do {
      while reader.position < characters.count { lines.append(try reader.nextLine()) }
      return .success(lines)
    } catch { return .failure(error) }
  }

  private var place: FilePlace { FilePlace(file: file, line: line, column: column) }
  private var next: Character? { position < characters.count ? characters[position] : nil }
  private var isAtEndOfCell: Bool { next.map { $0 == delimiter || Self.isLineEnd($0) } ?? true }

  private mutating func step() {
    if let next, Self.isLineEnd(next) { (line, column) = (line + 1, 1) } else { column += 1 }
    position += 1
  }

  private mutating func nextLine() throws(DossierProblems) -> Line {
    var cells: Line = []
    while true {
      cells.append(try nextCell())
      guard let end = next else { return cells }
      step()
      if end != delimiter { return cells }
    }
  }

  private mutating func skipSpace() { while let next, next.isWhitespace, !isAtEndOfCell { step() } }

  private mutating func nextCell() throws(DossierProblems) -> Cell {
    skipSpace()
    let start = place
    guard next == "\"" else { return Cell(text: try bareText(), place: start) }
    let text = try quotedText()
    skipSpace()
    guard isAtEndOfCell else {
      // A mark that closes lines further on was opened by mistake, and all in between was read as one cell.
      let fault: Problem = line == start.line ? Problem(.textAfterQuote, at: place) : Problem(.quoteNotClosed, at: start)
      throw DossierProblems([fault])
    }
    return Cell(text: text.trimmed, place: start)
  }

  private mutating func bareText() throws(DossierProblems) -> String {
    var text = ""
    while let next, !isAtEndOfCell {
      if next == "\"" { throw DossierProblems([Problem(.strayQuote, at: place)]) }
      text.append(next)
      step()
    }
    return text.trimmed
  }

  /// The text between quotation marks, where two of them stand for one.
  private mutating func quotedText() throws(DossierProblems) -> String {
    let start = place
    var text = ""
    step()
    while let next {
      step()
      guard next == "\"" else {
        text.append(next)
        continue
      }
      guard self.next == "\"" else { return text }
      text.append("\"")
      step()
    }
    throw DossierProblems([Problem(.quoteNotClosed, at: start)])
  }
}

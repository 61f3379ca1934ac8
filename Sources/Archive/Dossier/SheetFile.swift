import Dossiers
import SwiftCSV
import Vocabulary

/// Reads a CSV file with a header line.
enum SheetFile {
  static func read(_ text: String, file: String) -> Result<DossierFiles.Sheet, DossierProblems> {
    if let line = openQuote(in: text) {
      return .failure(DossierProblems([Problem(.quoteNotClosed, at: FilePlace(file: file, line: line, column: 1))]))
    }
    let csv: CSV<Enumerated>
    do { csv = try CSV<Enumerated>(string: text, delimiter: .comma, loadColumns: false) } catch {
      return .failure(DossierProblems([Problem(.syntax(form: "CSV", reason: "\(error)"), at: FilePlace(file: file))]))
    }
    var sheet = DossierFiles.Sheet(columns: csv.header, rows: [], lines: [])
    var problems: [Problem] = []
    var line = 2
    for row in csv.rows {
      let height = 1 + row.reduce(0) { $0 + $1.filter(\.isNewline).count }
      defer { line += height }
      if row.allSatisfy(\.isEmpty) { continue }
      guard row.count == csv.header.count else {
        problems.append(
          Problem(
            .wrongForm(
              expected: Phrase(nl: "een rij van \(csv.header.count) waarden", en: "a row of \(csv.header.count) values"), found: "\(row.count)"),
            at: FilePlace(file: file, line: line, column: 1)))
        continue
      }
      sheet.rows.append(row)
      sheet.lines.append(line)
    }
    if sheet.rows.isEmpty, problems.isEmpty { problems = [Problem(.fileEmpty, at: FilePlace(file: file))] }
    return problems.isEmpty ? .success(sheet) : .failure(DossierProblems(problems))
  }

  /// The line of a quotation mark that is never closed; `nil` where all are.
  private static func openQuote(in text: String) -> Int? {
    var line = 1
    var opened: Int?
    for character in text {
      if character == "\"" { opened = opened == nil ? line : nil }
      if character.isNewline { line += 1 }
    }
    return opened
  }
}

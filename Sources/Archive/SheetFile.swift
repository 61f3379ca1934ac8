import Assessments
import SwiftCSV
import Vocabulary

/// Reads a CSV file with a header line.
enum SheetFile {
  static func read(_ text: String, file: String) -> Result<DossierFiles.Sheet, DossierProblems> {
    let csv: CSV<Enumerated>
    do { csv = try CSV<Enumerated>(string: text, delimiter: .comma, loadColumns: false) } catch {
      return .failure(DossierProblems([Problem(.syntax(reason: "\(error)"), at: FilePlace(file: file))]))
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
    return problems.isEmpty ? .success(sheet) : .failure(DossierProblems(problems))
  }
}

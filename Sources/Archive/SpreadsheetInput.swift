public import Dossiers
public import Foundation

/// A CSV file that a user gives beside a dossier.
public struct SpreadsheetInput: Sendable {
  public let file: URL

  public init(_ file: URL) { self.file = file }

  /// The table with the columns asked for, and those of the optional ones that are there. Throws every problem at once: a missing file, bytes that
  /// are not UTF-8, a missing or unknown column, a row of another length, no rows.
  public func read(columns: [String], optional: [String] = []) throws(DossierProblems) -> DossierFiles.Spreadsheet {
    try checked(try read(), columns: columns, optional: optional)
  }

  /// The table, where it has the columns asked for and no other than the optional ones.
  func checked(_ sheet: DossierFiles.Spreadsheet, columns: [String], optional: [String]) throws(DossierProblems) -> DossierFiles.Spreadsheet {
    let problems = columnProblems(sheet, columns, optional)
    guard problems.isEmpty else { throw DossierProblems(problems) }
    return sheet
  }

  /// The table with whatever columns it has.
  func read() throws(DossierProblems) -> DossierFiles.Spreadsheet {
    guard let data = try? Data(contentsOf: file) else { throw DossierProblems([Problem(.fileMissing, at: FilePlace(file: file.path))]) }
    let name = file.lastPathComponent
    return try TextFile.read(data, file: name).flatMap { SpreadsheetFile.read($0, file: name) }.get()
  }

  private func columnProblems(_ sheet: DossierFiles.Spreadsheet, _ columns: [String], _ optional: [String]) -> [Problem] {
    let head = FilePlace(file: file.lastPathComponent, line: sheet.headLine, column: 1)
    let known = columns + optional
    let found = Set(sheet.columns.map { $0.lowercased() })
    return columns.filter { !found.contains($0.lowercased()) }.map { Problem(.missingKey(key: $0), at: head) }
      + sheet.columns.filter { column in !known.contains { $0.lowercased() == column.lowercased() } }.map {
        Problem(.unknownKey(key: $0, near: nearest(to: $0, among: known), allowed: known), at: head)
      } + (sheet.rows.isEmpty ? [Problem(.noRows(columns: columns), at: head)] : [])
  }
}

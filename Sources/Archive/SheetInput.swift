public import Dossiers
public import Foundation

/// A CSV file that a user gives beside a dossier.
public struct SheetInput: Sendable {
  public let file: URL

  public init(_ file: URL) { self.file = file }

  /// The table with the columns asked for, and those of the optional ones that are there. Throws every problem at once: a missing file, bytes that
  /// are not UTF-8, a missing or unknown column, a row of another length.
  public func read(columns: [String], optional: [String] = []) throws(DossierProblems) -> DossierFiles.Sheet {
    let place = FilePlace(file: file.lastPathComponent)
    guard let data = try? Data(contentsOf: file) else { throw DossierProblems([Problem(.fileMissing, at: FilePlace(file: file.path))]) }
    guard let text = String(validating: data, as: UTF8.self) else { throw DossierProblems([Problem(.notUTF8(byte: 1), at: place)]) }
    if text.allSatisfy(\.isWhitespace) { throw DossierProblems([Problem(.fileEmpty, at: place)]) }
    switch SheetFile.read(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text, file: file.lastPathComponent) {
    case .failure(let problems): throw problems
    case .success(let sheet):
      let problems = columnProblems(sheet, columns, optional)
      guard problems.isEmpty else { throw DossierProblems(problems) }
      return sheet
    }
  }

  private func columnProblems(_ sheet: DossierFiles.Sheet, _ columns: [String], _ optional: [String]) -> [Problem] {
    let head = FilePlace(file: file.lastPathComponent, line: 1, column: 1)
    let known = columns + optional
    return columns.filter { !sheet.columns.contains($0) }.map { Problem(.missingKey(key: $0), at: head) }
      + sheet.columns.filter { !known.contains($0) }.map {
        Problem(.unknownKey(key: $0, near: nearest(to: $0, among: known), allowed: known), at: head)
      }
  }
}

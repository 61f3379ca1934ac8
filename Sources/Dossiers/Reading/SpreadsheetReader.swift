import Vocabulary

/// Cells of a sheet by column name. Names of columns are the same whatever their capitals.
package struct SpreadsheetReader {
  let sheet: DossierFiles.Spreadsheet
  let file: String
  let inspection: Inspection
  private let positions: [String: Int]

  /// Reports columns that are missing, those that are neither asked for nor among `others`, which may be there and are not read, and a sheet without
  /// rows.
  package init(sheet: DossierFiles.Spreadsheet, file: String, columns: [String], others: [String] = [], inspection: Inspection) {
    self.sheet = sheet
    self.file = file
    self.inspection = inspection
    positions = Dictionary(sheet.columns.enumerated().map { ($1.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set((columns + others).map { $0.lowercased() })
    let head = FilePlace(file: file, line: sheet.headLine, column: 1)
    for column in columns where !has(column) { inspection.report(.missingKey(key: column), at: head) }
    for column in sheet.columns where !known.contains(column.lowercased()) {
      inspection.report(.unknownKey(key: column, near: nearest(to: column, among: columns), allowed: columns), at: head)
    }
    if sheet.rows.isEmpty { inspection.report(.noRows(columns: columns), at: head) }
  }

  /// Whether the sheet has a column. One that is missing is one problem, so nothing is said of its cells.
  package func has(_ column: String) -> Bool { positions[column.lowercased()] != nil }

  package subscript(column: String, row: Int) -> String { positions[column.lowercased()].map { sheet.rows[row][$0] } ?? "" }

  package func place(_ row: Int) -> FilePlace { FilePlace(file: file, line: sheet.lines[row], column: 1) }

  /// The place of a cell; that of its row where nobody kept it.
  package func place(_ column: String, _ row: Int) -> FilePlace {
    guard let position = positions[column.lowercased()], sheet.places.indices.contains(row), sheet.places[row].indices.contains(position) else {
      return place(row)
    }
    return sheet.places[row][position]
  }

  /// Keeps a problem of a cell.
  package func report(_ fault: Problem.Fault, _ column: String, _ row: Int) {
    inspection.report(fault.isOfForm ? .cell(column: column, fault: fault) : fault, at: place(column, row))
  }

  /// A number as it stands, or 0 where it cannot be read, which is reported.
  package func number(_ column: String, _ row: Int, as kind: WrittenNumber.Kind = .quantity) -> Double {
    writtenNumber(column, row, as: kind) ?? 0
  }

  /// A number within a range; the nearest in it where it is none, which is reported.
  package func number(_ column: String, _ row: Int, in range: ClosedRange<Double>, as kind: WrittenNumber.Kind = .quantity) -> Double {
    guard let number = writtenNumber(column, row, as: kind) else { return range.lowerBound }
    if !range.contains(number) {
      let (low, high) = (LeverValue.number(range.lowerBound).description, LeverValue.number(range.upperBound).description)
      report(.outOfRange(name: column, value: self[column, row], low: low, high: high), column, row)
    }
    return min(max(number, range.lowerBound), range.upperBound)
  }

  /// A whole number within a range; its lower bound where it is none, which is reported.
  package func integer(_ column: String, _ row: Int, in range: ClosedRange<Int>) -> Int {
    guard let number = writtenNumber(column, row, as: .whole) else { return range.lowerBound }
    guard range.contains(Int(number)) else {
      report(.outOfRange(name: column, value: self[column, row], low: "\(range.lowerBound)", high: "\(range.upperBound)"), column, row)
      return range.lowerBound
    }
    return Int(number)
  }

  /// One of the words that a column may hold; `nil` where it is none, which is reported, and where the column is missing.
  func choice<Value: RawRepresentable & CaseIterable>(_ column: String, _ row: Int, _ type: Value.Type) -> Value? where Value.RawValue == String {
    guard has(column) else { return nil }
    let text = self[column, row]
    if let value = Value(rawValue: text) { return value }
    let allowed = Value.allCases.map(\.rawValue)
    report(.notOneOf(value: text, near: nearest(to: text, among: allowed), allowed: allowed), column, row)
    return nil
  }

  private func writtenNumber(_ column: String, _ row: Int, as kind: WrittenNumber.Kind) -> Double? {
    guard has(column) else { return nil }
    do { return try WrittenNumber.read(self[column, row], as: kind, mark: sheet.mark) } catch {
      report(Problem.Fault(error), column, row)
      return nil
    }
  }

  /// Checks that no cell of a column says the same as one before it; capitals make no difference where names are compared so.
  package func checkOnce(_ column: String, kind: NameKind, ignoringCase: Bool = false) {
    guard has(column) else { return }
    var seen: [String: FilePlace] = [:]
    for row in sheet.rows.indices {
      let name = self[column, row]
      let key = ignoringCase ? name.lowercased() : name
      if let first = seen[key] {
        inspection.report(.nameTwice(kind: kind, name: name, first: first), at: place(column, row))
      } else {
        seen[key] = place(column, row)
      }
    }
  }

  /// Checks that the one source in a cell exists.
  func check(source column: String, _ row: Int) {
    if has(column) { inspection.check(sources: [identifier(column, row)], at: place(column, row)) }
  }

  /// The sources of a cell, with semicolons between them; reports those that do not exist.
  func checkedSources(_ column: String, _ row: Int) -> [SourceID] {
    let sources = sources(column, row)
    if has(column) { inspection.check(sources: sources, at: place(column, row)) }
    return sources
  }
}

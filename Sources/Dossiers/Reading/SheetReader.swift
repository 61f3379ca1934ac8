import Vocabulary

/// Cells of a sheet by column name.
package struct SheetReader {
  let sheet: DossierFiles.Sheet
  let file: String
  let reading: Reading
  private let positions: [String: Int]

  /// Reports columns that are missing, and those that are neither asked for nor among `others`, which may be there and are not read.
  package init(sheet: DossierFiles.Sheet, file: String, columns: [String], others: [String] = [], reading: Reading) {
    self.sheet = sheet
    self.file = file
    self.reading = reading
    var positions: [String: Int] = [:]
    for (index, column) in sheet.columns.enumerated() { positions[column] = index }
    self.positions = positions
    let head = FilePlace(file: file, line: 1, column: 1)
    for column in columns where positions[column] == nil { reading.report(.missingKey(key: column), at: head) }
    for column in sheet.columns where !columns.contains(column) && !others.contains(column) {
      reading.report(.unknownKey(key: column, near: nearest(to: column, among: columns), allowed: columns), at: head)
    }
  }

  package subscript(column: String, row: Int) -> String { positions[column].map { sheet.rows[row][$0] } ?? "" }

  package func place(_ row: Int) -> FilePlace { FilePlace(file: file, line: sheet.lines[row], column: 1) }

  package func number(_ column: String, _ row: Int) -> Double {
    FileNode(.scalar(self[column, row], isQuoted: false), at: place(row)).number(reading)
  }

  package func integer(_ column: String, _ row: Int, in range: ClosedRange<Int>) -> Int {
    FileNode(.scalar(self[column, row], isQuoted: false), at: place(row)).integer(column, in: range, reading)
  }
}

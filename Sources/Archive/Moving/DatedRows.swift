import Dossiers
import Vocabulary

/// The rows of a sheet that are known by the end of a month.
struct DatedRows {
  /// The line with the names of the columns, and the rows after it, as written.
  let head: String
  private(set) var rows: [String]

  /// Reads the text of a sheet.
  init(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    head = lines.first ?? ""
    rows = Array(lines.dropFirst())
  }

  /// The sheet as it is written.
  var text: String { ([head] + rows).joined(separator: "\n") + "\n" }

  /// The last month of a period: of a day or month itself, of a quarter or year its last; `nil` for what is none of these.
  static func lastMonth(of period: some StringProtocol) -> CalendarMonth? {
    if let month = CalendarMonth(period.prefix(7)), period.utf8.count == 7 || period.utf8.count == 10 { return month }
    guard let year = Int(period.prefix(4)), period.utf8.count == 4 || period.utf8.count == 6 else { return nil }
    guard period.utf8.count == 6 else { return CalendarMonth(year: year, month: 12) }
    guard let quarter = Int(period.suffix(1)), (1...4).contains(quarter) else { return nil }
    return CalendarMonth(year: year, month: quarter * 3)
  }

  /// Leaves out the rows whose cell in a column is a period that ends after a month; gives how many. A row whose period cannot be read stays.
  mutating func cut(after month: CalendarMonth, column: Int) -> Int {
    let before = rows.count
    rows.removeAll { row in Self.cell(column, of: row).flatMap { Self.lastMonth(of: $0) }.map { $0 > month } ?? false }
    return before - rows.count
  }

  /// Adds rows; one of the same first two cells takes the place of the earlier.
  mutating func add(_ other: DatedRows) {
    func name(_ row: String) -> [Substring] { Array(row.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false).prefix(2)) }
    let revised = Set(other.rows.map(name))
    rows.removeAll { revised.contains(name($0)) }
    rows += other.rows
  }

  // NB: the first cells of these sheets are periods and names, in which no comma or quotation mark stands.
  private static func cell(_ column: Int, of row: String) -> Substring? {
    let cells = row.split(separator: ",", maxSplits: column + 1, omittingEmptySubsequences: false)
    return cells.indices.contains(column) ? cells[column] : nil
  }
}

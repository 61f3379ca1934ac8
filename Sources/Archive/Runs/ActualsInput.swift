public import Assessments
public import Dossiers
public import Foundation
public import Vocabulary

/// Reads what came to pass from a CSV file with the columns `month`, `series` and `value`; the series have the names that `data.zip` gives them.
public enum ActualsInput {
  /// The values of a file. Throws every problem at once, each with its line and column: a month that is none or outside the run, a series that
  /// the run has not, a value that is no number, the same month and series twice.
  public static func read(
    _ file: URL, months: ClosedRange<CalendarMonth>, series: [MonthlyBands.Kind]
  ) throws(DossierProblems) -> [Actual] {
    let sheet = try SpreadsheetInput(file).read(columns: ["month", "series", "value"])
    let inspection = Inspection()
    let rows = SpreadsheetReader(
      sheet: sheet, file: file.lastPathComponent, columns: ["month", "series", "value"], inspection: inspection)
    let names = series.map(\.rawValue)
    var seen: [Actual: FilePlace] = [:]
    let found = sheet.rows.indices.compactMap { row -> Actual? in
      let (month, kind) = (month(row, rows, months), kind(row, rows, names))
      let value = rows.number("value", row)
      guard let month, let kind else { return nil }
      let place = rows.place("month", row)
      if let first = seen.updateValue(place, forKey: Actual(month: month, series: kind, value: 0)) {
        rows.report(.nameTwice(kind: .name, name: "\(month) \(kind.rawValue)", first: first), "month", row)
      }
      return Actual(month: month, series: kind, value: value)
    }
    guard inspection.problems.isEmpty else { throw DossierProblems(inspection.problems) }
    return found
  }

  private static func month(_ row: Int, _ rows: SpreadsheetReader, _ months: ClosedRange<CalendarMonth>) -> CalendarMonth? {
    let text = rows["month", row]
    guard let month = CalendarMonth(text) else {
      rows.report(.wrongForm(expected: .month, found: text), "month", row)
      return nil
    }
    guard months.contains(month) else {
      rows.report(.outOfRange(name: "month", value: text, low: "\(months.lowerBound)", high: "\(months.upperBound)"), "month", row)
      return nil
    }
    return month
  }

  private static func kind(_ row: Int, _ rows: SpreadsheetReader, _ names: [String]) -> MonthlyBands.Kind? {
    let text = rows["series", row]
    guard let name = names.first(where: { $0.lowercased() == text.lowercased() }) else {
      rows.report(.notOneOf(value: text, near: nearest(to: text, among: names), allowed: names), "series", row)
      return nil
    }
    return MonthlyBands.Kind(rawValue: name)
  }
}

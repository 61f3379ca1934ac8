import Vocabulary

/// Reads what was counted after the data cut.
struct LaterCountReader {
  let inspection: Inspection
  /// `nil` where a file of a variant could not be read, so that no name is looked up.
  let variants: [VariantID]?
  /// The months that the chain has, and the last day of which anything calibrates it.
  let months: ClosedRange<CalendarMonth>
  let dataCut: CalendarDate

  private static let columns = ["variant", "from", "to", "count", "persons", "name_nl", "name_en", "source"]

  func counts(_ sheet: DossierFiles.Spreadsheet) -> [LaterCount] {
    let rows = SpreadsheetReader(sheet: sheet, file: DossierFile.later.rawValue, columns: Self.columns, inspection: inspection)
    return sheet.rows.indices.compactMap { row in
      rows.check(source: "source", row)
      let (kind, persons) = (rows.choice("count", row, LaterCount.Kind.self), rows.number("persons", row, in: 0...1e8))
      guard let from = month("from", row, rows), let to = month("to", row, rows), let kind, let variant = variant(row, rows) else { return nil }
      checkMonths(from, to, row, rows)
      return LaterCount(
        variant: variant, from: from, to: to, kind: kind, persons: persons,
        name: Phrase(nl: rows["name_nl", row], en: rows["name_en", row]), source: rows.identifier("source", row))
    }
  }

  private func variant(_ row: Int, _ rows: SpreadsheetReader) -> VariantID? {
    guard rows.has("variant") else { return nil }
    let name: VariantID = rows.identifier("variant", row)
    guard let variants, !variants.contains(name) else { return name }
    rows.report(.unknownName(kind: .variant, name: name.rawValue, near: nearest(to: name, among: variants)), "variant", row)
    return nil
  }

  private func month(_ column: String, _ row: Int, _ rows: SpreadsheetReader) -> CalendarMonth? {
    guard rows.has(column) else { return nil }
    if let month = CalendarMonth(rows[column, row]) { return month }
    rows.report(.wrongForm(expected: .month, found: rows[column, row]), column, row)
    return nil
  }

  /// The months follow each other, the chain has them, and none lies before the data cut: what calibrates cannot judge.
  private func checkMonths(_ from: CalendarMonth, _ to: CalendarMonth, _ row: Int, _ rows: SpreadsheetReader) {
    let known = max(months.lowerBound, CalendarMonth(year: dataCut.year, month: dataCut.month).advanced(by: 1))
    for (column, month, low) in [("from", from, known), ("to", to, max(from, known))] where !(low...max(months.upperBound, low)).contains(month) {
      rows.report(
        .outOfRange(name: column, value: month.description, low: low.description, high: months.upperBound.description), column, row)
    }
  }
}

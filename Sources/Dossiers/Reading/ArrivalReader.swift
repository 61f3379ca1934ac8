import Vocabulary

/// Reads where people come from, and what was forecast.
struct ArrivalReader {
  let inspection: Inspection

  func origins(_ sheet: DossierFiles.Spreadsheet) -> [OriginFact] {
    let file = "chain/origins.csv"
    let columns = ["origin", "name_nl", "name_en", "share", "grant_rate", "relatives_per_grant", "shock", "sources", "note"]
    let rows = SpreadsheetReader(sheet: sheet, file: file, columns: columns, inspection: inspection)
    rows.checkOnce("origin", kind: .origin)
    func share(_ column: String, _ row: Int) -> Double { rows.number(column, row, in: 0...1, as: .ratio) }
    let before = inspection.problems.count
    let origins = sheet.rows.indices.map { row in
      let sources = rows.checkedSources("sources", row)
      let relatives = rows.number("relatives_per_grant", row, in: 0...20, as: .ratio)
      return OriginFact(
        id: rows.identifier("origin", row), name: Phrase(nl: rows["name_nl", row], en: rows["name_en", row]), share: share("share", row),
        grantRate: share("grant_rate", row), relativesPerGrant: relatives, shock: share("shock", row), sources: sources)
    }
    let sum = origins.reduce(0) { $0 + $1.share }
    if !origins.isEmpty, rows.has("share"), !inspection.problems[before...].contains(where: \.hasWrongForm), abs(sum - 1) > 1e-9 {
      inspection.report(
        .sharesDoNotAddUp(name: "share", sum: LeverValue.number((sum * 1e6).rounded() / 1e6).description, expected: "1"), at: rows.place(0))
    }
    if origins.count > 200 { inspection.report(.outOfRange(name: file, value: "\(origins.count)", low: "0", high: "200"), at: rows.place(0)) }
    return origins
  }

  private func month(_ column: String, _ row: Int, _ rows: SpreadsheetReader) -> CalendarMonth? {
    guard rows.has(column) else { return nil }
    if let month = CalendarMonth(rows[column, row]) { return month }
    rows.report(.wrongForm(expected: .month, found: rows[column, row]), column, row)
    return nil
  }

  func forecasts(_ sheet: DossierFiles.Spreadsheet) -> [PublishedForecast] {
    let rows = SpreadsheetReader(
      sheet: sheet, file: "chain/forecasts.csv", columns: ["published", "data_to", "publisher", "year", "scenario", "persons", "source"],
      others: ["published_nl", "publisher_nl", "scenario_nl"], inspection: inspection)
    return sheet.rows.indices.map { row in
      rows.check(source: "source", row)
      let persons = rows.number("persons", row, in: 0...1e8)
      return PublishedForecast(
        published: rows["published", row], dataTo: month("data_to", row, rows), publisher: rows["publisher", row],
        year: rows.integer("year", row, in: 1900...2200), scenario: rows["scenario", row],
        persons: persons, source: rows.identifier("source", row),
        dutch: .init(published: rows["published_nl", row], publisher: rows["publisher_nl", row], scenario: rows["scenario_nl", row]))
    }
  }
}

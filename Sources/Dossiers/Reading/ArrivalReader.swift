import Vocabulary

/// Reads where people come from, and what was forecast.
struct ArrivalReader {
  let reading: Reading

  func origins(_ sheet: DossierFiles.Sheet) -> [OriginFact] {
    let file = "chain/origins.csv"
    let columns = ["origin", "name_nl", "name_en", "share", "grant_rate", "relatives_per_grant", "shock", "sources", "note"]
    let rows = SheetReader(sheet: sheet, file: file, columns: columns, reading: reading)
    reading.checkOnce(sheet.rows.indices.map { (rows["origin", $0], rows.place($0)) }, kind: Phrase(nl: "Herkomst", en: "Origin"))
    func share(_ column: String, _ row: Int) -> Double {
      let value = rows.number(column, row)
      if !(0...1).contains(value) { reading.report(.outOfRange(name: column, value: "\(value)", low: "0", high: "1"), at: rows.place(row)) }
      return value
    }
    let origins = sheet.rows.indices.map { row in
      let sources = rows.sources("sources", row)
      reading.check(sources: sources, at: rows.place(row))
      let relatives = rows.number("relatives_per_grant", row)
      if !(0...20).contains(relatives) {
        reading.report(.outOfRange(name: "relatives_per_grant", value: "\(relatives)", low: "0", high: "20"), at: rows.place(row))
      }
      return OriginFact(
        id: rows.identifier("origin", row), name: Phrase(nl: rows["name_nl", row], en: rows["name_en", row]), share: share("share", row),
        grantRate: share("grant_rate", row), relativesPerGrant: relatives, shock: share("shock", row), sources: sources)
    }
    let sum = origins.reduce(0) { $0 + $1.share }
    if !origins.isEmpty, abs(sum - 1) > 1e-9 {
      reading.report(
        .sharesDoNotAddUp(name: "share", sum: LeverValue.number((sum * 1e6).rounded() / 1e6).description, expected: "1"), at: rows.place(0))
    }
    if origins.count > 200 { reading.report(.outOfRange(name: file, value: "\(origins.count)", low: "0", high: "200"), at: rows.place(0)) }
    return origins
  }

  private func month(_ column: String, _ row: Int, _ rows: SheetReader) -> CalendarMonth? {
    FileNode(.scalar(rows[column, row], isQuoted: false), at: rows.place(row)).month(reading)
  }

  func forecasts(_ sheet: DossierFiles.Sheet) -> [PublishedForecast] {
    let rows = SheetReader(
      sheet: sheet, file: "chain/forecasts.csv", columns: ["published", "data_to", "publisher", "year", "scenario", "persons", "source"],
      reading: reading)
    return sheet.rows.indices.map { row in
      reading.check(sources: [rows.identifier("source", row)], at: rows.place(row))
      let persons = rows.number("persons", row)
      if !(0...1e8).contains(persons) {
        reading.report(.outOfRange(name: "persons", value: rows["persons", row], low: "0", high: "10^8"), at: rows.place(row))
      }
      return PublishedForecast(
        published: rows["published", row], dataTo: month("data_to", row, rows), publisher: rows["publisher", row],
        year: Int(rows.number("year", row)), scenario: rows["scenario", row],
        persons: persons, source: rows.identifier("source", row))
    }
  }
}

import Vocabulary

extension ChainReader {
  func series(_ sheet: DossierFiles.Spreadsheet) -> [Observation] {
    let rows = SpreadsheetReader(
      sheet: sheet, file: "chain/series.csv", columns: ["period", "measure", "value", "unit", "quality", "source"], inspection: inspection)
    if rows.has("measure") { checkMonths(sheet, rows) }
    return sheet.rows.indices.map { row in
      rows.check(source: "source", row)
      checkPeriod(rows, row)
      _ = rows.choice("quality", row, SeriesQuality.self)
      return Observation(
        period: rows["period", row], measure: rows["measure", row], value: rows.number("value", row), source: rows.identifier("source", row))
    }
  }

  /// A period is a day, a month, a quarter or a year.
  private func checkPeriod(_ rows: SpreadsheetReader, _ row: Int) {
    let period = rows["period", row]
    guard rows.has("period"), CalendarDate(period) == nil, !CalendarQuarter.isOne(period) else { return }
    rows.report(.wrongForm(expected: .period, found: period), "period", row)
  }

  /// A monthly series has every month once: no month is left out between its first and its last.
  private func checkMonths(_ sheet: DossierFiles.Spreadsheet, _ rows: SpreadsheetReader) {
    var months: [String: [(month: CalendarMonth, place: FilePlace)]] = [:]
    var measures: [String] = []
    for row in sheet.rows.indices {
      guard let month = CalendarMonth(rows["period", row]) else { continue }
      let measure = rows["measure", row]
      if months[measure] == nil { measures.append(measure) }
      months[measure, default: []].append((month, rows.place(row)))
    }
    for measure in measures {
      let found = (months[measure] ?? []).sorted { ($0.month, $0.place) < ($1.month, $1.place) }
      for (before, next) in zip(found, found.dropFirst()) {
        if before.month == next.month {
          inspection.report(.contradiction(.chain(.monthTwice(measure: measure, month: next.month, first: before.place))), at: next.place)
        }
        for missing in 1..<max(before.month.months(to: next.month), 1) {
          reportMissing(before.month.advanced(by: missing), of: measure, at: next.place)
        }
      }
    }
  }

  private func reportMissing(_ month: CalendarMonth, of measure: String, at place: FilePlace) {
    inspection.report(.contradiction(.chain(.monthMissing(measure: measure, month: month))), at: place)
  }

  /// What the chain's files call things; every measure named must stand in the series.
  /// Without the series, which then have a problem of their own, no name is looked up.
  func declarations(_ tree: FileNode, measures: [String]?) -> ChainDeclarations {
    let fields = Fields(tree, allowed: ["series", "scenarios", "authority", "first_cut_off", "chosen_up_to"], inspection)
    var declarations = ChainDeclarations()
    if let node = fields["series"] {
      let roles = Fields(node, allowed: ChainDeclarations.Role.allCases.map(\.rawValue), inspection)
      for role in ChainDeclarations.Role.allCases {
        guard let measures else { continue }
        declarations.measures[role] = roles[role.rawValue]?.name(
          of: .seriesMeasure, among: measures, inspection)
      }
    }
    if let node = fields["scenarios"] {
      let scenarios = Fields(node, allowed: ["publisher", "name"], required: ["publisher", "name"], inspection)
      declarations.scenarioPublisher = scenarios.text("publisher")
      declarations.scenarioName = scenarios.phrase("name")
    }
    declarations.authority = fields.optionalPhrase("authority")
    declarations.firstCutOff = fields["first_cut_off"].flatMap { $0.month(inspection) }
    declarations.chosenUpTo = fields["chosen_up_to"].flatMap { $0.month(inspection) }
    return declarations
  }
}

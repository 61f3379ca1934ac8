import Vocabulary

/// Reads the calibration, the opening stocks and the observed series.
struct ChainReader {
  let reading: Reading

  func calibration(_ tree: FileNode) -> Calibration {
    let sections = Calibration.required.reduce(into: [String]()) { names, item in
      let section = String(item.id.prefix { $0 != "." })
      if !names.contains(section) { names.append(section) }
    }
    let fields = Fields(tree, allowed: sections, required: sections, reading)
    var items: [Calibration.Item] = []
    for section in sections {
      let own = Calibration.required.filter { $0.id.hasPrefix(section + ".") }
      let keys = own.map { String($0.id.dropFirst(section.count + 1)) }
      guard let node = fields[section] else { continue }
      let values = Fields(node, allowed: keys, required: keys, reading)
      for (key, rule) in zip(keys, own) { if let value = values[key] { items.append(item(value, rule)) } }
    }
    let calibration = Calibration(items: items)
    let shares = ["decision.refugee_share", "decision.subsidiary_share", "decision.humanitarian_share"]
    if shares.allSatisfy({ id in items.contains { $0.id == id } }) {
      let sum = shares.reduce(0) { $0 + calibration[$1] }
      if abs(sum - 1) > 1e-9 {
        reading.report(
          .sharesDoNotAddUp(name: shares.joined(separator: ", "), sum: LeverValue.number((sum * 1e6).rounded() / 1e6).description, expected: "1"),
          at: fields.place(of: "decision"))
      }
    }
    return calibration
  }

  private func item(_ node: FileNode, _ rule: (id: String, range: ClosedRange<Double>)) -> Calibration.Item {
    let fields = Fields(node, allowed: Fields.evidenceKeys, required: ["value", "unit"], reading)
    var values: [Double] = []
    if let value = fields["value"] {
      let nodes: [FileNode]
      if case .list(let items) = value.content { nodes = items } else { nodes = [value] }
      values = nodes.map { check($0.number(reading), rule, at: $0.place) }
      let expected = rule.id == "arrivals.seasonal_index" ? 12 : 1
      if values.count != expected {
        reading.report(
          .wrongForm(expected: Phrase(nl: "\(expected) waarden", en: "\(expected) values"), found: "\(values.count)"), at: value.place)
      }
    }
    let evidence = fields.evidence()
    for value in values { checkOwnRange(value, evidence, name: rule.id, fields) }
    return Calibration.Item(
      id: rule.id, name: fields.optionalPhrase("name") ?? Phrase(same: rule.id), values: values, unit: fields.text("unit"), evidence: evidence)
  }

  /// A value outside the range that stands beside it; one that could not be read has been reported.
  private func checkOwnRange(_ value: Double, _ evidence: Evidence, name: String, _ fields: Fields) {
    guard let range = evidence.range, !range.contains(value) else { return }
    let place = fields.place(of: "value")
    if reading.problems.contains(where: { $0.place == place }) { return }
    func shown(_ number: Double) -> String { LeverValue.number(number).description }
    let (own, low, high) = (shown(value), shown(range.lowerBound), shown(range.upperBound))
    reading.report(
      .contradiction(
        Phrase(
          nl: "\(name) is \(own), buiten zijn eigen bereik van \(low) tot \(high). Verander de waarde of het bereik.",
          en: "\(name) is \(own), outside its own range of \(low) to \(high). Change the value or the range.")), at: place)
  }

  private func check(_ value: Double, _ rule: (id: String, range: ClosedRange<Double>), at place: FilePlace) -> Double {
    if !rule.range.contains(value) {
      reading.report(
        .outOfRange(
          name: rule.id, value: LeverValue.number(value).description, low: LeverValue.number(rule.range.lowerBound).description,
          high: LeverValue.number(rule.range.upperBound).description), at: place)
    }
    return value
  }

  func opening(_ tree: FileNode) -> OpeningFacts? {
    let keys = ["date", "asylum_queue", "family_queue", "granted_travelling", "permit_holders_in_reception", "in_reception"]
    let fields = Fields(tree, allowed: keys, required: keys, reading)
    guard let date = fields.date("date") else { return nil }
    func section(_ key: String, _ allowed: [String]) -> Fields {
      Fields(fields[key] ?? FileNode(.map([]), at: tree.place), allowed: allowed, required: fields[key] == nil ? [] : allowed, reading)
    }
    let asylum = section("asylum_queue", ["persons", "ages"])
    let family = section("family_queue", ["persons", "ages", "sponsor_decision_months"])
    let holders = section("permit_holders_in_reception", ["persons", "longest_wait_months"])
    return OpeningFacts(
      date: date, asylumQueue: people(asylum["persons"]), asylumAges: ages(asylum), familyQueue: people(family["persons"]), familyAges: ages(family),
      sponsorDecisionMonths: months(family["sponsor_decision_months"]),
      grantedTravelling: people(section("granted_travelling", ["persons"])["persons"]),
      permitHolders: people(holders["persons"]), permitHolderLongestMonths: months(holders["longest_wait_months"]),
      inReception: people(section("in_reception", ["persons"])["persons"]))
  }

  private func people(_ node: FileNode?) -> Sourced<Int> {
    guard let node else { return Sourced(0) }
    let fields = Fields(node, allowed: Fields.evidenceKeys, required: ["value"], reading)
    let (value, evidence) = (fields.integer("value", in: 0...1_000_000), fields.evidence())
    checkOwnRange(Double(value), evidence, name: "value", fields)
    return Sourced(value, evidence)
  }

  private func months(_ node: FileNode?) -> Sourced<Double> {
    guard let node else { return Sourced(0) }
    let fields = Fields(node, allowed: Fields.evidenceKeys, required: ["value"], reading)
    let value = fields.number("value")
    if !(0...240).contains(value) {
      reading.report(.outOfRange(name: "value", value: "\(value)", low: "0", high: "240"), at: fields.place(of: "value"))
    }
    let evidence = fields.evidence()
    checkOwnRange(value, evidence, name: "value", fields)
    return Sourced(value, evidence)
  }

  private func ages(_ section: Fields) -> [OpeningFacts.AgeShare] {
    let nodes = section.list("ages")
    let ages = nodes.map { node in
      let fields = Fields(
        node, allowed: ["from_months", "to_months", "share", "sources", "assumption", "note"], required: ["from_months", "to_months", "share"],
        reading)
      let age = OpeningFacts.AgeShare(
        fromMonths: fields.number("from_months"), toMonths: fields.number("to_months"), share: fields.number("share"), evidence: fields.evidence())
      if age.fromMonths > age.toMonths || age.fromMonths < 0 {
        reading.report(
          .contradiction(
            Phrase(
              nl: "De klasse loopt van \(age.fromMonths) tot \(age.toMonths) maanden.",
              en: "The class runs from \(age.fromMonths) to \(age.toMonths) months.")),
          at: node.place)
      }
      return age
    }
    let sum = ages.reduce(0) { $0 + $1.share }
    if !nodes.isEmpty, abs(sum - 1) > 1e-9 {
      reading.report(
        .sharesDoNotAddUp(name: "ages.share", sum: LeverValue.number((sum * 1e6).rounded() / 1e6).description, expected: "1"), at: nodes[0].place)
    }
    return ages
  }

  func series(_ sheet: DossierFiles.Sheet) -> [Observation] {
    let rows = SheetReader(
      sheet: sheet, file: "chain/series.csv", columns: ["period", "measure", "value", "unit", "quality", "source"], reading: reading)
    checkMonths(sheet, rows)
    return sheet.rows.indices.map { row in
      reading.check(sources: [rows["source", row]], at: rows.place(row))
      return Observation(period: rows["period", row], measure: rows["measure", row], value: rows.number("value", row), source: rows["source", row])
    }
  }

  /// A monthly series has every month once: no month is left out between its first and its last.
  private func checkMonths(_ sheet: DossierFiles.Sheet, _ rows: SheetReader) {
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
          let first = before.place
          reading.report(
            .contradiction(
              Phrase(
                nl: "De maandreeks \(measure) heeft \(next.month) twee keer (eerst op \(first)). Houd er één.",
                en: "The monthly series \(measure) has \(next.month) twice (first at \(first)). Keep one.")), at: next.place)
        }
        for missing in 1..<max(before.month.months(to: next.month), 1) {
          reportMissing(before.month.advanced(by: missing), of: measure, at: next.place)
        }
      }
    }
  }

  private func reportMissing(_ month: CalendarMonth, of measure: String, at place: FilePlace) {
    reading.report(
      .contradiction(
        Phrase(
          nl: "In de maandreeks \(measure) ontbreekt \(month). Voeg die maand toe, of begin de reeks erna.",
          en: "The monthly series \(measure) lacks \(month). Add that month, or begin the series after it.")), at: place)
  }
}

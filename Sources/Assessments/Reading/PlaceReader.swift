import Dispersal
import Vocabulary

/// Reads need, key, rule, provinces, municipalities and borders.
struct PlaceReader {
  let reading: Reading

  func places(_ tree: FileNode, _ files: DossierFiles, isThere: Bool) -> PlaceFacts? {
    let keys = ["need", "key", "rule"]
    let fields = Fields(tree, allowed: keys + ["smallest_site"], required: isThere ? keys : [], reading)
    let needKeys = ["month", "utilisation"]
    let need = Fields(
      fields["need"] ?? FileNode(.map([]), at: tree.place), allowed: needKeys, required: fields["need"] == nil ? [] : needKeys, reading)
    let month = need["month"].map { fact($0) }
    let utilisation = need["utilisation"].map { fact($0) }
    let key = fields["key"].map { Fields($0, allowed: Fields.evidenceKeys + ["terms"], required: ["value"], reading) }
    let smallest = fields["smallest_site"].map { Fields($0, allowed: Fields.evidenceKeys + ["smaller_numbers"], required: ["value"], reading) }
    let rule = fields["rule"].map { fact($0) }
    let provinces = files.sheets["places/provinces.csv"].map { self.provinces($0) } ?? []
    let municipalities = files.sheets["places/municipalities.csv"].map { self.municipalities($0, provinces.map(\.province)) } ?? []
    checkBoundaries(files, municipalities)
    guard let month, let utilisation, let key, let rule, let when = month["value"]?.month(reading) else { return nil }
    let share = utilisation.number("value")
    if !(0.01...1).contains(share) {
      reading.report(.outOfRange(name: "utilisation", value: "\(share)", low: "0.01", high: "1"), at: utilisation.place(of: "value"))
    }
    return PlaceFacts(
      needMonth: Sourced(when, month.evidence()), utilisation: Sourced(share, utilisation.evidence()),
      plan: DispersalPlan(
        provinces: provinces.map(\.province), municipalities: municipalities, key: self.key(key, municipalities),
        rule: rule.choice("value", ApportionmentRule.self) ?? .largestRemainder, smallestSite: smallest?.integer("value", in: 0...100_000) ?? 0,
        smallShares: smallest.flatMap { $0["smaller_numbers"] == nil ? nil : $0.choice("smaller_numbers", DispersalPlan.SmallShares.self) } ?? .keep),
      keyEvidence: key.evidence(), ruleEvidence: rule.evidence(), smallestSiteEvidence: smallest?.evidence(), laterTasks: provinces.map(\.task),
      boundaries: files.boundaries)
  }

  private enum KeyKind: String, CaseIterable {
    case population
    case populationTimesWealth = "population_ses"
    case weighted
  }

  /// The key: one of the two named ones, or a weighted sum of columns.
  private func key(_ fields: Fields, _ municipalities: [DispersalPlan.Municipality]) -> DispersalPlan.Key {
    switch fields.choice("value", KeyKind.self) {
    case .populationTimesWealth: return .populationTimesWealth
    case .weighted:
      if fields["terms"] == nil { reading.report(.missingKey(key: "terms"), at: fields.place) }
      let columns = ["population"] + (municipalities.first?.columns.keys.sorted() ?? [])
      let terms = fields.list("terms").compactMap { node -> DispersalPlan.Key.Term? in
        let own = Fields(node, allowed: ["column", "weight", "times_wealth"], required: ["column", "weight"], reading)
        guard let column = own["column"]?.name(of: Phrase(nl: "kolom", en: "column"), among: columns, reading) else { return nil }
        return .init(
          column: column, weight: own.integer("weight", in: 0...1000), timesWealth: own["times_wealth"] == nil ? false : own.flag("times_wealth"))
      }
      if !municipalities.isEmpty, !terms.isEmpty,
        terms.allSatisfy({ term in
          term.weight == 0 || municipalities.allSatisfy { (term.column == "population" ? $0.population : $0.columns[term.column] ?? 0) == 0 }
        })
      {
        reading.report(
          .contradiction(
            Phrase(
              nl: "Deze sleutel is overal nul en zegt dus niets over aandelen. Kies een kolom met waarden, of een gewicht boven nul.",
              en: "This key is zero everywhere, so it says nothing about shares. Choose a column with values, or a weight above zero.")),
          at: fields.place(of: "terms"))
      }
      return .weighted(terms)
    case .population, nil: return .population
    }
  }

  private func fact(_ node: FileNode) -> Fields { Fields(node, allowed: Fields.evidenceKeys, required: ["value"], reading) }

  private func provinces(_ sheet: DossierFiles.Sheet) -> [(province: DispersalPlan.Province, task: Int)] {
    let file = "places/provinces.csv"
    let rows = SheetReader(
      sheet: sheet, file: file, columns: ["code", "name", "municipalities", "population_2023", "task_2024", "source"], reading: reading)
    reading.checkOnce(sheet.rows.indices.map { (rows["code", $0], rows.place($0)) }, kind: Phrase(nl: "Provincie", en: "Province"))
    return sheet.rows.indices.map { row in
      let sources = rows["source", row].split(separator: ";").map { String($0).trimmed }
      reading.check(sources: sources, at: rows.place(row))
      return (DispersalPlan.Province(code: rows["code", row], name: rows["name", row]), rows.integer("task_2024", row, in: 0...10_000_000))
    }
  }

  private func municipalities(_ sheet: DossierFiles.Sheet, _ provinces: [DispersalPlan.Province]) -> [DispersalPlan.Municipality] {
    // Bounds and any further columns of whole numbers may stand behind the fixed ones; a key can name them.
    let known = ["code", "name", "province_code", "population_2023", "ses_woa", "ses_woa_status", "lat", "lon"]
    let bounds = ["cap", "floor", "exempt", "credit"].filter(sheet.columns.contains)
    let extra = sheet.columns.filter { $0.hasPrefix("x_") }
    let rows = SheetReader(sheet: sheet, file: "places/municipalities.csv", columns: known + bounds + extra, reading: reading)
    reading.checkOnce(sheet.rows.indices.map { (rows["code", $0], rows.place($0)) }, kind: Phrase(nl: "Gemeente", en: "Municipality"))
    let codes = provinces.map(\.code)
    return sheet.rows.indices.map { row in
      let province = rows["province_code", row]
      if !codes.isEmpty, !codes.contains(province) {
        reading.report(
          .unknownName(kind: Phrase(nl: "provincie", en: "province"), name: province, near: nearest(to: province, among: codes)), at: rows.place(row))
      }
      let code = rows["code", row]
      if code.count != 6 || !code.hasPrefix("GM") || Int(code.dropFirst(2)) == nil {
        reading.report(
          .wrongForm(
            expected: Phrase(nl: "een gemeentecode van het CBS (GM en vier cijfers)", en: "a municipality code of CBS (GM and four digits)"),
            found: code),
          at: rows.place(row))
      }
      let wealth = rows.number("ses_woa", row)
      if !(-1...1).contains(wealth) {
        reading.report(.outOfRange(name: "ses_woa", value: rows["ses_woa", row], low: "-1", high: "1"), at: rows.place(row))
      }
      return .init(
        code: code, name: rows["name", row], province: province, population: rows.integer("population_2023", row, in: 0...100_000_000),
        wealthThousandths: Int((min(max(wealth, -1), 1) * 1000).rounded()), terms: terms(rows, row, bounds),
        columns: Dictionary(uniqueKeysWithValues: extra.map { ($0, rows.integer($0, row, in: 0...1_000_000_000)) }))
    }
  }

  private func terms(_ rows: SheetReader, _ row: Int, _ bounds: [String]) -> DispersalPlan.Terms {
    func number(_ column: String) -> Int? {
      guard bounds.contains(column), !rows[column, row].trimmed.isEmpty else { return nil }
      return rows.integer(column, row, in: 0...10_000_000)
    }
    let (cap, floor) = (number("cap"), number("floor") ?? 0)
    if let cap, cap < floor {
      reading.report(
        .contradiction(
          Phrase(
            nl: "Het minimum \(floor) ligt boven het maximum \(cap). Verlaag “floor” of verhoog “cap”.",
            en: "The floor \(floor) lies above the cap \(cap). Lower “floor” or raise “cap”.")), at: rows.place(row))
    }
    let exempt = bounds.contains("exempt") ? rows["exempt", row].trimmed : ""
    if !["", "yes", "no"].contains(exempt) {
      reading.report(.notOneOf(value: exempt, near: nil, allowed: ["yes", "no"]), at: rows.place(row))
    }
    return .init(cap: cap, floor: floor, isExempt: exempt == "yes", credit: number("credit") ?? 0)
  }

  /// Every border belongs to a municipality and the other way round.
  private func checkBoundaries(_ files: DossierFiles, _ municipalities: [DispersalPlan.Municipality]) {
    guard !files.boundaries.isEmpty, !municipalities.isEmpty else { return }
    let codes = municipalities.map(\.code)
    let known = Set(codes)
    let drawn = Set(files.boundaries.map(\.code))
    let place = FilePlace(file: Dossier.boundaryFile)
    for boundary in files.boundaries where !known.contains(boundary.code) {
      reading.report(
        .unknownName(kind: Phrase(nl: "gemeente", en: "municipality"), name: boundary.code, near: nearest(to: boundary.code, among: codes)), at: place
      )
    }
    for code in codes where !drawn.contains(code) {
      reading.report(
        .contradiction(Phrase(nl: "Gemeente \(code) heeft geen grens in dit bestand.", en: "Municipality \(code) has no border in this file.")),
        at: place)
    }
  }
}

extension String {
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}

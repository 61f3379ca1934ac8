import Dispersal
import Vocabulary

/// Reads need, key, rule, provinces, municipalities and borders.
struct PlaceReader {
  let reading: Reading

  func places(_ tree: FileNode, _ files: DossierFiles, isThere: Bool) -> PlaceFacts? {
    let keys = ["need", "key", "rule"]
    let fields = Fields(tree, allowed: keys, required: isThere ? keys : [], reading)
    let needKeys = ["month", "utilisation"]
    let need = Fields(
      fields["need"] ?? FileNode(.map([]), at: tree.place), allowed: needKeys, required: fields["need"] == nil ? [] : needKeys, reading)
    let month = need["month"].map { fact($0) }
    let utilisation = need["utilisation"].map { fact($0) }
    let key = fields["key"].map { fact($0) }
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
        provinces: provinces.map(\.province), municipalities: municipalities, key: key.choice("value", DispersalPlan.Key.self) ?? .population,
        rule: rule.choice("value", ApportionmentRule.self) ?? .largestRemainder),
      keyEvidence: key.evidence(), ruleEvidence: rule.evidence(), laterTasks: provinces.map(\.task), boundaries: files.boundaries)
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
    let rows = SheetReader(
      sheet: sheet, file: "places/municipalities.csv",
      columns: ["code", "name", "province_code", "population_2023", "ses_woa", "ses_woa_status", "lat", "lon"], reading: reading)
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
        wealthThousandths: Int((min(max(wealth, -1), 1) * 1000).rounded()))
    }
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

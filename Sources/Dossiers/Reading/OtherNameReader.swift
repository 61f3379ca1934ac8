import Dispersal
import Vocabulary

/// Reads `places/other_names.csv`: other names of municipalities and provinces, and former municipalities with what they went into.
///
/// The columns are name, code, kind (`other_name` or `merged`), year (of a merger) and source. The list need not be complete: a name that is not
/// there is unknown, and says nothing about mergers.
struct OtherNameReader {
  let inspection: Inspection
  let provinces: [DispersalPlan.Province]
  let municipalities: [DispersalPlan.Municipality]

  func names(_ sheet: DossierFiles.Spreadsheet) -> [OtherName] {
    let rows = SpreadsheetReader(
      sheet: sheet, file: DossierFile.otherNames.rawValue, columns: ["name", "code", "kind", "year", "source"], inspection: inspection)
    let codes = municipalities.map(\.code.rawValue) + provinces.map(\.code.rawValue)
    let known = Set(codes)
    var seen: [String: (row: Int, kind: String)] = [:]
    return sheet.rows.indices.compactMap { row in
      let (name, code) = (rows["name", row].trimmed, rows["code", row].trimmed)
      if name.isEmpty { inspection.report(.missingKey(key: "name"), at: rows.place(row)) }
      // Where a list could not be read, its own problem is told, and not that its codes are missing.
      if !known.contains(code), !provinces.isEmpty, !municipalities.isEmpty {
        inspection.report(
          .unknownName(kind: .code, name: code, near: nearest(to: code, among: codes)), at: rows.place(row))
      }
      guard let kind = OtherName.Kind(rawValue: rows["kind", row].trimmed) else {
        let allowed = OtherName.Kind.allCases.map(\.rawValue)
        inspection.report(
          .notOneOf(value: rows["kind", row], near: nearest(to: rows["kind", row], among: allowed), allowed: allowed), at: rows.place(row))
        return nil
      }
      // Of a municipality that was divided the name stands once for each successor.
      let mark = kind == .merged ? "\(PlainName(name).text)/\(code)" : PlainName(name).text
      if let first = seen[mark] {
        inspection.report(.nameTwice(kind: .name, name: name, first: rows.place(first.row)), at: rows.place(row))
      }
      seen[mark] = (row, kind.rawValue)
      let year = kind == .merged ? rows.integer("year", row, in: 1800...2200) : nil
      let sources = rows.sources("source", row)
      if sources.isEmpty { inspection.report(.unsupported, at: rows.place(row)) }
      inspection.check(sources: sources, at: rows.place(row))
      return OtherName(name: name, owner: owner(code), kind: kind, year: year, sources: sources)
    }
  }

  private func owner(_ code: String) -> OtherName.Owner {
    if municipalities.contains(where: { $0.code.rawValue == code }) { return .municipality(MunicipalityCode(code)) }
    return provinces.contains { $0.code.rawValue == code } ? .province(ProvinceCode(code)) : .unknown(code)
  }
}

extension PlaceReader {
  /// The other names of the dossier; none where it has no list of them.
  func otherNames(_ files: DossierFiles, _ provinces: [DispersalPlan.Province], _ municipalities: [DispersalPlan.Municipality]) -> [OtherName] {
    guard let sheet = files.sheets[DossierFile.otherNames.rawValue] else { return [] }
    return OtherNameReader(inspection: inspection, provinces: provinces, municipalities: municipalities).names(sheet)
  }

  /// No two provinces and no two municipalities have one name, however written.
  func checkNames(_ files: DossierFiles) {
    for (file, kind) in [
      (DossierFile.provinces, NameKind.province), (.municipalities, .municipality),
    ] {
      guard let sheet = files.sheets[file.rawValue], let column = sheet.columns.firstIndex(of: "name") else { continue }
      var seen: [String: Int] = [:]
      for row in sheet.rows.indices {
        let name = sheet.rows[row][column]
        func place(_ row: Int) -> FilePlace {
          sheet.places.indices.contains(row) ? sheet.places[row][column] : FilePlace(file: file.rawValue, line: sheet.lines[row], column: 1)
        }
        if let first = seen[PlainName(name).text] {
          inspection.report(.nameTwice(kind: kind, name: name, first: place(first)), at: place(row))
        } else {
          seen[PlainName(name).text] = row
        }
      }
    }
  }
}

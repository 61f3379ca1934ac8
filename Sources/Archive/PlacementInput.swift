public import Dossiers
public import Foundation
public import Placement
import Vocabulary

/// Reads families and sites from two CSV files.
///
/// Nationality, religion and sex have no place there: a column of that name is refused. A group is read only to show the outcome by group.
public enum PlacementInput {
  private static let refused = ["nationality", "religion", "sex", "gender", "nationaliteit", "geloof", "geslacht"]

  /// Reads both files. Throws every problem at once.
  public static func read(families: URL, sites: URL) throws(DossierProblems) -> ([Family], [Site]) {
    var problems: [Problem] = []
    var (people, places): ([Family], [Site]) = ([], [])
    var lines: [Int] = []
    do throws(DossierProblems) { (people, lines) = try Self.families(families) } catch { problems += error.problems }
    do throws(DossierProblems) { places = try Self.sites(sites) } catch { problems += error.problems }
    let largest = places.map { min($0.largest, $0.beds) }.max() ?? 0
    for (row, family) in people.enumerated() where family.pupils > family.size {
      problems.append(
        Problem(
          .contradiction(
            Phrase(
              nl: "Gezin \(family.id) telt \(family.size) mensen en zou \(family.pupils) schoolgaande kinderen hebben. Verbeter een van beide.",
              en: "Family \(family.id) has \(family.size) members and would have \(family.pupils) children of school age. Correct one of them.")),
          at: FilePlace(file: families.lastPathComponent, line: lines[row], column: 1)))
    }
    for (row, family) in people.enumerated() where !places.isEmpty && family.size > largest {
      problems.append(
        Problem(
          .contradiction(
            Phrase(
              nl: "Gezin \(family.id) telt \(family.size) mensen; de grootste plek neemt er \(largest). Voeg een grotere locatie toe.",
              en: "Family \(family.id) has \(family.size) members; the largest place takes \(largest). Add a larger site.")),
          at: FilePlace(file: families.lastPathComponent, line: lines[row], column: 1)))
    }
    guard problems.isEmpty else { throw DossierProblems(problems) }
    return (people, places)
  }

  /// Families, and the line of each.
  private static func families(_ file: URL) throws(DossierProblems) -> ([Family], [Int]) {
    let sheet = try sheet(file, ["family", "size"], ["school", "language", "medical", "wheelchair", "education", "sector", "tie", "group"])
    var cells = Cells(sheet, file.lastPathComponent)
    let found = sheet.rows.indices.map { row in
      var family = Family(id: cells.text("family", row), size: cells.number("size", row, 1...100, missing: 0))
      family.pupils = cells.number("school", row, 0...100, missing: 0)
      family.language = cells.text("language", row)
      family.medical = cells.number("medical", row, 0...10, missing: 0)
      family.needsWheelchair = cells.flag("wheelchair", row)
      family.education = cells.number("education", row, 0...3, missing: 0)
      family.sector = cells.text("sector", row)
      family.tie = cells.text("tie", row)
      family.group = cells.text("group", row)
      return family
    }
    cells.checkOnce("family")
    guard cells.problems.isEmpty else { throw DossierProblems(cells.problems) }
    return (found, sheet.lines)
  }

  private static func sites(_ file: URL) throws(DossierProblems) -> [Site] {
    let head = try anyColumns(file)
    let work = head.filter { $0.hasPrefix("work_") }
    let sheet = try sheet(file, ["site", "beds"], ["school_places", "languages", "medical", "wheelchair", "largest", "province"] + work)
    var cells = Cells(sheet, file.lastPathComponent)
    let found = sheet.rows.indices.map { row in
      var site = Site(id: cells.text("site", row), beds: cells.number("beds", row, 1...1_000_000, missing: 0))
      site.schoolPlaces = cells.text("school_places", row).isEmpty ? nil : cells.number("school_places", row, 0...1_000_000, missing: 0)
      site.languages = cells.text("languages", row).split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      site.medical = cells.number("medical", row, 0...10, missing: 0)
      site.hasWheelchairAccess = cells.flag("wheelchair", row)
      site.largest = cells.number("largest", row, 1...100, missing: 100)
      site.province = cells.text("province", row)
      for column in work { site.work[String(column.dropFirst(5))] = cells.number(column, row, 0...100, missing: 0) }
      return site
    }
    cells.checkOnce("site")
    guard cells.problems.isEmpty else { throw DossierProblems(cells.problems) }
    return found
  }

  private static func anyColumns(_ file: URL) throws(DossierProblems) -> [String] {
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(whereSeparator: \.isNewline).first.map { $0.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } } ?? []
  }

  private static func sheet(_ file: URL, _ columns: [String], _ optional: [String]) throws(DossierProblems) -> DossierFiles.Sheet {
    let place = FilePlace(file: file.lastPathComponent, line: 1, column: 1)
    let forbidden = try anyColumns(file).filter { refused.contains($0.lowercased()) }
    guard forbidden.isEmpty else {
      throw DossierProblems(
        forbidden.map {
          Problem(
            .contradiction(
              Phrase(
                nl:
                  "“\($0)” mag bij plaatsing niet meetellen en wordt niet gelezen. "
                  + "Haal de kolom weg; gebruik group om de uitkomst per groep te zien.",
                en: "“\($0)” must not count in placement and is not read. Remove the column; use group to see the outcome by group.")), at: place)
        })
    }
    return try SheetInput(file).read(columns: columns, optional: optional)
  }
}

/// Cells of a sheet by column, with what is wrong in them.
private struct Cells {
  private let sheet: DossierFiles.Sheet
  private let file: String
  var problems: [Problem] = []

  init(_ sheet: DossierFiles.Sheet, _ file: String) {
    self.sheet = sheet
    self.file = file
  }

  private func place(_ row: Int) -> FilePlace { FilePlace(file: file, line: sheet.lines[row], column: 1) }

  func text(_ column: String, _ row: Int) -> String {
    sheet.columns.firstIndex(of: column).map { sheet.rows[row][$0].trimmingCharacters(in: .whitespaces) } ?? ""
  }

  mutating func number(_ column: String, _ row: Int, _ range: ClosedRange<Int>, missing: Int) -> Int {
    let text = text(column, row)
    if text.isEmpty, range.contains(missing) { return missing }
    guard let value = Int(text) else {
      problems.append(Problem(.wrongForm(expected: Phrase(nl: "een geheel getal", en: "a whole number"), found: text), at: place(row)))
      return range.lowerBound
    }
    if !range.contains(value) {
      problems.append(Problem(.outOfRange(name: column, value: text, low: "\(range.lowerBound)", high: "\(range.upperBound)"), at: place(row)))
    }
    return min(max(value, range.lowerBound), range.upperBound)
  }

  mutating func flag(_ column: String, _ row: Int) -> Bool {
    let text = text(column, row).lowercased()
    if !["", "yes", "no", "0", "1"].contains(text) {
      problems.append(Problem(.notOneOf(value: text, near: nil, allowed: ["yes", "no"]), at: place(row)))
    }
    return text == "yes" || text == "1"
  }

  mutating func checkOnce(_ column: String) {
    var seen: [String: Int] = [:]
    for row in sheet.rows.indices {
      let name = text(column, row)
      if let first = seen[name] {
        problems.append(Problem(.nameTwice(kind: Phrase(nl: "Naam", en: "Name"), name: name, first: place(first)), at: place(row)))
      } else {
        seen[name] = row
      }
    }
  }
}

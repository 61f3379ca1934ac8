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
          .contradiction(.placement(.pupils(family: family.id, size: family.size, pupils: family.pupils))),
          at: FilePlace(file: families.lastPathComponent, line: lines[row], column: 1)))
    }
    for (row, family) in people.enumerated() where !places.isEmpty && family.size > largest {
      problems.append(
        Problem(
          .contradiction(.placement(.tooLarge(family: family.id, size: family.size, largest: largest))),
          at: FilePlace(file: families.lastPathComponent, line: lines[row], column: 1)))
    }
    guard problems.isEmpty else { throw DossierProblems(problems) }
    return (people, places)
  }

  /// Reads families like those to come; the sites that there are set no limit to them. Throws every problem at once.
  public static func read(expecting file: URL) throws(DossierProblems) -> [Family] {
    let (families, lines) = try families(file)
    let faults = zip(families, lines).filter { $0.0.pupils > $0.0.size }.map { family, line in
      Problem(
        .contradiction(.placement(.pupils(family: family.id, size: family.size, pupils: family.pupils))),
        at: FilePlace(file: file.lastPathComponent, line: line, column: 1))
    }
    guard faults.isEmpty else { throw DossierProblems(faults) }
    return families
  }

  /// Families, and the line of each.
  private static func families(_ file: URL) throws(DossierProblems) -> ([Family], [Int]) {
    let sheet = try sheet(file, ["family", "size"], ["school", "language", "medical", "wheelchair", "education", "sector", "tie", "group"])
    let cells = Cells(sheet, file.lastPathComponent)
    let found = sheet.rows.indices.map { row in
      var family = Family(id: FamilyID(cells.text("family", row)), size: cells.number("size", row, 1...100, missing: 0))
      family.pupils = cells.number("school", row, 0...100, missing: 0)
      family.language = cells.text("language", row)
      family.medical = cells.number("medical", row, 0...10, missing: 0)
      family.needsWheelchair = cells.flag("wheelchair", row)
      family.education = cells.number("education", row, 0...3, missing: 0)
      family.sector = cells.text("sector", row)
      family.tie = cells.province("tie", row)
      family.group = cells.text("group", row)
      return family
    }
    cells.checkOnce("family")
    try cells.finish()
    return (found, sheet.lines)
  }

  private static func sites(_ file: URL) throws(DossierProblems) -> [Site] {
    let sheet = try sheet(file, ["site", "beds"], ["school_places", "languages", "medical", "wheelchair", "largest", "province"], hasWork: true)
    let work = sheet.columns.filter(isWork)
    let cells = Cells(sheet, file.lastPathComponent)
    let found = sheet.rows.indices.map { row in
      var site = Site(id: SiteID(cells.text("site", row)), beds: cells.number("beds", row, 1...1_000_000, missing: 0))
      site.schoolPlaces = cells.text("school_places", row).isEmpty ? nil : cells.number("school_places", row, 0...1_000_000, missing: 0)
      site.languages = cells.text("languages", row).split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      site.medical = cells.number("medical", row, 0...10, missing: 0)
      site.hasWheelchairAccess = cells.flag("wheelchair", row)
      site.largest = cells.number("largest", row, 1...100, missing: 100)
      site.province = cells.province("province", row)
      for column in work { site.work[String(column.dropFirst(5))] = cells.number(column, row, 0...100, missing: 0) }
      return site
    }
    cells.checkOnce("site")
    try cells.finish()
    return found
  }

  /// The table, unless it has a column that must not count.
  private static func sheet(_ file: URL, _ columns: [String], _ optional: [String], hasWork: Bool = false) throws(DossierProblems)
    -> DossierFiles.Spreadsheet
  {
    let input = SpreadsheetInput(file)
    let found = try input.read()
    let forbidden = found.columns.filter { refused.contains($0.lowercased()) }
    guard forbidden.isEmpty else {
      let place = FilePlace(file: file.lastPathComponent, line: found.headLine, column: 1)
      throw DossierProblems(
        forbidden.map { Problem(.contradiction(.placement(.forbiddenColumn($0))), at: place) })
    }
    return try input.checked(found, columns: columns, optional: optional + (hasWork ? found.columns.filter(isWork) : []))
  }

  /// Whether a column counts the work of a sector.
  private static func isWork(_ column: String) -> Bool { column.lowercased().hasPrefix("work_") }
}

/// Cells of a sheet by column, with what is wrong in them.
private struct Cells {
  private let rows: SpreadsheetReader
  private let inspection = Inspection()
  private let sheet: DossierFiles.Spreadsheet

  init(_ sheet: DossierFiles.Spreadsheet, _ file: String) {
    self.sheet = sheet
    rows = SpreadsheetReader(sheet: sheet, file: file, columns: sheet.columns, inspection: inspection)
  }

  /// Throws every problem that was found in the cells.
  func finish() throws(DossierProblems) { if !inspection.problems.isEmpty { throw DossierProblems(inspection.problems) } }

  func text(_ column: String, _ row: Int) -> String { rows[column, row] }

  /// The province of a cell; `nil` for an empty one.
  func province(_ column: String, _ row: Int) -> ProvinceCode? { text(column, row).isEmpty ? nil : ProvinceCode(text(column, row)) }

  func number(_ column: String, _ row: Int, _ range: ClosedRange<Int>, missing: Int) -> Int {
    rows[column, row].isEmpty && range.contains(missing) ? missing : rows.integer(column, row, in: range)
  }

  func flag(_ column: String, _ row: Int) -> Bool {
    let text = text(column, row).lowercased()
    if !["", "yes", "no", "0", "1"].contains(text) { rows.report(.notOneOf(value: text, near: nil, allowed: ["yes", "no"]), column, row) }
    return text == "yes" || text == "1"
  }

  func checkOnce(_ column: String) { rows.checkOnce(column, kind: .name) }
}

import Dispersal
public import Dossiers
import Vocabulary

extension PlaceDossier {
  /// Position of a province by name or code; throws a problem with the nearest name.
  public func province(_ asked: String, at place: FilePlace) throws(DossierProblems) -> Int {
    let all = places.plan.provinces
    if let index = all.firstIndex(where: { $0.code.rawValue == asked || $0.name.lowercased() == asked.lowercased() }) { return index }
    throw DossierProblems([
      Problem(
        .unknownName(kind: Phrase(nl: "provincie", en: "province"), name: asked, near: Dossiers.nearest(to: asked, among: all.map(\.name))),
        at: place)
    ])
  }

  /// Position of a municipality by name or code; throws a problem with the nearest name.
  public func municipality(_ asked: String, at place: FilePlace) throws(DossierProblems) -> Int {
    let all = places.plan.municipalities
    if let index = all.firstIndex(where: { $0.code.rawValue == asked || $0.name.lowercased() == asked.lowercased() }) { return index }
    throw DossierProblems([
      Problem(
        .unknownName(kind: Phrase(nl: "gemeente", en: "municipality"), name: asked, near: Dossiers.nearest(to: asked, among: all.map(\.name))),
        at: place)
    ])
  }

  /// Whole numbers of municipalities from a sheet with a column `municipality`, in the order of the rows. Throws every problem at once.
  public func numbers(_ sheet: DossierFiles.Sheet, file: String, columns: [String]) throws(DossierProblems) -> [(municipality: Int, values: [Int])] {
    let reading = Reading()
    var problems: [Problem] = []
    let rows = SheetReader(sheet: sheet, file: file, columns: sheet.columns, reading: reading)
    reading.checkOnce(
      sheet.rows.indices.map { (rows["municipality", $0].trimmed, rows.place($0)) }, kind: Phrase(nl: "Gemeente", en: "Municipality"))
    var found: [(Int, [Int])] = []
    for row in sheet.rows.indices {
      do throws(DossierProblems) {
        let index = try municipality(rows["municipality", row].trimmed, at: rows.place(row))
        found.append(
          (index, columns.map { rows[$0, row].isEmpty ? 0 : rows.integer($0, row, in: 0...10_000_000) }))
      } catch { problems += error.problems }
    }
    problems += reading.problems
    guard problems.isEmpty else { throw DossierProblems(problems) }
    return found
  }
}

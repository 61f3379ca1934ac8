import Dispersal
public import Dossiers
import Vocabulary

extension PlaceDossier {
  /// Position of the province that a name or code means; throws a problem with those that could be meant.
  public func province(_ asked: String, at place: FilePlace) throws(DossierProblems) -> Int { try position(asked, .province, at: place) }

  /// Position of the municipality that a name or code means; throws a problem with those that could be meant.
  public func municipality(_ asked: String, at place: FilePlace) throws(DossierProblems) -> Int { try position(asked, .municipality, at: place) }

  private func position(_ asked: String, _ kind: AreaNames.Kind, at place: FilePlace) throws(DossierProblems) -> Int {
    try AreaNames(kind, of: places).position(asked.trimmed, at: place)
  }

  /// Municipalities with the places that they are fixed at, from NAME=PLACES; each may be named once. Throws every problem at once.
  public func pins(_ asked: [(name: String, places: Int)], at place: FilePlace) throws(DossierProblems) -> [Int: Int] {
    let names = AreaNames(.municipality, of: places)
    var pins: [Int: Int] = [:]
    var problems: [Problem] = []
    for (name, places) in asked {
      do throws(DossierProblems) {
        let position = try names.position(name.trimmed, at: place)
        if pins[position] != nil {
          problems.append(Problem(.meantTwice(kind: .municipality, name: name, first: place), at: place))
        }
        pins[position] = places
      } catch { problems += error.problems }
    }
    guard problems.isEmpty else { throw DossierProblems(problems) }
    return pins
  }

  /// Whole numbers of municipalities from a sheet with a column `municipality`, in the order of the rows. Throws every problem at once, also where
  /// two rows mean the same municipality, so written or by another name. A value is `nil` where its cell is empty or its column is not there.
  public func numbers(_ sheet: DossierFiles.Spreadsheet, file: String, columns: [String]) throws(DossierProblems) -> [(
    municipality: Int, values: [Int?]
  )] {
    let inspection = Inspection()
    let names = AreaNames(.municipality, of: places)
    let rows = SpreadsheetReader(sheet: sheet, file: file, columns: sheet.columns, inspection: inspection)
    var first: [Int: Int] = [:]
    var found: [(Int, [Int?])] = []
    for row in sheet.rows.indices {
      let asked = rows["municipality", row].trimmed
      do throws(DossierProblems) {
        let index = try names.position(asked, at: rows.place(row))
        if let before = first[index] {
          inspection.report(.meantTwice(kind: .municipality, name: asked, first: rows.place(before)), at: rows.place(row))
        } else {
          first[index] = row
        }
        found.append(
          (index, columns.map { rows.has($0) && !rows[$0, row].trimmed.isEmpty ? rows.integer($0, row, in: 0...10_000_000) : nil }))
      } catch {
        for problem in error.problems { inspection.report(problem.fault, at: problem.place) }
      }
    }
    guard inspection.problems.isEmpty else { throw DossierProblems(inspection.problems) }
    return found
  }
}

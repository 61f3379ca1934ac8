import Archive
import Dossiers
import Foundation
import Placement
import Testing
import Vocabulary

@Suite("Families and sites are read as every other table")
struct PlacementInputTests {
  private static let families = "family,size,school\nf1,4,1\n"
  private static let sites = "site,beds,work_care\ns1,6,80\n"

  /// The problems of the two files, by line.
  private func lines(families: String = families, sites: String = sites) throws -> [String] {
    try ArchiveTests.withFolder { folder in
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let (one, two) = (folder.appendingPathComponent("families.csv"), folder.appendingPathComponent("sites.csv"))
      try Data(families.utf8).write(to: one)
      try Data(sites.utf8).write(to: two)
      do throws(DossierProblems) {
        _ = try PlacementInput.read(families: one, sites: two)
        return []
      } catch { return error.problems.map { $0.line(in: .en) } }
    }
  }

  struct Mistake: Sendable {
    var families: String
    var line: String
  }

  static let mistakes = [
    Mistake(families: "family,size\nf1,1.000\n", line: "families.csv:2:4: Column “size”: “1.000” can be 1 or 1000. Write 1000 or 1."),
    Mistake(families: "family,size\nf1,007\n", line: "families.csv:2:4: Column “size”: “007” begins with a nought. Write 7."),
    Mistake(families: "family,size\nf1,+2\n", line: "families.csv:2:4: Column “size”: “+2” has a plus sign. Write 2."),
    Mistake(families: "family,size\nf1,2.5\n", line: "families.csv:2:4: Column “size”: “2.5” is a fraction, and this should be a whole number."),
    Mistake(families: "family,size\nf1,200\n", line: "families.csv:2:4: size is 200; it must lie between 1 and 100."),
    Mistake(families: "family,size\n", line: "families.csv:1:1: No row stands under the header. Add rows with the columns family, size."),
    Mistake(families: "family;size;\"Nationality\"\nf1;2;x\n", line: "families.csv:1:1: “Nationality” must not count in placement and is not read."),
    Mistake(families: "family,size,work_care\nf1,2,3\n", line: "families.csv:1:1: “work_care” is not known here."),
    Mistake(families: "family,size\nf\"1,2\n", line: "families.csv:2:2: A quotation mark stands here in the middle of a cell."),
    Mistake(families: "family,size,wheelchair\nf1,2,maybe\n", line: "families.csv:2:6: “maybe” is not allowed here. Possible are: yes, no."),
  ]

  @Test("and a mistake in them is told with its line and column", arguments: mistakes)
  func mistake(_ mistake: Mistake) throws {
    let lines = try lines(families: mistake.families)
    #expect(lines.count == 1 && lines[0].contains(mistake.line), "\(lines)")
  }

  @Test("with semicolons, capitals and the work of a sector")
  func excel() throws {
    try ArchiveTests.withFolder { folder in
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let (one, two) = (folder.appendingPathComponent("families.csv"), folder.appendingPathComponent("sites.csv"))
      try Data("Family;Size;Wheelchair\r\nf1; 4 ;Yes\r\n".utf8).write(to: one)
      try Data("sep=;\r\nSite;Beds;Work_care\r\ns1;6,0;80\r\n".utf8).write(to: two)
      let (families, sites) = try PlacementInput.read(families: one, sites: two)
      #expect(families.map(\.size) == [4] && families[0].needsWheelchair)
      #expect(sites.map(\.beds) == [6] && sites[0].work == ["care": 80])
    }
  }
}

import Assessments
import Foundation
import Testing
import TinyPolder
import Vocabulary

@testable import Reports

@Suite("The figures of a run as tables")
struct RunTablesTests {
  private static func package() throws -> RunPackage {
    let dossier = try TinyPolder.dossier()
    return RunPackage(try assess(dossier, AssessmentRequest(variants: [], futures: 4)), of: dossier, hash: String(repeating: "a", count: 64))
  }

  @Test("every table has rows, and each row as many cells as there are columns")
  func shape() throws {
    let tables = try Self.package().tables
    #expect(tables.map(\.name) == ["matrix.csv", "figures.csv", "series.csv", "law.csv", "parties.csv", "places.csv"])
    for table in tables {
      #expect(!table.rows.isEmpty, "\(table.name)")
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.name)")
      #expect(Set(table.columns.map(\.key)).count == table.columns.count, "\(table.name)")
    }
  }

  @Test("what is not known is an empty cell and never nought: with four futures no band is")
  func unknown() throws {
    let table = try #require(try Self.package().tables.first { $0.name == "figures.csv" })
    let column = try #require(table.columns.firstIndex { $0.key == "level5" })
    #expect(table.rows.allSatisfy { $0[column].isEmpty })
    #expect(RunTables.cell(.nan) == "" && RunTables.cell(.infinity) == "" && RunTables.cell(-0.5) == "-0.5" && RunTables.cell(3) == "3")
  }

  @Test("cells are quoted as the standard has it, and no text is a formula")
  func cells() {
    #expect(
      RunTable.cell("a") == "a" && RunTable.cell("a,b") == "\"a,b\"" && RunTable.cell("a\"b") == "\"a\"\"b\"" && RunTable.cell("a\nb") == "\"a\nb\"")
    #expect(RunTable.cell("=1+1") == "'=1+1" && RunTable.cell("-1.5") == "-1.5" && RunTable.cell("-x") == "'-x")
    let table = RunTable(name: "x.csv", meaning: Phrase(same: "x"), columns: [.variant, .unit], rows: [["V1", ""]])
    #expect(table.text == "variant,unit\r\nV1,\r\n")
  }

  @Test("the README tells every file and column in both languages, and the citation the run and the dossier")
  func readme() throws {
    let package = try Self.package()
    let files = Dictionary(uniqueKeysWithValues: package.files.map { ($0.name, $0.text) })
    let readme = try #require(files["README.txt"])
    for table in package.tables {
      for column in table.columns {
        for language in Language.allCases {
          #expect(readme.contains("  \(column.key): \(column.meaning[language])\n"), "\(table.name) \(column.key)")
        }
      }
    }
    for table in package.tables where ["figures.csv", "series.csv"].contains(table.name) {
      let names = Set(table.text.split(separator: "\r\n").dropFirst().compactMap { $0.split(separator: ",").dropFirst().first })
      #expect(!names.isEmpty)
      for name in names { #expect(readme.components(separatedBy: "\n  \(name): ").count >= 3, "\(name) is explained in each language") }
    }
    for mark in LawMark.Mark.allCases { #expect(readme.contains("\n  \(mark.rawValue): ")) }
    let citation = try #require(files["CITATION.cff"])
    #expect(citation.contains("run:\(String(repeating: "a", count: 64))"))
    #expect(citation.contains("license: Apache-2.0"))
    let licence = try #require(files["LICENSE.txt"])
    #expect(licence.contains("Apache License 2.0"))
    for source in try TinyPolder.dossier().sources { #expect(licence.contains(source.id.rawValue), "\(source.id)") }
    for name in ["LICENSE.txt", "CITATION.cff", "assessment.json"] { #expect(readme.contains(name)) }
    #expect(citation.contains("dossier:\(try TinyPolder.dossier().fingerprint)"))
  }
}

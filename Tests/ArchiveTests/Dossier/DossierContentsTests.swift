import Archive
import Dossiers
import Foundation
import Testing
import TinyPolder

@Suite("The files of a dossier, as bytes")
struct DossierContentsTests {
  private let file = "variants/T1.yaml"

  private func faults(at file: String, after changes: (inout Draft) throws -> Void) throws -> [Problem.Fault] {
    try TinyPolder.problems(after: changes).filter { $0.place.file == file }.map(\.fault)
  }

  @Test("that are not UTF-8 are a problem, at the first byte that cannot stand there")
  func notUTF8() throws {
    #expect(try faults(at: file) { $0.write([UInt8]("id: T1\n".utf8) + [0xff, 0x41], to: file) } == [.notUTF8(byte: 8)])
    // A character that is cut in two at the end of the file begins at its first byte.
    #expect(try faults(at: file) { $0.write([UInt8]("id: é".utf8).dropLast() + [], to: file) } == [.notUTF8(byte: 5)])
    #expect(try faults(at: file) { $0.write([0xc0], to: file) } == [.notUTF8(byte: 1)])
  }

  @Test("that are empty are a problem, and so is nothing but space", arguments: ["", " \n\n", "# a comment alone\n"])
  func empty(_ text: String) throws {
    #expect(try faults(at: file) { $0.write(text, to: file) } == [.fileEmpty])
  }

  @Test("that are tables without a row are a problem that names the columns")
  func emptyTable() throws {
    let series = DossierFile.series.rawValue
    let columns = ["period", "measure", "value", "unit", "quality", "source"]
    #expect(try faults(at: series) { $0.write(columns.joined(separator: ",") + "\n", to: series) } == [.noRows(columns: columns)])
  }

  @Test("that are not UTF-8 are told by line and column too, and UTF-16 by its name")
  func encodings() throws {
    let latin = try TinyPolder.problems { $0.write([UInt8]("id: T1\nname: caf".utf8) + [0xE9, 0x0A], to: file) }.filter { $0.place.file == file }
    #expect(latin == [Problem(.notUTF8(byte: 17), at: FilePlace(file: file, line: 2, column: 10))])
    #expect(try faults(at: file) { $0.write([0xFF, 0xFE, 0x69, 0x00, 0x64, 0x00], to: file) } == [.otherEncoding(name: "UTF-16")])
    #expect(try faults(at: file) { $0.write([0x69, 0x00, 0x64, 0x00], to: file) } == [.otherEncoding(name: "UTF-16")])
  }

  @Test("may begin with a mark of their encoding", arguments: ["variants/T1.yaml", "chain/series.csv", "places/boundaries.geojson"])
  func mark(_ file: String) throws {
    #expect(try TinyPolder.problems { $0.write("\u{FEFF}" + (try $0.text(file)), to: file) }.isEmpty)
  }

  @Test("that a part needs and that are not there are a problem")
  func missing() throws {
    let file = DossierFile.opening.rawValue
    #expect(try TinyPolder.problems { $0.remove(file) } == [Problem(.fileMissing, at: FilePlace(file: file))])
  }

  @Test("in no folder are one problem")
  func noFolder() throws {
    let folder = TinyPolder.folder.appendingPathComponent("nowhere")
    let error = #expect(throws: DossierProblems.self) { try DossierFolder(folder).load() }
    #expect(error?.problems == [Problem(.folderMissing, at: FilePlace(file: folder.path))])
  }

  @Test("have a fingerprint that moves with every file and with nothing else")
  func fingerprint() throws {
    let whole = try TinyPolder.dossier().fingerprint
    #expect(whole.count == 64)
    #expect(try TinyPolder.dossier { _ in }.fingerprint == whole)
    for file in TinyPolder.contents().files.keys.sorted() where file.hasSuffix(".yaml") {
      #expect(try TinyPolder.dossier { $0.write(try $0.text(file) + "# more\n", to: file) }.fingerprint != whole, "\(file)")
    }
    // A file that no dossier has is not read.
    #expect(try TinyPolder.dossier { $0.write("note", to: "NOTES.md") }.fingerprint == whole)
  }
}

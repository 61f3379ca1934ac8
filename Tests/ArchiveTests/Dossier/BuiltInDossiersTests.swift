import Archive
import Dossiers
import Foundation
import Testing

@Suite("The dossiers that come with the program")
struct BuiltInDossiersTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let folder = root.appendingPathComponent("Dossiers")

  /// The files of all dossiers that the program reads, as paths within the folder of dossiers.
  private static func files() throws -> [String] {
    let paths = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
    return paths.filter { path in [".yaml", ".csv", ".geojson"].contains { path.hasSuffix($0) } }.sorted()
  }

  @Test("are the folders of dossiers, in order of their name")
  func names() throws {
    let folders = try Self.files().filter { $0.hasSuffix("/dossier.yaml") }.compactMap { $0.split(separator: "/").first.map(String.init) }.sorted()
    #expect(BuiltInDossiers.names == folders)
    #expect(BuiltInDossiers.first == "netherlands-2023-07" && folders.contains(BuiltInDossiers.first))
    #expect(BuiltInDossiers.contents("no-such-dossier") == nil)
  }

  @Test("have the same bytes as the files, and no file more or fewer", arguments: BuiltInDossiers.names)
  func contents(_ name: String) throws {
    let own = try #require(BuiltInDossiers.contents(name))
    let onDisk = DossierFolder(Self.folder.appendingPathComponent(name)).contents()
    #expect(own.files.keys.sorted() == onDisk.files.keys.sorted())
    for (path, bytes) in onDisk.files { #expect(own.files[path] == bytes, "\(name)/\(path)") }
    #expect(own.problems.isEmpty)
  }

  @Test("can be read, and are the same dossiers as the folders", arguments: BuiltInDossiers.names)
  func load(_ name: String) throws {
    let dossier = try #require(BuiltInDossiers.contents(name)).load()
    #expect(dossier.id.rawValue == name)
    #expect(try dossier.fingerprint == DossierFolder(Self.folder.appendingPathComponent(name)).load().fingerprint)
  }

  @Test("are named file by file in the program's list: a new file must be added there")
  func list() throws {
    let text = try String(contentsOf: Self.root.appendingPathComponent("Sources/BuiltIn/BuiltIn.c"), encoding: .utf8)
    let beginning = "#embed \"../../Dossiers/"
    let embedded = text.split(separator: "\n").filter { $0.hasPrefix(beginning) }.map { String($0.dropFirst(beginning.count).dropLast()) }
    #expect(embedded.sorted() == (try Self.files()))
    for path in embedded {
      let parts = path.split(separator: "/", maxSplits: 1)
      #expect(text.contains("{\"\(parts[0])\", \"\(parts[1])\", "), "\(path)")
    }
  }
}

import Archive
import Assessments
import Dossiers
import Foundation
import Testing

@Suite("The archive")
struct ArchiveTests {
  static func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  @Test("writes a folder whole, replaces what was there, and leaves nothing half written")
  func output() throws {
    try Self.withFolder { folder in
      let output = OutputFolder(folder)
      try output.write([("a.txt", "one"), ("b.txt", "two")])
      try output.write([("a.txt", "three"), ("b.txt", "four")])
      #expect(try String(contentsOf: folder.appendingPathComponent("a.txt"), encoding: .utf8) == "three")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.txt", "b.txt"])
      // A name that cannot be written: nothing of this call may stay.
      #expect(throws: (any Error).self) { try output.write([("c.txt", "five"), ("no/such/folder.txt", "six")]) }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.txt", "b.txt"])
    }
  }

  @Test("the fingerprint of a dossier changes with any byte of it")
  func fingerprint() throws {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Dossiers/netherlands-2023-07")
    try Self.withFolder { folder in
      try FileManager.default.copyItem(at: source, to: folder)
      let before = DossierFolder(folder).contents().parsed().fingerprint
      #expect(before == DossierFolder(source).contents().parsed().fingerprint)
      let file = folder.appendingPathComponent("talks.yaml")
      try Data((String(contentsOf: file, encoding: .utf8) + "# note\n").utf8).write(to: file)
      #expect(DossierFolder(folder).contents().parsed().fingerprint != before)
    }
  }
}

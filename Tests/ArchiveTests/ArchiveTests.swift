import Archive
import Assessments
import Foundation
import Testing

@Suite("The archive")
struct ArchiveTests {
  static let receipt = Receipt(
    program: "polder", version: "1", dossier: "d", fingerprint: "f", seed: 1, futures: 2, months: 3, variants: ["V0"])

  static func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  @Test("keeps a run once under the hash of its receipt, and gives it back")
  func keep() throws {
    try Self.withFolder { folder in
      let store = try RunStore(folder.appendingPathComponent("runs.sqlite"))
      let hash = try store.keep("{\"a\":1}", of: Self.receipt)
      #expect(try store.keep("{\"a\":1}", of: Self.receipt) == hash)
      #expect(hash.count == 64)
      // Another connection, as after a restart.
      #expect(try RunStore(folder.appendingPathComponent("runs.sqlite")).assessment(hash) == "{\"a\":1}")
      var other = Self.receipt
      other.seed = 2
      #expect(try RunStore.hash(of: other) != hash)
      #expect(try store.assessment("none") == nil)
    }
  }

  @Test("refuses other figures under the same receipt, and keeps the first")
  func differs() throws {
    try Self.withFolder { folder in
      let store = try RunStore(folder.appendingPathComponent("runs.sqlite"))
      let hash = try store.keep("first", of: Self.receipt)
      let error = #expect(throws: RunStoreError.self) { try store.keep("second", of: Self.receipt) }
      #expect(error == .differs(hash: hash))
      #expect(error?.sentence.en.contains("kept before with other figures") == true)
      #expect(try store.assessment(hash) == "first")
    }
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
      let before = DossierFolder(folder).files().fingerprint
      #expect(before == DossierFolder(source).files().fingerprint)
      let file = folder.appendingPathComponent("talks.yaml")
      try Data((String(contentsOf: file, encoding: .utf8) + "# note\n").utf8).write(to: file)
      #expect(DossierFolder(folder).files().fingerprint != before)
    }
  }
}

import Foundation
import Testing

/// What the other verbs printed in 0.4.0, recorded once. A file in `Verbs/moved` with the same name gives what a verb prints since, and its first line the reason.
@Suite("The verbs print what they printed in 0.4.0, but for files listed with a reason", .serialized)
struct VerbTests {
  struct Verb: Sendable {
    var name: String
    var arguments: [String]
  }

  static let folder = GoldenTests.folder.appendingPathComponent("Verbs")

  static let verbs: [Verb] = {
    let text = (try? String(contentsOf: folder.appendingPathComponent("verbs.tsv"), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t").map(String.init)
      return Verb(name: parts[0], arguments: parts[1].split(separator: " ").map(String.init))
    }
  }()

  @Test("every verb", arguments: verbs.map(\.name))
  func verb(_ name: String) throws {
    let verb = try #require(Self.verbs.first { $0.name == name })
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("polder-golden-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let found = try Self.printed(verb, in: place)
    if let out = ProcessInfo.processInfo.environment["POLDER_GOLDEN_OUT"] {
      try Data(found.utf8).write(to: URL(fileURLWithPath: out).appendingPathComponent("\(name).txt"))
    }
    let old = Self.withoutHash(try String(contentsOf: Self.folder.appendingPathComponent("\(name).txt"), encoding: .utf8))
    let expected = try Self.moved(name, from: old) ?? old
    #expect(!found.isEmpty)
    for (line, (one, other)) in zip(found.split(separator: "\n"), expected.split(separator: "\n")).enumerated() where one != other {
      Issue.record("\(name), line \(line + 1):\n\(one)\ninstead of\n\(other)")
      break
    }
    #expect(found.split(separator: "\n").count == expected.split(separator: "\n").count, "\(name) has another number of lines")
  }

  /// What a verb prints since a change, without the line that gives the reason.
  private static func moved(_ name: String, from old: String) throws -> String? {
    guard let text = try? String(contentsOf: folder.appendingPathComponent("moved/\(name).txt"), encoding: .utf8) else { return nil }
    let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    #expect(lines.count == 2 && lines[0].hasPrefix("# ") && lines[0].count > 12, "\(name): the first line of what moved gives the reason")
    #expect(lines[1] != old, "\(name) did not move")
    return String(lines[1])
  }

  /// The hash of the dossier changes with every word of it, and is no figure.
  private static func withoutHash(_ text: String) -> String { text.replacing(/"fingerprint" : "[0-9a-f]{64}"/, with: "\"fingerprint\" : …") }

  private static func printed(_ verb: Verb, in place: URL) throws -> String {
    let process = Process()
    process.executableURL = Bundle.main.bundleURL.appendingPathComponent("polder")
    process.currentDirectoryURL = GoldenTests.root
    process.arguments = verb.arguments.map {
      $0.replacing("INPUTS", with: folder.appendingPathComponent("inputs").path).replacing("OUTPUT", with: place.appendingPathComponent("out").path)
    }
    // What was recorded had no solver at hand.
    let own = ["POLDER_LANGUAGE": "en", "POLDER_HIGHS": "none", "POLDER_STORE": place.appendingPathComponent("runs.sqlite").path]
    process.environment = ProcessInfo.processInfo.environment.merging(own) { _, new in new }
    let output = place.appendingPathComponent("printed")
    try Data().write(to: output)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return withoutHash(String(decoding: try Data(contentsOf: output), as: UTF8.self))
  }
}

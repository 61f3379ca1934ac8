import Dossiers
import Foundation
import Testing
import TinyPolder

/// A dossier that has some of the four parts: its other questions are not asked, and everything says so.
@Suite("A dossier with one part gives check, assess and a brief that asks just its question")
struct PartsCommandTests {
  /// The heading of each part's sheet.
  private static let headings: [(part: Dossier.Part, en: String, nl: String)] = [
    (.law, "Does it hold in law?", "Houdt het stand in het recht?"), (.chain, "What does it do?", "Wat doet het?"),
    (.talks, "Who can live with it?", "Wie kan ermee leven?"), (.places, "Where do people go?", "Waar komen mensen terecht?"),
  ]

  private static func withDossier(_ parts: [Dossier.Part], leavingOut left: [String] = [], _ body: (URL) throws -> Void) throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, data) in TinyPolder.contents(keeping: parts).files where !left.contains(name) {
      let file = folder.appendingPathComponent("dossier/\(name)")
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
    try body(folder)
  }

  /// Every choice of parts, from one to all four.
  private static let choices: [[Dossier.Part]] = (1..<16).map { choice in
    Dossier.Part.allCases.enumerated().filter { choice >> $0.offset & 1 == 1 }.map(\.element)
  }

  @Test("alone and in every combination", arguments: choices)
  func brief(_ parts: [Dossier.Part]) throws {
    try Self.withDossier(parts) { folder in
      let dossier = folder.appendingPathComponent("dossier").path
      let check = try Command.run(["check", dossier])
      #expect(check.code == 0 && check.output.hasPrefix("No problems in "), "\(check.errors)")
      for language in ["en", "nl"] {
        let output = folder.appendingPathComponent(language)
        let run = try Command.run(["assess", dossier, "--futures", "3", "--output", output.path], language: language)
        #expect(run.code == 0, "\(run.errors)")
        let text = try String(contentsOf: output.appendingPathComponent("brief.txt"), encoding: .utf8)
        for heading in Self.headings {
          let title = "\n\(language == "en" ? heading.en : heading.nl)\n="
          #expect(text.contains(title) == parts.contains(heading.part), "\(parts) \(language): \(heading.part)")
        }
        for word in ["nan", "Optional(", "nil", " 0 of 0 ", " . "] { #expect(!text.contains(word), "\(word)") }
        if parts == [.places] {
          for word in ["today's law", "huidige recht", "huidig recht", "two dates", "twee data"] { #expect(!text.contains(word), "\(word)") }
        }
      }
    }
  }

  @Test("parties alone, without a chronology, are enough for check, assess and a brief that asks only who can live with it")
  func parties() throws {
    try Self.withDossier([.talks], leavingOut: [DossierFile.talks.rawValue]) { folder in
      let dossier = folder.appendingPathComponent("dossier")
      let files = try FileManager.default.contentsOfDirectory(atPath: dossier.path).sorted()
      #expect(files == ["dossier.yaml", "parties.yaml", "sources.csv"])
      // No line can be told from an event on, as there are none.
      let parties = dossier.appendingPathComponent("parties.yaml")
      let text = try String(contentsOf: parties, encoding: .utf8)
      try text.replacing("since: demand, ", with: "").write(to: parties, atomically: true, encoding: .utf8)
      #expect(try Command.run(["check", dossier.path]).code == 0)
      let output = folder.appendingPathComponent("brief")
      let brief = try Command.run(["assess", dossier.path, "--futures", "3", "--output", output.path])
      #expect(brief.code == 0, "\(brief.errors)")
      let told = try String(contentsOf: output.appendingPathComponent("brief.txt"), encoding: .utf8)
      for heading in Self.headings { #expect(told.contains("\n\(heading.en)\n=") == (heading.part == .talks), "\(heading.en)") }
    }
  }

  @Test("and a verb about an absent part says what is missing, and leaves with code 2")
  func verbs() throws {
    try Self.withDossier([.places]) { folder in
      let dossier = folder.appendingPathComponent("dossier").path
      for (arguments, sentence) in [
        (["negotiate", dossier], "This dossier has no talks"), (["play", dossier], "This dossier has no talks"),
        (["backtest", dossier], "This dossier has no chain"), (["calibration", dossier], "This dossier has no chain"),
        (["flows", dossier], "This dossier has no chain"),
        (["why", "T1", dossier], "This dossier has no chain"), (["trace", "T1", dossier], "This dossier has no chain"),
        (["review", "--table", dossier], "This dossier has no law"),
      ] {
        let run = try Command.run(arguments)
        #expect(run.code == 2 && run.errors.contains(sentence) && run.output.isEmpty, "\(arguments): \(run.errors)")
      }
    }
  }
}

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

  private static func withDossier(_ parts: [Dossier.Part], _ body: (URL) throws -> Void) throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, data) in TinyPolder.contents(keeping: parts).files {
      let file = folder.appendingPathComponent("dossier/\(name)")
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
    try body(folder)
  }

  @Test("alone or in pairs", arguments: [[.law], [.chain], [.talks], [.places], [.law, .talks], [.chain, .places]] as [[Dossier.Part]])
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

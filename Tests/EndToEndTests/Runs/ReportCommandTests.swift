import Foundation
import Testing

/// Parts of a stored run, and the brief on paper, asked for as a user asks.
@Suite("polder report: a part alone, and the forms that other programs make")
struct ReportCommandTests {
  /// The run of two variants and few futures, made once, and the store that it lies in.
  private static let run: Result<String, any Error> = Result {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let made = try Command.run(["assess", "--variant", "V0", "V3a", "--futures", "3", "--output", folder.path])
    return String(try #require(made.errors.firstMatch(of: /run ([0-9a-f]{12})/)?.1, "\(made.errors)"))
  }

  private static func hasProgram(_ names: [String]) -> Bool {
    names.contains { FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)") }
  }

  @Test("a part is printed alone, in both languages", arguments: ["nl", "en"])
  func parts(_ language: String) throws {
    let id = try Self.run.get()
    let titles = [
      "consequences": ["Gevolgen van de varianten", "Consequences of the variants"], "sources": ["Bronnen en waar", "Sources and what"],
      "parameters": ["Waarden van de keten", "Values of the chain"], "evidence": ["Bewijs en aannamen", "Evidence and assumptions"],
    ]
    for (part, title) in titles.sorted(by: { $0.key < $1.key }) {
      let run = try Command.run(["report", id, "--part", part, "--language", language])
      #expect(run.code == 0 && run.output.hasPrefix(title[language == "nl" ? 0 : 1]), "\(part): \(run.errors) \(run.output.prefix(80))")
    }
    let one = try Command.run(["report", id, "--part", "consequences", "--variant", "V3a", "--format", "md", "--language", language])
    #expect(one.code == 0 && one.output.hasPrefix(language == "nl" ? "# Gevolgen van V3a" : "# Consequences of V3a"), "\(one.errors)")
  }

  @Test("what cannot be asked of a part is refused in a sentence")
  func refused() throws {
    let id = try Self.run.get()
    let wrong: [([String], String)] = [
      (["--part", "front", "--format", "json"], "JSON is of the whole run."),
      (["--variant", "V3a"], "--variant chooses the variant of --part consequences."),
      (["--part", "consequences", "--variant", "V99"], "not asked about a variant “V99”"),
      (["--part", "consequences", "--variant", "V1"], "polder assess netherlands-2023-07 --variant V0 V3a V1 --futures 3 --seed 1"),
    ]
    for (arguments, sentence) in wrong {
      let run = try Command.run(["report", id] + arguments)
      #expect(run.code == 2 && run.output.isEmpty && run.errors.contains(sentence), "\(arguments): \(run.errors)")
    }
  }

  @Test("paper is written into the folder named, the same bytes each time, and without its program a sentence says what to install")
  func paper() throws {
    let id = try Self.run.get()
    for (form, programs, beginning) in [
      ("odt", ["pandoc"], "PK"), ("docx", ["pandoc"], "PK"), ("pdf", ["chromium", "chromium-browser", "google-chrome"], "%PDF"),
    ] {
      let bytes = try (0..<2).map { _ -> Data? in
        let folder = try Command.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let run = try Command.run(["report", id, "--part", "receipt", "--format", form, "--output", folder.path])
        guard Self.hasProgram(programs) else {
          #expect(run.code == 2 && run.errors.contains(programs[0]), "\(form): \(run.errors)")
          return nil
        }
        #expect(run.code == 0 && run.output.isEmpty, "\(form): \(run.errors)")
        return try Data(contentsOf: folder.appendingPathComponent("receipt.\(form)"))
      }
      #expect(bytes[0] == bytes[1], "\(form)")
      if let first = bytes[0] { #expect(first.starts(with: Data(beginning.utf8)), "\(form)") }
    }
  }

  @Test("a name that was changed is told by explain as the page tells it", arguments: [("nl", "heet sinds 0.5.0"), ("en", "since 0.5.0")])
  func renamed(_ language: String, _ words: String) throws {
    let run = try Command.run(["explain", "population_ses", "--language", language])
    #expect(run.code == 0 && run.output.contains("population_wealth") && run.output.contains(words), "\(run.errors)")
  }
}

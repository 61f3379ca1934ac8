import Foundation
import Testing

/// The real series cut at June 2022 and moved on to June 2023, as the guide on moving a dossier tells.
@Suite("polder move")
struct MoveCommandTests {
  private static let example = Command.root.appendingPathComponent("Docs/Guides/MovedOn/2022-06")
  private static let built = Command.root.appendingPathComponent("Dossiers/netherlands-2023-07")

  /// A print without the ends of its lines.
  private static func plain(_ print: String) -> String { print.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  private func copy(_ files: [String], into folder: URL) throws {
    for file in files {
      let place = folder.appendingPathComponent(file)
      try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: Self.built.appendingPathComponent(file), to: place)
    }
  }

  @Test("a dossier of June 2022 is moved to June 2023 with the old one kept, and what came is scored against the stored run of 2022")
  func real() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
    let back = try Command.run(
      ["move", Self.built.path, "--to", "2022-06", "--with", Self.example.path, "--name", "netherlands-2022-07", "--output", path("then")])
    #expect(back.code == 0 && Self.plain(back.output).contains("It knows what was known at the end of June 2022"), "\(back.errors)")
    #expect(Self.plain(back.output).contains("The measure that was in force for a while began later, and was left out."))
    #expect(try Command.run(["check", path("then")]).code == 0)
    let run = try Command.run(["review", "V3a", path("then"), "--futures", "2", "--store", path("runs.sqlite")])
    #expect(run.code == 0, "\(run.errors)")
    let made = try #require(run.errors.firstMatch(of: /Figures from run ([0-9a-f]{12})/)).1

    try copy(["chain/series.csv", "chain/opening.yaml", "chain/experiment.yaml", "chain/forecasts.csv"], into: folder.appendingPathComponent("new"))
    let before = try Data(contentsOf: folder.appendingPathComponent("then/chain/series.csv"))
    let on = try Command.run(["move", path("then"), "--to", "2023-06", "--with", path("new"), "--output", path("now")])
    #expect(on.code == 0 && on.output.contains("came.csv"), "\(on.errors)")
    #expect(try Command.run(["check", path("now")]).code == 0)
    #expect(try Data(contentsOf: folder.appendingPathComponent("then/chain/series.csv")) == before, "the old one stays as it is")
    let refused = try Command.run(["move", path("then"), "--to", "2023-06", "--output", path("now")])
    #expect(refused.code == 2 && refused.errors.contains("Something lies at"))

    let score = try Command.run(["actuals", String(made), path("now/came.csv"), "--store", path("runs.sqlite"), "--format", "md"])
    #expect(score.code == 0, "\(score.errors)")
    for text in ["first applications", "relatives", "July 2022", "June 2023"] { #expect(score.output.contains(text), "\(text)") }
  }

  @Test("without --output it shows what would change and writes nothing; what is no month is told", arguments: ["nl", "en"])
  func shown(_ language: String) throws {
    let tiny = Command.root.appendingPathComponent("Tests/TinyPolder/dossier").path
    let run = try Command.run(["move", tiny, "--to", "2018-12"], language: language)
    #expect(run.code == 0 && Self.plain(run.output).contains(language == "nl" ? "Er is niets geschreven" : "Nothing was written"), "\(run.errors)")
    let wrong = try Command.run(["move", tiny, "--to", "juni"], language: language)
    #expect(wrong.code == 2 && wrong.errors.contains(language == "nl" ? "“juni” is geen maand" : "“juni” is no month"))
  }
}

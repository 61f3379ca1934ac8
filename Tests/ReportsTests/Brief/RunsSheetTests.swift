import Reports
import Testing
import Vocabulary

/// The stored runs as a list.
@Suite("The list of stored runs")
struct RunsSheetTests {
  static let rows = [
    RunsSheet.Row(
      id: "aaaa", made: "2026-11-26T19:25:00Z", asked: "tiny",
      receipt: .assessment(dossier: "tiny", version: "1", futures: 4, seed: 1, variants: ["T0"])),
    RunsSheet.Row(
      id: "bbbb", made: "2026-11-26T19:25:00Z", asked: "tiny",
      receipt: .study(.backtest, dossier: "tiny", version: "1", draws: 20, seed: 1, variant: nil)),
  ]

  @Test("names a study in the language of the reader")
  func studies() {
    func text(_ language: Language) -> String {
      TextRendering(width: 1000).render([RunsSheet(Self.rows, place: "runs.sqlite", language: language).sheet])
    }
    #expect(text(.nl).contains("terugblik") && !text(.nl).contains("backtest") && text(.en).contains("backtest"))
  }

  @Test("leads to the pages of an assessment, and not to those of a study, which has none", arguments: Language.allCases)
  func links(_ language: Language) {
    let addresses = Addresses { reference in
      if case .run(let id) = reference { "/runs/\(id)" } else { nil }
    }
    let sheet = RunsSheet(Self.rows, place: "runs.sqlite", language: language).sheet
    let markup = HTMLRendering(language).body([sheet], addresses: addresses)
    #expect(markup.contains("<a href=\"/runs/aaaa\">aaaa</a>"))
    #expect(markup.contains("<a href=\"/runs/aaaa\">/\(language.rawValue)/runs/aaaa</a>") && markup.contains("polder report aaaa"))
    #expect(!RunsSheet([], place: "runs.sqlite", language: language).sheet.blocks.flatMap(\.proses).map(\.words).joined().contains("report"))
    #expect(markup.contains("bbbb") && !markup.contains("/runs/bbbb"))
  }
}

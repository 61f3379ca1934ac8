import Foundation
import Testing

@Suite("polder backtest, calibration, why and trace")
struct EvidenceCommandTests {
  @Test("the calibration table in the documents is the one that the command makes")
  func calibration() throws {
    let run = try Command.run(["calibration", "--format", "md"])
    #expect(run.code == 0, "\(run.errors)")
    let written = try String(contentsOf: Command.root.appendingPathComponent("Docs/Calibration.md"), encoding: .utf8)
    #expect(written == run.output, "Docs/Calibration.md is out of date; write it anew: polder calibration --language en --format md")
  }

  @Test("the backtest says its coverage and holds the chain beside a forecast without a model and what was published", arguments: ["nl", "en"])
  func backtest(_ language: String) throws {
    let run = try Command.run(["backtest", "--futures", "200"], language: language)
    #expect(run.code == 0, "\(run.errors)")
    for part in [
      "CRPS", language == "nl" ? "vierde kwartaal van 2022" : "fourth quarter of 2022", "MPP 2022-II",
      language == "nl" ? "prognose zonder model" : "forecast without a model",
    ] {
      #expect(run.output.contains(part), "\(part)")
    }
  }

  @Test("a family is followed from the application to the arrival", arguments: ["nl", "en"])
  func trace(_ language: String) throws {
    let run = try Command.run(["trace", "V3b"], language: language)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains(language == "nl" ? "wachttijd loopt af" : "the waiting period ends"))
    let again = try Command.run(["trace", "V3b"], language: language)
    #expect(again.output == run.output)
  }

  @Test("why tells what turns a conclusion and what carries the spread")
  func why() throws {
    let run = try Command.run(["why", "V3a", "--futures", "4", "--samples", "4"])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("turns at") && run.output.contains("family decisions a month"))
  }

  @Test("bands are shown while they tighten, and never called a result")
  func live() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Command.run(["assess", "--variant", "V3a", "--futures", "25", "--live", "--output", folder.path])
    #expect(run.errors.contains("so far, after 10 of 25 futures, relatives, on average: V3a"))
    #expect(!run.output.contains("so far"))
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var sentence: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(
    "a mistake on the command line gets a sentence and code 2",
    arguments: [
      Mistake(arguments: ["trace", "V3x"], sentence: "The dossier has no variant “V3x”. Did you mean “V3a”?"),
      Mistake(arguments: ["trace", "V3a", "--family", "999999999"], sentence: "no family with number 999999999"),
      Mistake(arguments: ["trace", "V3a", "--future", "1000000"], sentence: "--future is 1000000; choose 0 to 999,999."),
      Mistake(arguments: ["why", "V9x"], sentence: "The dossier has no variant “V9x”. Did you mean “V9”?"),
      Mistake(arguments: ["why", "V3a", "--samples", "0"], sentence: "--samples is 0; choose 4 to 1,000."),
      Mistake(arguments: ["backtest", "--futures", "5"], sentence: "--futures is 5; choose 100 to 100,000."),
      Mistake(arguments: ["calibration", "--format", "json"], sentence: "--format is “json”; choose text, md or html."),
      Mistake(arguments: ["assess", "--arrivals", "huge"], sentence: "--arrivals is “huge”; choose series, low, medium or high."),
      Mistake(arguments: ["assess", "--futures", "1000001"], sentence: "--futures is 1000001; choose 1 to 1,000,000."),
    ])
  func mistakes(_ mistake: Mistake) throws {
    let run = try Command.run(mistake.arguments)
    #expect(run.code == 2, "\(run.errors)")
    #expect(run.errors.contains(mistake.sentence), "\(run.errors)")
    #expect(run.output.isEmpty)
  }
}

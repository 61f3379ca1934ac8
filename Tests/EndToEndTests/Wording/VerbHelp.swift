import Foundation
import Testing
import Vocabulary

@testable import polder

/// The help of a verb, as a reader finds it: from `polder help` on, verb by verb.
struct VerbHelp: Sendable {
  /// An option or flag as a row of help shows it.
  struct Option: Sendable {
    var name: String
    /// What stands for its value, with dots where several may stand; empty for a flag.
    var value: String
    /// The values that it can have; empty where any text will do.
    var choices: [String]
    /// The smallest number that it takes, where help tells it.
    var least: Int?
    var isRepeating: Bool { value.hasSuffix("...") }
    var isNumber: Bool { ["<number>", "<getal>"].contains(value) }
  }

  /// The verb without `polder`: disperse, table.
  var words: [String]
  var text: String

  var name: String { words.joined(separator: " ") }
  var below: [String] { rows(under: ["VERBS", "OPDRACHTEN"]).map { String($0.label.prefix { $0 != " " }) } }

  var options: [Option] {
    rows(under: ["OPTIONS", "OPTIES"]).filter { $0.label.hasPrefix("--") }.map { row in
      let parts = row.label.split(separator: " ", maxSplits: 1).map(String.init)
      let choices = row.text.firstMatch(of: /\((?:values|waarden): ([^;)]*)/)?.1.split(separator: ",") ?? []
      let least = row.text.firstMatch(of: /\(([0-9.,]+) (?:to|tot)\s/).flatMap { Int($0.1.filter(\.isNumber)) }
      return Option(
        name: parts[0], value: parts.count > 1 ? parts[1] : "", choices: choices.map { $0.trimmingCharacters(in: .whitespaces) }, least: least)
    }
  }

  /// The formats that it offers.
  var formats: [String] { options.first { $0.name == "--format" }?.choices ?? [] }

  /// The help of every verb, the root first, read as a reader finds it: from the root on, by the verbs that each page names.
  static func all(language: Language) throws -> [VerbHelp] { try (language == .nl ? dutch : english).get() }

  private static let english = Result { try walk(.en) }
  private static let dutch = Result { try walk(.nl) }

  private static func walk(_ language: Language) throws -> [VerbHelp] {
    let reading = CommandLineReading(root: try CommandReading.root(language)) { _ in false }
    var found: [VerbHelp] = []
    var open: [[String]] = [[]]
    while !open.isEmpty {
      let words = open.removeFirst()
      guard case .help(let path) = try reading.request(["help"] + words) else {
        Issue.record("help \(words) is no question for help")
        break
      }
      let help = VerbHelp(words: words, text: HelpPage(path: path, language: language, width: 80).text)
      found.append(help)
      open += help.below.map { words + [$0] }
    }
    #expect(found.count > 20, "only \(found.count) verbs were found")
    return found
  }

  /// The rows of a section: two spaces, a label, and a text that may go on in lines further to the right.
  private func rows(under headings: [String]) -> [(label: String, text: String)] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { line in headings.contains { line == "\($0):" } }) else { return [] }
    var rows: [(label: String, text: String)] = []
    for line in lines[(start + 1)...].prefix(while: { !$0.isEmpty }) {
      if line.hasPrefix("   ") {
        guard let last = rows.indices.last else { continue }
        rows[last].text += " " + line.trimmingCharacters(in: .whitespaces)
      } else {
        let parts = line.dropFirst(2).split(separator: "  ", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        rows.append((label: parts.first ?? "", text: parts.count > 1 ? parts[1] : ""))
      }
    }
    return rows
  }
}

/// A small question for every verb, on the small dossier.
struct SmallQuestions {
  static let dossier = Command.root.appendingPathComponent("Tests/TinyPolder/dossier").path
  private static let inputs = Command.root.appendingPathComponent("Tests/GoldenTests/Verbs/inputs")

  let folder: URL
  /// A stored run.
  let run: String

  /// Writes the files that verbs read, and makes a run.
  init() throws {
    folder = try Command.temporaryFolder()
    try Data("municipality,able\nKlinkerdam,10\n".utf8).write(to: folder.appendingPathComponent("able.csv"))
    try Data("municipality,offer\nKlinkerdam,30\n".utf8).write(to: folder.appendingPathComponent("offers.csv"))
    try Data("month,series,value\n2020-07,arrivals,50\n".utf8).write(to: folder.appendingPathComponent("came.csv"))
    let made = try Command.run(["assess", Self.dossier, "--variant", "T0", "--futures", "2", "--output", folder.appendingPathComponent("made").path])
    run = String(try #require(made.errors.firstMatch(of: /run ([0-9a-f]{12})/)?.1))
    let capsule = try Command.run(["report", run, "--capsule", folder.appendingPathComponent("capsule.html").path])
    #expect(capsule.code == 0, "\(capsule.errors)")
    let copied = try Command.run(["store", "backup", folder.appendingPathComponent("copy.sqlite").path])
    #expect(copied.code == 0, "\(copied.errors)")
    let plan = folder.appendingPathComponent("a.plan").path
    let planned = try Command.run(
      ["sweep", "plan", Self.dossier, "--variant", "T1", "--design", "saltelli", "--vary", "decision.grant_share", "--points", "8", "--file", plan])
    let computed = try Command.run(["sweep", "submit", plan])
    #expect(planned.code == 0 && computed.code == 0, "\(planned.errors)\(computed.errors)")
    let rows = folder.appendingPathComponent("rows.plan").path
    let words =
      ["sweep", "plan", Self.dossier, "--variant", "T1", "--design", "lhs", "--points", "100"] + ["--vary", "family.decision_capacity_per_month"]
    for step in [["sweep", "merge", plan], words + ["--file", rows], ["sweep", "submit", rows], ["sweep", "merge", rows]] {
      let made = try Command.run(step)
      #expect(made.code == 0, "\(made.errors)")
    }
  }

  private func file(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// What a verb cannot do without; `nil` for a verb that this table does not know.
  func needed(_ name: String) -> [String]? {
    switch name {
    case "check", "assess", "negotiate", "play", "backtest", "flows", "calibration", "disperse shares", "disperse fairness", "disperse letters":
      [Self.dossier]
    case "new": [file("begun-\(UInt32.random(in: 0...UInt32.max))")]
    case "review", "why", "trace": ["T1", Self.dossier]
    case "runs", "drafts", "disperse compare", "disperse procedure": []
    case "report", "store release": [run]
    case "actuals": [run, file("came.csv")]
    case "move": [Self.dossier, "--to", "2019-06"]
    case "store keep": []
    case "store prune": ["--to-size", "1000000"]
    case "store backup": [file("another.sqlite")]
    case "store restore": [file("copy.sqlite")]
    // The code of T0/relativesArrived.
    case "explain": ["52HY", "--run", run]
    case "compare": [run, run]
    case "verify": [file("capsule.html")]
    case "disperse table": [Self.dossier, "--province", "Bovenland", "--able", file("able.csv")]
    case "disperse decide": [Self.dossier, "--offers", file("offers.csv")]
    case "sweep plan": [Self.dossier]
    case "sweep run-block": [file("a.plan"), "0"]
    case "sweep status", "sweep submit", "sweep merge", "sweep show", "sweep indices", "sweep cancel": [file("a.plan")]
    case "sweep discover": [file("rows.plan"), "relativesArrived above 560 under T0"]
    case "sweep regret", "sweep turning": [file("rows.plan"), "relativesArrived"]
    case "sweep export": [file("rows.plan")]
    case "disperse sites": [Self.dossier, "--province", "Bovenland"]
    case "disperse place":
      ["--families", Self.inputs.appendingPathComponent("families.csv").path, "--sites", Self.inputs.appendingPathComponent("sites.csv").path]
    default: nil
    }
  }

  /// What makes its work small.
  func small(_ name: String) -> [String] {
    switch name {
    case "assess": ["--variant", "T0", "--futures", "2", "--output", file("out")]
    case "review", "negotiate": ["--futures", "2"]
    case "sweep plan": ["--points", "2", "--file", file("b.plan")]
    // Into a store of its own, so that no run of another test is lost.
    case "store restore": ["--store", file("restored.sqlite")]
    case "backtest": ["--futures", "100"]
    case "flows": ["--futures", "4"]
    case "why": ["--futures", "4", "--samples", "4"]
    case "disperse shares", "disperse fairness", "disperse table", "disperse decide": ["--need", "100"]
    case "disperse sites": ["--need", "100", "--quarters", "2", "--nodes", "1"]
    case "disperse letters": ["--need", "100", "--municipality", "Klinkerdam"]
    default: []
    }
  }
}

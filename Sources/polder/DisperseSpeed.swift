import Archive
import ArgumentParser
import Assessments
import Dispersal
import Dossiers
import Placement
import Reports
import Vocabulary

struct DisperseSpeed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed",
    abstract: say(nl: "Meet de engine, met een controle van elk antwoord.", en: "Measures the engine, with a check of every answer."),
    discussion: say(
      nl: "Instanties week, month en nation342 volgen een gepubliceerd recept in hele getallen; de optima ervan zijn bekend.",
      en: "The instances week, month and nation342 follow a published recipe in whole numbers; their optima are known."))
  @OptionGroup var common: CommonOptions
  @Option(
    parsing: .upToNextOption, help: ArgumentHelp(say(nl: "Instanties: tiny, week, month, nation342.", en: "Instances: tiny, week, month, nation342."))
  )
  var instance: [String] = ["week", "month", "nation342"]
  @Flag(help: ArgumentHelp(say(nl: "Plaatst gezinnen van month ook minutenlang.", en: "Places the families of month for minutes too.")))
  var thorough = false

  private static let sizes: [(name: String, families: Int, sites: Int, seed: UInt64, optimum: Int)] = [
    ("tiny", 60, 12, 2024, 145_591), ("week", 1000, 300, 2025, 2_574_109), ("month", 10_000, 1000, 2026, 25_930_796),
    ("nation342", 100_000, 342, 2028, 258_106_616),
  ]

  func run() throws {
    let loaded = try common.load()
    try common.reporting {
      let read = try loaded.dossier.withPlaces
      for name in instance where !Self.sizes.contains(where: { $0.name == name }) {
        tell(
          say(
            nl: "Er is geen instantie “\(name)”; kies tiny, week, month of nation342.",
            en: "There is no instance “\(name)”; choose tiny, week, month or nation342."))
        throw Leaving.mistake
      }
      var rows = try shares(read)
      for size in Self.sizes where instance.contains(size.name) { rows += try placing(size) }
      if instance.contains("week") { rows.append(try online()) }
      func t(_ nl: String, _ en: String) -> String { Phrase(nl: nl, en: en)[common.language] }
      let block = TableBlock(
        caption: t("De spreidings-engine, één thread, één run", "The dispersal engine, one thread, one run"),
        columns: [t("werk", "work"), t("tijd", "time"), t("uitkomst", "result"), t("controle", "check")], rows: rows)
      print(TextRendering().render(block))
    }
  }

  /// The fastest of so many times.
  private func milliseconds(of times: Int = 1, _ work: () throws -> Void) rethrows -> String {
    let clock = ContinuousClock()
    var spent = Duration.seconds(1_000_000)
    for _ in 0..<times {
      let start = clock.now
      try work()
      spent = min(spent, start.duration(to: clock.now))
    }
    let micro = Int(spent.components.seconds) * 1_000_000 + Int(spent.components.attoseconds / 1_000_000_000_000)
    return "\(micro / 1000).\(String(1000 + micro % 1000).dropFirst()) ms"
  }

  private func shares(_ read: PlaceDossier) throws -> [[String]] {
    let plan = read.places.plan
    let claimants = zip(plan.municipalities, plan.keys).map { Claimant(id: $0.name, key: $1) }
    let units = plan.municipalities.map(\.population)
    var (rows, reports): ([[String]], [FairnessReport]) = ([], [])
    let rules = ApportionmentRule.allCases
    let time = try milliseconds(of: 10) { reports = try rules.map { try FairnessReport($0, 96_000, over: claimants, units: units) } }
    let isWhole = reports.allSatisfy { $0.places.reduce(0, +) == 96_000 }
    rows.append([
      "342 × 96,000, \(rules.count) rules, all checks", time, reports.map { "\($0.outsideQuota)" }.joined(separator: " "),
      isWhole ? "Σ = 96,000" : "wrong",
    ])
    let outcome = try plan.disperse(96_000)
    var pinned: Pinned?
    let pinning = try milliseconds(of: 10) { pinned = try plan.pin(0, to: outcome.municipalities[0] + 100, in: outcome) }
    let isBalanced = pinned.map { $0.after.reduce(0, +) == $0.before.reduce(0, +) } ?? false
    rows.append(["what-if: one number pinned", pinning, "\(pinned?.differences.count ?? 0)", isBalanced ? "Σ = Σ" : "wrong"])
    return rows
  }

  /// Families of `week` one by one, with a sample from `month` on the sites of `week`; the best in hindsight is known.
  private func online() throws -> [String] {
    let week = SyntheticInstance(families: 1000, sites: 300, seed: 2025)
    let month = SyntheticInstance(families: 10_000, sites: 1000, seed: 2026)
    let all = 0..<300
    let sample = (5000..<6000).map { family in all.map { week.scoreOfVisitor(month.families[family], index: family, site: $0) } }
    var placing = try OnlinePlacing(capacities: week.placeCapacity, sample: sample, expected: 1000)
    let rows = (0..<1000).map { family in all.map { week.isEligible(family, $0, whole: false) ? week.score(family, $0) : nil } }
    var (score, placed) = (0, 0)
    let time = try milliseconds {
      for row in rows {
        guard let site = try placing.place(row) else { continue }
        score += row[site] ?? 0
        placed += 1
      }
    }
    let best = 574_109
    return [
      "week: one by one as they arrive (1,000 families)", time, "\(score), \(placed) placed",
      "\(score * 1000 / best) per mille of the best in hindsight",
    ]
  }

  private func placing(_ size: (name: String, families: Int, sites: Int, seed: UInt64, optimum: Int)) throws -> [[String]] {
    let instance = SyntheticInstance(families: size.families, sites: size.sites, seed: size.seed)
    let single = try instance.problem(.family)
    var best: PlacementOutcome?
    let time = milliseconds(of: size.families > 2000 ? 1 : 10) { best = single.place() }
    let isBest = best.map { $0.objective == size.optimum && $0.bound == size.optimum && single.violations(in: $0).isEmpty } ?? false
    return [
      ["\(size.name): one place a family", time, "\(best?.objective ?? 0)", isBest ? "= optimum, proved" : "wrong"]
    ] + (try wholeRows(size.name, instance))
  }

  private func wholeRows(_ name: String, _ instance: SyntheticInstance) throws -> [[String]] {
    let beds = try instance.problem(.person)
    var rows = [whole("\(name): families whole", beds)]
    if thorough, beds.families > 2000, beds.families <= 20_000 {
      rows.append(whole("\(name): families whole, thorough", beds, .thorough(families: beds.families, isSolving: HighsSolver.find() != nil)))
    }
    // The greatest instances with schools too would take very long.
    if beds.families <= 2000 { rows.append(whole("\(name): families whole, school places", try instance.problemWithSchools())) }
    return rows
  }

  private func whole(_ name: String, _ problem: PlacementProblem, _ effort: Effort? = nil) -> [String] {
    var found: PlacementOutcome?
    let time = milliseconds { found = problem.place(effort, solver: HighsSolver.find()) }
    guard let found else { return [] }
    let isRight = problem.violations(in: found).isEmpty
    return [
      name, time, "\(found.objective), gap \(Int((found.gap * 100_000).rounded()))e-5", isRight ? "≤ bound \(found.bound)" : "wrong",
    ]
  }
}

import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import Reports
import Vocabulary

struct SweepPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: say(SweepCommandWords.plan), discussion: say(SweepCommandWords.planDiscussion))

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(say(SweepCommandWords.design)))
  var design: SweepDesign = .futures

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(AssessCommandWords.variant)))
  var variant: [VariantID] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(say(SweepCommandWords.points)))
  var points: WholeNumber<Points> = 1024

  @Option(parsing: .unconditional, help: ArgumentHelp(say(SweepCommandWords.futures)))
  var futures: WholeNumber<Futures> = 1

  @Option(parsing: .unconditional, help: ArgumentHelp(say(SweepCommandWords.levels)))
  var levels: WholeNumber<Levels> = 3

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(SweepCommandWords.vary), valueName: "name"))
  var vary: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(say(SweepCommandWords.blockSize)))
  var rows: WholeNumber<BlockRows> = 1000

  @Option(help: ArgumentHelp(say(SweepCommandWords.file)))
  var file: String?

  @OptionGroup var simulation: SimulationOptions

  @Option(help: ArgumentHelp(say(AssessCommandWords.arrivals)))
  var arrivals: ArrivalScenario = .series

  @Option(parsing: .unconditional, help: ArgumentHelp(say(AssessCommandWords.threads)))
  var threads: WholeNumber<Cores>?

  func run() throws {
    let loaded = try common.load()
    FreedMemory.keep()
    try common.reporting {
      let asked = AssessmentRequest(
        variants: variant, futures: futures.value, seed: simulation.seed.value, arrivals: arrivals, capacity: simulation.capacity)
      var wish = SweepWish(asked, design: design, points: points.value, levels: levels.value, blockSize: rows.value)
      wish.factors = try vary.map { try SweepFactor(text: $0) }
      let plan = try wish.plan(of: loaded.dossier)
      let work = try BlockWork(plan, of: loaded.dossier)
      let place = URL(fileURLWithPath: file ?? "out/\(loaded.dossier.id).plan")
      try? FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try PlannedSweep(plan, of: loaded.contents, in: place).write()
      let question = plan.question
      let told = SweepLines.planned(
        question.rows, mixtures: question.mixtures, variants: question.variants.count, blocks: plan.blocks, in: place.path)
      printLine(told[common.language])
      try tellTime(work)
    }
  }

  /// Runs a few of the runs, and says how long all of them take at that pace, and how much room.
  private func tellTime(_ work: BlockWork) throws {
    let threads = threads?.value ?? ProcessInfo.processInfo.activeProcessorCount
    let runner = Runner.parallel(threads: threads, of: SweepLines.runs, language: common.language)
    let all = work.plan.question.rows * work.plan.question.mixtures
    let few = min(4 * threads, all)
    // The first run of a process is slower than all others.
    let space = try work.space(runner: runner)
    let start = ContinuousClock.now
    try work.tryOut(few, runner: runner)
    let seconds = start.duration(to: .now) / .seconds(1) / Double(few) * Double(all)
    func line(_ phrase: Phrase) { printLine(phrase[common.language]) }
    line(SweepLines.takes(seconds, threads: threads))
    if seconds > 86_400 { line(SweepLines.takesDays) }
    if work.plan.question.design != .grid { line(SweepLines.halfTheError(seconds)) }
    line(SweepLines.takesSpace(space.blocks, result: space.result))
  }
}

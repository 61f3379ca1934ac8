import Archive
import ArgumentParser
import Assessments
import Foundation
import Reports
import Vocabulary

struct SweepBlockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run-block", abstract: say(SweepCommandWords.runBlock), discussion: say(SweepCommandWords.runBlockDiscussion))

  @OptionGroup var options: SweepOptions
  @Argument(help: ArgumentHelp(say(SweepCommandWords.block), valueName: "block")) var block: Int

  @Option(parsing: .unconditional, help: ArgumentHelp(say(AssessCommandWords.threads)))
  var threads: WholeNumber<Cores>?

  func run() throws {
    FreedMemory.keep()
    Interruption.watch()
    try options.reporting {
      let sweep = try options.sweep()
      let work = try sweep.work()
      guard !sweep.isCancelled else { throw AssessmentError.interrupted }
      Interruption.watch { sweep.isCancelled }
      let progress = Progress(total: try work.runs(of: block), of: SweepLines.runs, language: options.language)
      defer { progress.finish() }
      try sweep.compute(block, work, runner: .parallel(threads: threads?.value, progress: progress))
      progress.finish()
      printLine(SweepLines.done(block, in: sweep.file(ofBlock: block).path)[options.language])
    }
  }
}

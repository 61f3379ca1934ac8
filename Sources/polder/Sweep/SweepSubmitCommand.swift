import Archive
import ArgumentParser
import Assessments
import Foundation
import Reports
import Vocabulary

struct SweepSubmitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit", abstract: say(SweepCommandWords.submit), discussion: say(SweepCommandWords.submitDiscussion))

  @OptionGroup var options: SweepOptions

  @Option(help: ArgumentHelp(say(SweepCommandWords.engine)))
  var engine: SweepEngine = .local

  @Option(parsing: .unconditional, help: ArgumentHelp(say(SweepCommandWords.atOnce)))
  var atOnce: WholeNumber<BlocksAtOnce>?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(SweepCommandWords.blockThreads)))
  var threads: WholeNumber<Cores> = 1

  @Flag(help: ArgumentHelp(say(SweepCommandWords.writeOnly))) var writeOnly = false

  func run() throws {
    try options.reporting {
      let sweep = try options.sweep()
      let open = try sweep.status().open
      guard !open.isEmpty else { return printLine(SweepLines.nothingOpen[options.language]) }
      let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
      let submission = SweepSubmission(sweep, engine: engine, program: program, atOnce: atOnce?.value, threads: threads.value)
      try submission.write(open: open)
      printLine(SweepLines.written(open.count, script: submission.script.path)[options.language])
      guard !writeOnly else { return }
      do { try submission.submit() } catch SweepFileError.engine where sweep.isCancelled { throw AssessmentError.interrupted }
    }
  }
}

import Archive
import ArgumentParser
import Reports
import Vocabulary

struct SweepCancelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: say(SweepCommandWords.cancel), discussion: say(SweepCommandWords.cancelDiscussion))

  @OptionGroup var options: SweepOptions

  func run() throws {
    try options.reporting {
      let sweep = try options.sweep()
      // The mark comes first: to look at every block may take minutes.
      try sweep.cancel()
      let status = try sweep.status()
      guard !status.open.isEmpty else {
        sweep.goOn()
        return printLine(SweepLines.nothingOpen[options.language])
      }
      printLine(SweepLines.cancelled(done: status.count(.done), of: status.states.count)[options.language])
    }
  }
}

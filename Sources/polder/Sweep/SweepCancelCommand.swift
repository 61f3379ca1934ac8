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
      let status = try sweep.status()
      guard !status.open.isEmpty else { return printLine(SweepLines.nothingOpen[options.language]) }
      try sweep.cancel()
      printLine(SweepLines.cancelled(done: status.count(.done), of: status.states.count)[options.language])
    }
  }
}

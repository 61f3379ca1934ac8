import Archive
import ArgumentParser
import Assessments
import Foundation
import Reports
import Vocabulary

struct SweepMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "merge", abstract: say(SweepCommandWords.merge))

  @OptionGroup var options: SweepOptions

  func run() throws {
    try options.reporting {
      let sweep = try options.sweep()
      try sweep.merge(try sweep.work())
      printLine(SweepLines.merged(sweep.plan.question.rows, in: sweep.result.path)[options.language])
    }
  }
}

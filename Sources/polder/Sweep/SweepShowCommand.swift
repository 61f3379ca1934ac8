import Archive
import ArgumentParser
import Assessments
import Reports
import Vocabulary

struct SweepShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: say(SweepCommandWords.show))

  @OptionGroup var options: SweepOptions
  @OptionGroup var format: SheetFormat

  func run() throws {
    try options.reporting {
      let sweep = try options.sweep()
      let work = try sweep.work()
      let facts = SweepFacts(try sweep.merged(work), of: work)
      format.write(SweepSheet(facts, language: options.language).sheet, in: options.language, sources: [])
    }
  }
}

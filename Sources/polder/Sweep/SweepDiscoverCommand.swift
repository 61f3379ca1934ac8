import Archive
import ArgumentParser
import Assessments
import Reports
import Vocabulary

struct SweepDiscoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discover", abstract: say(SweepStudyCommandWords.discover), discussion: say(SweepStudyCommandWords.discoverDiscussion))

  @OptionGroup var options: SweepOptions

  @Argument(help: ArgumentHelp(say(SweepStudyCommandWords.condition), valueName: "condition"))
  var condition: String

  @Option(parsing: .unconditional, help: ArgumentHelp(say(SweepStudyCommandWords.boxes)))
  var boxes = WholeNumber<Boxes>(integerLiteral: SweepDiscovery.usual)

  @OptionGroup var study: SweepStudyOptions

  func run() throws {
    try options.reporting {
      let sweep = try options.sweep()
      let work = try sweep.work()
      let asked = try options.reader(work).condition(condition)
      let rows = try options.rows(asked.clauses.map(\.term), sweep, work)
      let found = try work.discover(asked, asked: condition, in: rows, boxes: boxes.value, runner: options.runner)
      try study.finish(.discovery(found), in: options.language)
    }
  }
}

import Archive
import ArgumentParser
import Assessments
import Reports
import Vocabulary

struct SweepTurningCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "turning", abstract: say(SweepStudyCommandWords.turning), discussion: say(SweepStudyCommandWords.turningDiscussion))

  @OptionGroup var options: SweepOptions

  @Argument(help: ArgumentHelp(say(SweepStudyCommandWords.measure), valueName: "measure"))
  var measure: String

  @Option(help: ArgumentHelp(say(SweepStudyCommandWords.turningVariant)))
  var variant: VariantID?

  @Option(help: ArgumentHelp(say(SweepStudyCommandWords.beside), valueName: "variant"))
  var beside: VariantID?

  @OptionGroup var study: SweepStudyOptions

  func run() throws {
    try options.reporting {
      let sweep = try options.sweep()
      let work = try sweep.work()
      let asked = try options.reader(work).measure(measure)
      let pair = try work.pair(variant, beside: beside)
      let terms = [pair.first, pair.second].map { SweepTerm(asked, under: $0) }
      let rows = try options.rows(terms, sweep, work)
      let turning = try work.turning(asked, asked: measure, between: pair, in: rows, runner: options.runner)
      try study.finish(.turning(turning), in: options.language)
    }
  }
}

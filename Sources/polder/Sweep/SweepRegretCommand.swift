import Archive
import ArgumentParser
import Assessments
import Reports
import Vocabulary

struct SweepRegretCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regret", abstract: say(SweepStudyCommandWords.regret), discussion: say(SweepStudyCommandWords.regretDiscussion))

  @OptionGroup var options: SweepOptions

  @Argument(help: ArgumentHelp(say(SweepStudyCommandWords.measure), valueName: "measure"))
  var measure: String

  @Option(help: ArgumentHelp(say(SweepStudyCommandWords.best)))
  var best: SweepRegret.Best = .lowest

  @Option(help: ArgumentHelp(say(SweepStudyCommandWords.enough), valueName: "amount"))
  var enough: String?

  @OptionGroup var study: SweepStudyOptions

  func run() throws {
    try options.reporting {
      let sweep = try options.sweep()
      let work = try sweep.work()
      let reader = options.reader(work)
      let asked = try reader.measure(measure)
      let limit = try enough.map { try reader.number($0, of: asked, called: measure) }
      let rows = try options.rows(work.terms(asked), sweep, work)
      let regret = try work.regret(asked, asked: measure, best: best, enough: limit, in: rows)
      try study.finish(.regret(regret), in: options.language)
    }
  }
}

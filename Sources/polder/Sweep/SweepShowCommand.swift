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
      var means: PointMeans?
      if sweep.plan.question.futuresPerPoint > 1 {
        var read = PointMeans(work)
        try sweep.eachRow(work) { read.add($0) }
        means = read
      }
      let facts = SweepFacts(try sweep.merged(work), of: work, means)
      format.write(SweepSheet(facts, language: options.language).sheet, in: options.language, sources: [])
    }
  }
}

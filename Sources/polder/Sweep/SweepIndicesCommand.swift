import Archive
import ArgumentParser
import Assessments
import Foundation
import Reports
import Vocabulary

struct SweepIndicesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indices", abstract: say(SweepCommandWords.indices), discussion: say(SweepCommandWords.indicesDiscussion))

  @OptionGroup var options: SweepOptions

  @Option(help: ArgumentHelp(say(SweepCommandWords.series)))
  var series: MonthlyBands.Kind = .occupancy

  @Option(help: ArgumentHelp(say(SweepCommandWords.csv), valueName: "file"))
  var csv: String?

  @OptionGroup var study: SweepStudyOptions

  func run() throws {
    try options.reporting {
      let sweep = try options.sweep()
      let work = try sweep.work()
      guard let indices = SweepIndices(try sweep.merged(work), of: work) else { throw SweepError.noIndices(sweep.plan.question.design) }
      if let csv {
        let table = SweepIndicesTable(indices)
        let lines = try Runner.parallel(of: SweepLines.outputs, language: options.language).map(table.count) { table.lines($0) }
        let file = URL(fileURLWithPath: csv)
        try OutputFolder(file.deletingLastPathComponent()).write([(name: file.lastPathComponent, text: table.head + lines.joined())])
      }
      try study.finish(.spread(indices.spread(series, of: work)), in: options.language)
    }
  }
}

import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import Reports
import Vocabulary

/// What every verb on a plan takes.
struct SweepOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(say(SweepCommandWords.planFile), valueName: "file")) var file: String

  @Option(help: ArgumentHelp(say(OptionWords.language)))
  var language: Language = interfaceLanguage

  /// The plan as it was written.
  func sweep() throws -> PlannedSweep { try PlannedSweep(reading: URL(fileURLWithPath: file)) }

  /// Does the work of a verb; says in a sentence what goes wrong, and leaves with its code.
  func reporting<Result>(_ work: () throws -> Result) throws -> Result {
    try explaining(language) {
      do { return try work() } catch let found as DossierProblems {
        for problem in found.problems { tell(problem.line(in: language)) }
        throw Leaving.mistake
      }
    }
  }
}

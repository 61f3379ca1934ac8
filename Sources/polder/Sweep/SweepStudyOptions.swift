import Archive
import ArgumentParser
import Assessments
import Foundation
import Reports
import Vocabulary

/// What every study of the rows of a sweep takes.
struct SweepStudyOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(say(SweepStudyCommandWords.keep))) var keep = false

  @Option(help: ArgumentHelp(say(OptionWords.store)))
  var store: String?

  @OptionGroup var format: SheetFormat

  /// Prints a study, and keeps it where that was asked.
  func finish(_ study: SweepStudy, in language: Language) throws {
    if keep {
      let name = try StudyShelf(beside: RunStore.place(store)).keep(study)
      tell(SweepLines.kept(name)[language])
    }
    format.write(SweepStudySheet(study, language: language).sheet, in: language, sources: [])
  }
}

extension SweepOptions {
  /// The rows of the result with the values that some terms take.
  func rows(_ terms: [SweepTerm], _ sweep: PlannedSweep, _ work: BlockWork) throws -> KeptRows {
    KeptRows(terms, try sweep.kept(try KeptRows.places(of: terms, in: work), work), of: work)
  }

  /// Reads words about the rows of a sweep.
  func reader(_ work: BlockWork) -> ConditionReader { ConditionReader(.all, of: work, language: language) }

  /// Work on several threads, with the points done on standard error.
  var runner: Runner { .parallel(of: SweepLines.points, language: language) }
}

import Archive
import Assessments
import Dossiers
import Reports

/// What the page on the model reads: the newest forecasts of the past that were kept.
struct AboutTheModelModel: Sendable {
  /// The run that has them beside it; `nil` where none of the newest runs has.
  let run: StoredRun?

  /// Throws `RunStoreError` where the store cannot be read; a run that another version kept is passed over.
  init(_ context: PageContext) throws {
    let newest = try context.runs.all().filter(\.isAssessment).prefix(3)
    run = context.runs.first(of: newest) { $0.studies.backtest != nil }
  }
}

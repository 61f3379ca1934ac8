import Archive
import Assessments

/// What the first page reads: the dossiers and the runs.
struct StartModel: Sendable {
  /// The names of the dossiers that can be assessed.
  let dossiers: [String]
  /// Newest first.
  let runs: [RunSummary]
  /// Where the runs lie.
  let place: String

  init(_ context: PageContext) throws {
    dossiers = context.dossiers.names()
    runs = try context.runs.all()
    place = context.runs.place
  }
}

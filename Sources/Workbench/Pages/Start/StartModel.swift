import Archive
import Assessments
import Dossiers

/// What the first page reads: the dossiers, the runs, and the newest run that can be read.
struct StartModel: Sendable {
  /// A dossier with its newest run; `nil` where it has none.
  struct Named: Sendable, Hashable {
    var name: String
    var newest: RunSummary?
  }

  /// Those that can be assessed, then those of which there are only runs.
  let dossiers: [Named]
  /// Newest first.
  let runs: [RunSummary]
  /// The newest that this program reads; `nil` where there is none.
  let shown: StoredRun?
  /// Where the runs lie.
  let place: String

  /// Runs that are tried, at most: those of another version are not read.
  private static let tried = 5

  init(_ context: PageContext) throws {
    let runs = try context.runs.all()
    let assessments = runs.filter(\.isAssessment)
    let named = context.dossiers.names()
    let others = assessments.map(\.asked).filter { !named.contains($0) }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    dossiers = (named + others).map { name in Named(name: name, newest: assessments.first { $0.asked == name }) }
    shown = assessments.prefix(Self.tried).lazy.compactMap { try? context.runs.run($0) }.first
    self.runs = runs
    place = context.runs.place
  }
}

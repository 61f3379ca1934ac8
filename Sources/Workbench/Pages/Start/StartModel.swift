import Archive
import Assessments
import Dossiers

/// What the first page reads: the dossiers, the runs, and of the newest dossier the run that tells most.
struct StartModel: Sendable {
  /// A dossier with the run that leads; `nil` where it has none.
  struct Named: Sendable, Hashable {
    var name: String
    var leading: RunSummary?
  }

  /// Those that can be assessed, then those of which there are only runs.
  let dossiers: [Named]
  /// Newest first.
  let runs: [RunSummary]
  /// The one that leads among those that this program reads, see `BestRun`; `nil` where there is none.
  let shown: StoredRun?
  /// Where the runs lie.
  let place: String

  init(_ context: PageContext) throws {
    let runs = try context.runs.all()
    let assessments = runs.filter(\.isAssessment)
    let named = context.dossiers.names()
    let others = assessments.map(\.asked).filter { !named.contains($0) }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let published = try context.runs.store.published(assessments)
    dossiers = (named + others).map { name in Named(name: name, leading: BestRun.order(published.filter { $0.asked == name }).first) }
    shown = context.runs.leading(of: published)
    self.runs = runs
    place = context.runs.place
  }
}

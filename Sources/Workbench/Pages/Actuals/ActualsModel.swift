import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// What the page of what came beside a run reads.
struct ActualsModel: Sendable {
  let run: StoredRun
  /// `nil` where nothing was kept.
  let facts: ActualsFacts?

  /// Throws `WorkbenchError.notAsked` where the dossier has no chain, and what is wrong with the run.
  init(_ name: String, _ context: PageContext) throws {
    run = try context.run(name, withSeries: true)
    guard RunPage.actuals.isAsked(by: run), let first = run.dossier.chain?.firstMonth, let today = run.assessment.today,
      let baseline = run.dossier.baseline
    else { throw WorkbenchError.notAsked }
    let actuals = try context.runs.store.actuals(beside: run.summary.id, in: context.runs.circle)
    facts = actuals.isEmpty ? nil : ActualsFacts(actuals, beside: today.series, from: first, variant: baseline)
  }
}

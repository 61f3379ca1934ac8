import Archive
import Assessments
import Dossiers
import Vocabulary

/// What the page reads on where conclusions turn: the studies that were kept.
struct WhyModel: Sendable {
  let run: StoredRun
  /// Of the variants that were studied, in the order of the dossier.
  let studies: [(flips: FlipPoints, sensitivity: Sensitivity)]

  /// Throws `WorkbenchError.notAsked` in a dossier without a chain, and what is wrong with the run.
  init(_ name: String, _ context: PageContext) throws {
    let run = try context.run(name)
    guard RunPage.why.isAsked(by: run) else { throw WorkbenchError.notAsked }
    let (store, circle) = (context.runs.store, context.runs.circle)
    let (seed, capacity) = (run.assessment.receipt.seed, run.assessment.receipt.capacity)
    var studies: [(flips: FlipPoints, sensitivity: Sensitivity)] = []
    for variant in run.assessment.receipt.variants where variant != run.dossier.baseline {
      let flips: FlipPoints? = try store.stored(.flipPoints(of: variant, run.dossier, seed: seed, capacity), in: circle)
      let sensitivity: Sensitivity? = try store.stored(.sensitivity(of: variant, run.dossier, seed: seed, capacity), in: circle)
      if let flips, let sensitivity { studies.append((flips, sensitivity)) }
    }
    (self.run, self.studies) = (run, studies)
  }
}

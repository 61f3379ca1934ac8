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
    let seed = run.assessment.receipt.seed
    var studies: [(flips: FlipPoints, sensitivity: Sensitivity)] = []
    for variant in run.assessment.receipt.variants where variant != run.dossier.baseline {
      let flips: FlipPoints? = try context.runs.store.stored(
        StudyReceipt(.flipPoints, of: run.dossier, seed: seed, draws: Self.futures, variant: variant).with(run.assessment.receipt.capacity),
        in: context.runs.circle)
      let sensitivity: Sensitivity? = try context.runs.store.stored(
        StudyReceipt(.sensitivity, of: run.dossier, seed: seed, draws: Self.samples, variant: variant).with(run.assessment.receipt.capacity),
        in: context.runs.circle)
      if let flips, let sensitivity { studies.append((flips, sensitivity)) }
    }
    (self.run, self.studies) = (run, studies)
  }

  /// What `polder why` takes unless told otherwise.
  static let futures = 20
  static let samples = 150
}

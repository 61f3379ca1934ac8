import Archive
import Assessments
import Dossiers
import Vocabulary

/// What the page on two variants reads.
struct VariantsModel: Sendable {
  let run: StoredRun
  /// Those that the run was asked about, in the order asked for.
  let variants: [VariantID]
  /// The two asked for; `nil` where none were chosen yet.
  let asked: (first: VariantID, second: VariantID)?
  /// `nil` where none were chosen, or the futures were not kept.
  let comparison: VariantComparison?

  /// Throws what became of a variant for one that the run lacks, `.notAsked` in a dossier without a chain, and what is wrong with the run.
  init(_ name: String, _ asked: (first: VariantID, second: VariantID)?, _ context: PageContext) throws {
    run = try context.run(name)
    guard RunPage.compare.isAsked(by: run) else { throw WorkbenchError.notAsked }
    variants = run.assessment.variants.map(\.variant.id)
    self.asked = asked
    guard let asked else {
      comparison = nil
      return
    }
    for own in [asked.first, asked.second] { try context.require(own, in: run) }
    comparison = try context.runs.futures(of: run.summary)?.comparison(of: asked.first, with: asked.second)
  }
}

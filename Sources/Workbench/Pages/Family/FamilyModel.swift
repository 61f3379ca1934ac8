import Archive
import Assessments
import Dossiers
import Vocabulary

/// What the page on followed families reads: those that were kept.
struct FamilyModel: Sendable {
  let run: StoredRun
  /// Of the variants of the run, in their order; empty where none were kept.
  let studies: [FollowedFamilies]
  /// The variant whose families are shown; `nil` for the first that moves any.
  let asked: VariantID?

  /// Throws what became of a variant for one that the run lacks, `.notAsked` in a dossier without a chain, and what is wrong with the run.
  init(_ name: String, _ variant: String?, _ context: PageContext) throws {
    let run = try context.run(name)
    guard RunPage.family.isAsked(by: run) else { throw WorkbenchError.notAsked }
    let receipt = run.assessment.receipt
    let kept: [FollowedFamilies]? = try context.runs.store.stored(
      .following(of: run.dossier, seed: receipt.seed, receipt.capacity), in: context.runs.circle)
    let variants = receipt.variants.filter { $0 != run.dossier.baseline }
    self.run = run
    studies = variants.compactMap { id in kept?.first { $0.variant.id == id } }
    guard let variant else {
      asked = nil
      return
    }
    try context.require(VariantID(variant), in: run)
    guard let known = variants.first(where: { $0.rawValue == variant }) else {
      throw WorkbenchError.noVariant(String(variant.prefix(80)), .unknown)
    }
    asked = known
  }

  /// The variant whose families are shown; `nil` where none were kept.
  var shown: VariantID? { asked ?? (studies.first(where: \.isAnyMoved) ?? studies.first)?.variant.id }
}

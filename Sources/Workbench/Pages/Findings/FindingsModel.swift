import Archive
import Reports
import Vocabulary

/// What the page on the law of one variant reads.
struct FindingsModel: Sendable {
  let run: StoredRun
  let variant: VariantID
  let sheet: Sheet

  /// Throws what became of a variant for one that the run lacks, `.notAsked` in a dossier without law, and what is wrong with the run.
  init(_ name: String, _ variant: String, _ context: PageContext) throws {
    run = try context.run(name)
    self.variant = VariantID(variant)
    guard RunPage.law.isAsked(by: run) else { throw WorkbenchError.notAsked }
    try context.require(self.variant, in: run)
    guard let sheet = run.brief(context.language).lawSheet(of: self.variant) else { throw WorkbenchError.notAsked }
    self.sheet = sheet
  }
}

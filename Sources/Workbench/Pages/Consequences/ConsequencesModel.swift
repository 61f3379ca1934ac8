import Assessments
import Dossiers
import Reports
import Vocabulary

/// What the page with the paper for a proposal reads.
struct ConsequencesModel: Sendable {
  let run: StoredRun
  /// Those to choose from: all but today's law, in the order of the run.
  let choices: [VariantID]
  /// The one asked for; `nil` for all.
  let variant: VariantID?

  /// Throws what became of a variant that the run was not asked about, and what is wrong with the run.
  init(_ name: String, _ variant: String?, _ context: PageContext) throws {
    run = try context.run(name)
    let baseline = run.dossier.baseline
    choices = run.assessment.variants.map(\.variant.id).filter { $0 != baseline }
    self.variant = variant.map { VariantID($0) }
    if let own = self.variant { try context.require(own, in: run) }
  }

  func sheets(_ language: Language) -> ConsequencesSheets {
    ConsequencesSheets(run.assessment, of: run.dossier, variant: variant, language: language, background: run.background.value)
  }
}

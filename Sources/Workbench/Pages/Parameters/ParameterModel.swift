import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// What the page on one value of the chain, or on one lever, reads.
struct ParameterModel: Sendable {
  let run: StoredRun
  let sheet: Sheet
  /// The value of the chain; `nil` for a lever.
  let item: Calibration.Item?
  /// The lever; `nil` for a value of the chain.
  let lever: Lever?

  /// Throws `WorkbenchError.renamed` for a name that was changed, `.noParameter` for one that the dossier lacks, and what is wrong with the run.
  init(_ name: String, _ wanted: String, _ context: PageContext) throws {
    run = try context.run(name)
    let lever = LeverSheet(LeverID(wanted), run.assessment, of: run.dossier, language: context.language)?.sheet
    self.lever = lever == nil ? nil : run.dossier.lever(LeverID(wanted))
    item = lever == nil ? run.dossier.chain?.calibration.items.first { $0.key.rawValue == wanted } : nil
    if let found = lever ?? ParametersSheet(run.dossier, language: context.language).sheet(of: wanted) {
      sheet = found
    } else if let change = context.migrations.change(of: wanted, .lever) ?? context.migrations.change(of: wanted, .key) {
      throw WorkbenchError.renamed(change, to: .parameter(run: run.summary.id.hash, name: change.new))
    } else {
      throw WorkbenchError.noParameter(String(wanted.prefix(80)))
    }
  }
}

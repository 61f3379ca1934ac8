import Archive
import Assessments
import Dossiers

/// What the page on measures added one by one reads.
struct LedgerModel: Sendable {
  let run: StoredRun
  /// `nil` where the futures were not kept.
  let ledgers: [LedgerFacts]?

  /// Throws `WorkbenchError.notAsked` in a dossier without a chain, and what is wrong with the run.
  init(_ name: String, _ context: PageContext) throws {
    run = try context.run(name)
    guard run.dossier.has(.chain) else { throw WorkbenchError.notAsked }
    ledgers = run.dossier.combinations.isEmpty ? [] : try context.runs.futures(of: run.summary).map(run.dossier.ledgers)
  }
}

import Dossiers

/// What the pages on norms and rulings read.
struct NormsModel: Sendable {
  let run: StoredRun

  /// Throws `WorkbenchError.notAsked` in a dossier without law, and what is wrong with the run.
  init(_ name: String, _ context: PageContext) throws {
    run = try context.run(name)
    guard RunPage.norms.isAsked(by: run) else { throw WorkbenchError.notAsked }
  }
}

import Assessments

/// What the page with the hardest questions reads.
struct RehearsalModel: Sendable {
  let run: StoredRun
  let facts: RehearsalFacts

  /// Throws what is wrong with the run.
  init(_ name: String, _ context: PageContext) throws {
    run = try context.run(name)
    facts = run.dossier.rehearsal(of: run.assessment)
  }
}

/// What the page on one family reads.
struct FamilyModel: Sendable {
  let run: StoredRun

  /// Throws `WorkbenchError.notAsked` in a dossier without a chain, and what is wrong with the run.
  init(_ name: String, _ context: PageContext) throws {
    run = try context.run(name)
    guard RunPage.family.isAsked(by: run) else { throw WorkbenchError.notAsked }
  }
}

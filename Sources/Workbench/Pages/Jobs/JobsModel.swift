import Archive

/// What the page on the queue reads.
struct JobsModel: Sendable {
  /// The latest asked for first.
  let jobs: [Job]
  /// Dossiers of which a run can be asked.
  let dossiers: [String]

  init(_ context: PageContext) throws {
    jobs = try context.runs.store.jobs(in: context.runs.circle)
    dossiers = context.dossiers.names()
  }
}

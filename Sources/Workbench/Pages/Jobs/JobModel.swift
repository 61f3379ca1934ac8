import Archive

/// What the page on one job reads.
struct JobModel: Sendable {
  let job: Job
  /// Jobs before it; `nil` where it does not wait.
  let before: Int?
  /// `nil` where this server is not making it, or nothing is done yet.
  let progress: JobProgress?
  let now = ContinuousClock.now

  /// Throws `JobError.unknown` where nobody asked for it.
  init(_ name: String, _ context: PageContext) throws {
    let (store, circle) = (context.runs.store, context.runs.circle)
    guard let job = try store.job(RunID(hash: name.lowercased()), in: circle) else { throw JobError.unknown(String(name.prefix(80))) }
    self.job = job
    before = try store.placeInQueue(job.id, in: circle)
    progress = context.acting.desk?.progress(of: job.id)
  }
}

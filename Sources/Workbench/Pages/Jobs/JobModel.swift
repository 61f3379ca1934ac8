import Archive

/// What the page on one job reads.
struct JobModel: Sendable {
  let job: Job
  /// Jobs before it; `nil` where it does not wait.
  let before: Int?
  /// `nil` where this server is not making it, or nothing is done yet.
  let progress: JobProgress?
  let now = ContinuousClock.now
  /// The run that it began from and its own, once a run with a value of somebody's own is made: it opens on the difference. `nil` for any other job.
  let difference: [String]?

  /// Throws `JobError.unknown` where nobody asked for it.
  init(_ name: String, _ context: PageContext) throws {
    let (store, circle) = (context.runs.store, context.runs.circle)
    guard let job = try store.job(RunID(hash: name.lowercased()), in: circle) else { throw JobError.unknown(String(name.prefix(80))) }
    self.job = job
    before = try store.placeInQueue(job.id, in: circle)
    let from = try job.state == .done ? store.dossier(job.fingerprint, in: circle)?.beganFrom : nil
    let isThere = try from.map { try store.isMade(RunID(hash: $0), in: circle) } ?? false
    difference = isThere ? from.map { [$0, job.id.hash] } : nil
    progress = context.acting.desk?.progress(of: job.id)
  }
}

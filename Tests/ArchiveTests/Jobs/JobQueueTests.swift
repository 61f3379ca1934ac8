import Archive
import Assessments
import Dossiers
import Foundation
import Testing
import TinyPolder
import Vocabulary

@Suite("The queue of jobs")
struct JobQueueTests {
  private let temporary: TemporaryStore
  private let dossier: Dossier
  private var store: RunStore { temporary.store }

  init() throws {
    temporary = try TemporaryStore()
    dossier = try TinyPolder.dossier()
  }

  private func wish(seed: UInt64 = 1, futures: Int = 5, by client: String = "one") throws -> JobWish {
    let request = AssessmentRequest(futures: futures, seed: seed)
    let receipt = request.receipt(of: dossier, try request.asked(of: dossier))
    return JobWish(.assessment(receipt), of: TinyPolder.contents(), asked: "tiny", by: client)
  }

  /// Makes the run of a job as its process does.
  private func make(_ job: Job) throws {
    guard case .assessment(let receipt) = job.receipt else { return }
    try store.keep(assess(dossier, AssessmentRequest(receipt)), futures: nil, of: TinyPolder.contents(), asked: job.asked)
  }

  @Test("the same request is the same job, named after the run that it makes")
  func same() throws {
    let first = try store.enqueue(wish())
    #expect(try store.enqueue(wish(by: "two")) == first)
    #expect(try store.jobs() == [first])
    #expect(first.state == .queued && first.attempts == 0 && first.asked == "tiny")
    try make(first)
    #expect(try store.run(first.id.hash).receipt == first.receipt)
    #expect(try store.isMade(first.id))
  }

  @Test("a job carries its dossier, so that any process can make it")
  func dossierKept() throws {
    let job = try store.enqueue(wish())
    let kept = try #require(try store.dossier(job.fingerprint))
    #expect(try kept.load().fingerprint == dossier.fingerprint)
  }

  @Test("the one that waited longest comes first, and each is told how many are before it")
  func order() throws {
    let jobs = try (1...3).map { try store.enqueue(wish(seed: $0)) }
    #expect(try jobs.map { try store.placeInQueue($0.id) } == [0, 1, 2])
    let claimed = try #require(try store.claimJob())
    #expect(claimed.id == jobs[0].id && claimed.state == .running && claimed.attempts == 1)
    #expect(try store.placeInQueue(jobs[0].id) == nil)
    #expect(try store.placeInQueue(jobs[1].id) == 1)
    #expect(try store.claimJob()?.id == jobs[1].id)
    #expect(try store.claimJob()?.id == jobs[2].id)
    #expect(try store.claimJob() == nil)
    #expect(try store.jobs().map(\.id) == jobs.reversed().map(\.id))
  }

  @Test("it is done when its run is in the store, whatever the process said, and failed without it")
  func ends() throws {
    let (good, bad) = (try store.enqueue(wish(seed: 1)), try store.enqueue(wish(seed: 2)))
    _ = try store.claimJob()
    try make(good)
    try store.end(good.id, .ended(code: 9))
    #expect(try store.job(good.id)?.state == .done)
    #expect(try store.job(good.id)?.fault == nil)
    _ = try store.claimJob()
    try store.end(bad.id, .told(Phrase(nl: "Te groot.", en: "Too large.")))
    let failed = try #require(try store.job(bad.id))
    #expect(failed.state == .failed && failed.fault?.sentence.en == "Too large.")
    #expect(try store.enqueue(wish(seed: 2)).state == .queued, "asked for again, it waits again")
    #expect(try store.job(bad.id)?.fault == nil)
  }

  @Test("after the server is gone, what was being made waits again, and what was made is done")
  func orphans() throws {
    let jobs = try (1...3).map { try store.enqueue(wish(seed: $0)) }
    _ = try store.claimJob()
    _ = try store.claimJob()
    try make(jobs[1])
    let other = try RunStore(temporary.file)
    for _ in 0..<5 { try other.giveBackAll() }
    #expect(try jobs.map { try other.job($0.id)?.state } == [.queued, .done, .queued])
    #expect(try other.job(jobs[0].id)?.attempts == 0, "the end of a server is no fault of the job")
  }

  @Test("a job that is killed again and again has failed, and says how often")
  func killed() throws {
    let job = try store.enqueue(wish())
    for _ in 0..<3 {
      #expect(try store.claimJob()?.id == job.id)
      try store.giveBack(job.id)
    }
    #expect(try store.claimJob() == nil)
    #expect(try store.job(job.id)?.fault == .killed(times: 3))
    #expect(try store.job(job.id)?.fault?.sentence.en.contains("begun 3 times") == true)
  }

  @Test("a cancelled job stays so when its process ends, and can be asked for again")
  func cancelled() throws {
    let job = try store.enqueue(wish())
    _ = try store.claimJob()
    #expect(try store.cancel(job.id))
    try store.end(job.id, .ended(code: 9))
    try store.giveBack(job.id)
    #expect(try store.job(job.id)?.state == .cancelled)
    #expect(try !store.cancel(job.id), "what has ended cannot be cancelled")
    #expect(try store.enqueue(wish()).state == .queued)
  }

  @Test("limits count by client, and each is told")
  func limits() throws {
    var limits = JobLimits()
    (limits.openPerClient, limits.open) = (2, 3)
    for seed in [1, 2] as [UInt64] { _ = try store.enqueue(wish(seed: seed), limits) }
    #expect(throws: JobError.tooManyOpen(limit: 2)) { try store.enqueue(wish(seed: 3), limits) }
    #expect(try store.enqueue(wish(seed: 1), limits).state == .queued, "what is there already is no new job")
    _ = try store.enqueue(wish(seed: 3, by: "two"), limits)
    #expect(throws: JobError.queueFull(limit: 3)) { try store.enqueue(wish(seed: 4, by: "three"), limits) }
    limits = JobLimits()
    let cost = try wish(futures: 2000).receipt.cost
    limits.cost = cost - 1
    #expect(throws: JobError.tooDear(cost: cost, limit: cost - 1)) { try store.enqueue(wish(futures: 2000), limits) }
    limits = JobLimits()
    limits.costPerDay = 3 * (try wish().receipt.cost) - 1
    #expect(throws: JobError.tooMuchToday(limit: limits.costPerDay)) { try store.enqueue(wish(seed: 5), limits) }
    #expect(try store.enqueue(wish(seed: 5), limits, at: Date(timeIntervalSinceNow: 90_000)).state == .queued, "a day later it may")
    limits = JobLimits()
    limits.storeBytes = 1000
    #expect(throws: JobError.storeFull(megabytes: 0)) { try store.enqueue(wish(seed: 6), limits) }
  }

  @Test("what ended long ago is forgotten, and its run is not")
  func remembered() throws {
    var limits = JobLimits()
    limits.remembered = 2
    let first = try store.enqueue(wish(), limits)
    _ = try store.claimJob()
    try make(first)
    try store.end(first.id, nil)
    for seed in [2, 3] as [UInt64] { _ = try store.enqueue(wish(seed: seed), limits) }
    #expect(try store.job(first.id) == nil)
    #expect(try store.isMade(first.id))
  }

  @Test("the queue is worked on by one at a time, and is free when that one is gone")
  func lock() throws {
    var held = QueueLock(temporary.file)
    #expect(held != nil)
    #expect(QueueLock(temporary.file) == nil)
    held = nil
    #expect(QueueLock(temporary.file) != nil)
    _ = held
  }

  @Test(
    "what a process says of itself is read back, and anything else is not",
    arguments: [JobLine.progress(done: 0, total: 7), .progress(done: 7, total: 7), .fault(.ended(code: 2)), .fault(.told(Phrase(nl: "a", en: "b")))])
  func lines(_ line: JobLine) { #expect(JobLine(line.text) == line) }

  @Test("a line that is none of ours says nothing", arguments: ["", "7", "8 7", "-1 7", "1 0", "a b", "fault", "fault x", "1 2 3"])
  func noLine(_ text: String) { #expect(JobLine(text) == nil) }
}

import Archive
import Assessments
import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

@Suite("The desk that works on the queue")
struct JobDeskTests {
  private let bench: LittleWorkbench
  private let little: LittleProgram

  init() throws {
    bench = try LittleWorkbench()
    little = LittleProgram(bench.store)
  }

  private func desk() -> JobDesk { JobDesk(bench.store, little.program) { Issue.record("\($0)") } }

  private func wish(_ seed: UInt64) throws -> JobWish {
    let dossier = try TinyPolder.dossier()
    let request = AssessmentRequest(futures: 2, seed: seed)
    return JobWish(.assessment(request.receipt(of: dossier, try request.asked(of: dossier))), of: TinyPolder.contents(), asked: "tiny", by: "one")
  }

  @Test("makes one job at a time, in the order asked for, and each is done when its run is stored")
  func order() throws {
    let desk = desk()
    let jobs = try [1, 2].map { try desk.order(wish($0)) }
    #expect(little.isMaking(jobs[0].id) && !little.isMaking(jobs[1].id))
    little.tell(jobs[0].id, 1, of: 2)
    #expect(desk.progress(of: jobs[0].id)?.done == 1 && desk.progress(of: jobs[1].id) == nil)
    try little.make(jobs[0])
    #expect(try bench.store.job(jobs[0].id)?.state == .done)
    #expect(desk.progress(of: jobs[0].id) == nil && little.isMaking(jobs[1].id))
    try little.make(jobs[1])
    #expect(try bench.store.jobs().allSatisfy { $0.state == .done })
  }

  @Test("a run that is there already is not made again")
  func there() throws {
    let desk = desk()
    _ = try bench.keep(futures: 2)
    let job = try desk.order(wish(1))
    #expect(!little.isMaking(job.id))
    #expect(try bench.store.job(job.id)?.state == .done)
  }

  @Test("a job that is cancelled ends at once, and the next begins")
  func cancel() throws {
    let desk = desk()
    let jobs = try [1, 2, 3].map { try desk.order(wish($0)) }
    try desk.cancel(jobs[1].id)
    try desk.cancel(jobs[0].id)
    #expect(!little.isMaking(jobs[0].id) && !little.isMaking(jobs[1].id) && little.isMaking(jobs[2].id))
    #expect(try jobs.map { try bench.store.job($0.id)?.state } == [.cancelled, .cancelled, .running])
  }

  @Test("a killed process is begun anew, three times, and then the job says so")
  func killed() throws {
    let desk = desk()
    let job = try desk.order(wish(1))
    for _ in 0..<3 {
      #expect(little.isMaking(job.id))
      little.end(job.id, .killed)
    }
    #expect(!little.isMaking(job.id))
    #expect(try bench.store.job(job.id)?.fault == .killed(times: 3))
  }

  @Test("a desk that closes lets its job wait for the next, which takes it over")
  func closes() throws {
    let first = desk()
    let job = try first.order(wish(1))
    let second = desk()
    second.work()
    #expect(try bench.store.job(job.id)?.attempts == 1, "one desk works on the queue")
    first.close()
    #expect(try bench.store.job(job.id)?.state == .queued)
    #expect(!little.isMaking(job.id))
    second.work()
    #expect(little.isMaking(job.id))
    try little.make(job)
    #expect(try bench.store.job(job.id)?.state == .done)
  }

  @Test("a program that cannot be started fails its job with a sentence, and the next is tried")
  func notStarted() throws {
    let desk = JobDesk(bench.store, .polder(at: bench.store.file.appendingPathExtension("none"), store: bench.store.file, threads: 1)) { _ in }
    let job = try desk.order(wish(1))
    #expect(try bench.store.job(job.id)?.fault == .notStarted)
  }

  @Test("a job whose end could not be written is made again, or done, once it can")
  func astray() throws {
    let desk = JobDesk(bench.store, little.program) { _ in }
    let job = try desk.order(wish(1))
    let trigger = "CREATE TRIGGER no_room BEFORE UPDATE ON job BEGIN SELECT RAISE(FAIL, 'no room'); END"
    try bench.run(trigger)
    little.end(job.id, .fault(.ended(code: 1)))
    #expect(try bench.store.job(job.id)?.state == .running)
    desk.work()
    #expect(try bench.store.job(job.id)?.state == .running, "it still cannot be written")
    try bench.run("DROP TRIGGER no_room")
    desk.work()
    #expect(little.isMaking(job.id))
    try little.make(job)
    #expect(try bench.store.job(job.id)?.state == .done)
  }

  @Test("room is made by the desk that works on the queue, now and then, and not where nothing is asked")
  func room() throws {
    let (desk, other) = (self.desk(), self.desk())
    let old = try bench.keep(futures: 2)
    try bench.run("UPDATE run SET made = '2020-01-01T00:00:00Z'")
    #expect(desk.makeRoom(Retention(days: 1)) == 0, "it has no queue yet")
    desk.work()
    other.work()
    #expect(other.makeRoom(Retention(days: 1)) == 0 && desk.makeRoom(Retention()) == 0)
    try bench.store.cite(old)
    #expect(desk.makeRoom(Retention(days: 1)) == 0)
    #expect(try bench.store.runs().map(\.id) == [old])
  }

  @Test("the time left is what the rest takes if it goes on so")
  func left() {
    let start = ContinuousClock.now
    let progress = JobProgress(done: 50, total: 200, start: start)
    #expect(progress.secondsLeft(at: start + .seconds(10)) == 30)
    #expect(JobProgress(done: 0, total: 2, start: start).secondsLeft(at: start + .seconds(10)) == nil)
  }
}

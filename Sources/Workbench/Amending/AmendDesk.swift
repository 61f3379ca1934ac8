import Archive
import Assessments
import Dossiers
import Foundation
import Synchronization
import Vocabulary

/// Looks at amendments: reads them, and simulates a few futures while somebody looks. A class, since all requests share it.
///
/// One block of futures is simulated at a time, and only as long as somebody asks for it; nothing of it is stored.
final class AmendDesk: Sendable {
  typealias Reading = AmendedDossier.Reading

  private let readings = Mutex(LeastRecentlyUsed<String, Reading>(limit: 6))
  private let queue = Mutex(AmendQueue())
  /// What today's law brings, by the people and the block: the same for every amendment of a run.
  private let baselines = Mutex(LeastRecentlyUsed<String, SweepRecord>(limit: 12))
  /// And when its relatives come in the first futures, of the people asked for last.
  private let arrivals = Mutex(LeastRecentlyUsed<String, BaselineArrivals>(limit: 1))
  /// Chances at the tables of the talks, most of which no amendment changes.
  private let chances = FailureChances(runner: .spread, known: .upTo(200))

  /// Most futures that are simulated while somebody looks.
  static let most = 200

  /// A dossier with an amendment, read over the one that it was made from and laid before the law. Throws `DossierProblems`, and what the law
  /// refuses.
  func reading(_ amended: AmendedDossier, over base: Dossier, named name: String) throws -> Reading {
    if let known = readings.withLock({ $0.value(of: name) }) { return known }
    let reading = try amended.reading(over: base)
    readings.withLock { $0.keep(reading, as: name) }
    return reading
  }

  /// What is known of an amendment by now; has it simulated. `people` names the run whose people they are, for whom today's law is simulated once.
  func look(_ name: String, _ people: String, _ request: AssessmentRequest, of dossier: Dossier) -> AmendLook {
    let now = ContinuousClock.now
    let (look, begins) = queue.withLock { queue in
      if queue.look(name, at: now) == nil {
        queue.add(AmendQueue.Work(name: name, people: people, request: request, dossier: dossier, isAhead: false, asked: now))
      }
      return (queue.look(name, at: now) ?? .waiting, queue.running == nil)
    }
    if begins, !look.isLast { begin() }
    return look
  }

  /// Simulates today's law in the first futures, where it is not known: whoever opens the page will ask for it.
  func prepare(_ people: String, _ request: AssessmentRequest, of dossier: Dossier) {
    let name = "ahead \(people)"
    let now = ContinuousClock.now
    guard let last = Self.firstBlocks(of: request.futures).last, baseline(people, last) == nil else { return }
    let begins = queue.withLock { queue in
      if queue.look(name, at: now) == nil {
        queue.add(AmendQueue.Work(name: name, people: people, request: request, dossier: dossier, isAhead: true, asked: now))
      }
      return queue.running == nil
    }
    if begins { begin() }
  }

  private func begin() {
    guard let first = queue.withLock({ queue in queue.running == nil ? queue.next(at: ContinuousClock.now) : nil }) else { return }
    let thread = Thread { [self] in
      FreedMemory.kept {
        var next = Optional(first)
        while let work = next {
          self.simulate(work)
          next = self.queue.withLock { $0.next(at: ContinuousClock.now) }
        }
      }
    }
    // As much as the first thread of a process has: a future is deep.
    thread.stackSize = 8 << 20
    thread.start()
  }

  private func baseline(_ people: String, _ block: Range<Int>) -> SweepRecord? { baselines.withLock { $0.value(of: "\(people) \(block)") } }

  private func arrivals(of people: String) -> BaselineArrivals {
    arrivals.withLock { kept in
      if let known = kept.value(of: people) { return known }
      let new = BaselineArrivals.upTo(AmendLook.answered)
      kept.keep(new, as: people)
      return new
    }
  }

  private func keep(_ record: SweepRecord, _ people: String, _ block: Range<Int>) {
    if let own = record.ofBaseline { baselines.withLock { $0.keep(own, as: "\(people) \(block)") } }
  }

  /// The next block of one, or nothing where it made room.
  private func simulate(_ work: AmendQueue.Work) {
    do {
      try work.isAhead ? simulateAhead(work) : simulateNext(work)
    } catch is CancellationError {
    } catch let error as any Explained {
      queue.withLock { $0.told(.refused(error.sentence), [], of: work.name) }
    } catch {
      queue.withLock { $0.told(.refused(Failure.unexpected), [], of: work.name) }
    }
  }

  private func simulateNext(_ work: AmendQueue.Work) throws {
    let done = work.records.reduce(0) { $0 + $1.count }
    guard let block = Self.blocks(of: work.request.futures).first(where: { $0.lowerBound == done }) else {
      return queue.withLock { $0.end(work.name) }
    }
    let (chain, sweep) = (try work.request.chain(of: work.dossier), try work.request.sweep(of: work.dossier))
    let known = baseline(work.people, block)
    let arrivals = block.upperBound <= AmendLook.answered ? arrivals(of: work.people) : nil
    let own = try chain.sweep(block, of: sweep, knowing: known, arrivals, runner: runner(of: work, block))
    if known == nil { keep(own, work.people, block) }
    let records = work.records + [own]
    let record = try merge(records)
    guard let figures = FutureFigures(record, of: chain) else { return queue.withLock { $0.end(work.name) } }
    let total = work.request.futures
    // The first bands do not wait for the answers.
    if done < AmendLook.answered, !record.isComplete { queue.withLock { $0.told(.told(figures, nil, of: total), records, of: work.name) } }
    let answers = try self.answers(record, work)
    queue.withLock { $0.told(.told(figures, answers, of: total), records, of: work.name) }
  }

  /// Today's law in the first futures, and the chances at the tables of the talks.
  private func simulateAhead(_ work: AmendQueue.Work) throws {
    guard let chain = try? work.request.chain(of: work.dossier), var sweep = try? work.request.sweep(of: work.dossier) else {
      return queue.withLock { $0.end(work.name) }
    }
    sweep.variants = Array(sweep.variants.prefix(1))
    var records: [SweepRecord] = []
    for block in Self.firstBlocks(of: work.request.futures) {
      let record = try baseline(work.people, block) ?? chain.sweep(block, of: sweep, runner: runner(of: work, block))
      keep(record, work.people, block)
      records.append(record)
      try chain.remember(arrivals(of: work.people), block, of: sweep, runner: runner(of: work, block))
    }
    _ = try? answers(merge(records), work)
    queue.withLock { $0.end(work.name) }
  }

  /// All four answers, once there are enough futures.
  private func answers(_ record: SweepRecord, _ work: AmendQueue.Work) throws -> Assessment? {
    guard record.count >= AmendLook.answered || record.isComplete, let whole = record.asWhole else { return nil }
    var part = work.request
    part.futures = record.count
    return try conclude(whole, of: work.dossier, part, chances: chances)
  }

  /// The first futures on all cores, as somebody waits for them; the rest on one. Throws `CancellationError` between two futures where it makes
  /// room.
  private func runner(of work: AmendQueue.Work, _ block: Range<Int>) -> Runner {
    Runner { [self] count, body in
      let isStopped = Atomic<Bool>(false)
      try Runner.spread(
        count, threads: block.upperBound <= AmendLook.answered ? nil : 1,
        isStopped: {
          if self.queue.withLock({ $0.makesRoom(work.name, at: ContinuousClock.now) }) { isStopped.store(true, ordering: .relaxed) }
          return isStopped.load(ordering: .relaxed)
        }, body)
      if isStopped.load(ordering: .relaxed) { throw CancellationError() }
    }
  }

  /// Blocks that end at 10, 40 and 100 futures and at the last.
  static func blocks(of total: Int) -> [Range<Int>] {
    let ends = [0] + [10, 40, 100].filter { $0 < total } + [total]
    return zip(ends, ends.dropFirst()).map { $0..<$1 }
  }

  private static func firstBlocks(of total: Int) -> [Range<Int>] { blocks(of: total).filter { $0.upperBound <= AmendLook.answered } }
}

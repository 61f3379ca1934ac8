import Archive
import Assessments
import Dossiers
import Foundation
import Synchronization
import Vocabulary

/// Looks at amendments: reads them, and simulates a few futures while somebody looks. A class, since all requests share it.
///
/// One amendment is simulated at a time, and only as long as somebody asks for it; nothing of it is stored.
final class AmendDesk: Sendable {
  typealias Reading = AmendedDossier.Reading

  private let readings = Mutex(LeastRecentlyUsed<String, Reading>(limit: 6))
  private let looks = Mutex(LeastRecentlyUsed<String, AmendLook>(limit: 24))
  private let current = Mutex<Current?>(nil)
  /// What today's law brings, by the people and the block: the same for every amendment of a run.
  private let baselines = Mutex(LeastRecentlyUsed<String, SweepRecord>(limit: 12))

  private struct Current {
    var name: String
    /// When somebody asked for it last.
    var asked: ContinuousClock.Instant
    /// Whether it is today's law alone, ahead of who will ask: any amendment goes before it.
    var isAhead = false
  }

  /// How long an amendment is simulated after the last question.
  static let patience = Duration.seconds(5)
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

  /// What is known of an amendment by now; begins to simulate it where nobody else looks at another. `people` names the run whose people they are,
  /// for whom today's law is simulated once.
  func look(_ name: String, _ people: String, _ request: AssessmentRequest, of dossier: Dossier) -> AmendLook {
    let known = looks.withLock { $0.value(of: name) }
    if let known, known.isLast { return known }
    let now = ContinuousClock.now
    let begins = current.withLock { current in
      if current?.name == name {
        current?.asked = now
        return false
      }
      if let other = current, !other.isAhead, other.asked.duration(to: now) < Self.patience { return false }
      current = Current(name: name, asked: now)
      return true
    }
    if begins {
      let thread = Thread { [self] in self.simulate(name, people, request, dossier) }
      // As much as the first thread of a process has: a future is deep.
      thread.stackSize = 8 << 20
      thread.start()
    }
    let isOwn = begins || current.withLock { $0?.name == name }
    return known ?? (isOwn ? .beginning : .waiting)
  }

  /// Simulates today's law in the first futures, where nobody looks at anything and it is not known: whoever opens the page will ask for it.
  func prepare(_ people: String, _ request: AssessmentRequest, of dossier: Dossier) {
    let blocks = Self.blocks(of: request.futures).filter { $0.upperBound <= AmendLook.answered }
    guard let last = blocks.last, baseline(people, last) == nil else { return }
    let begins = current.withLock { current in
      if current != nil { return false }
      current = Current(name: people, asked: ContinuousClock.now, isAhead: true)
      return true
    }
    guard begins else { return }
    let thread = Thread { [self] in
      if let chain = try? request.chain(of: dossier), var sweep = try? request.sweep(of: dossier) {
        sweep.variants = Array(sweep.variants.prefix(1))
        for block in blocks where isWanted(people) && baseline(people, block) == nil {
          if let record = try? chain.sweep(block, of: sweep, runner: .spread) { keep(record, people, block) }
        }
      }
      current.withLock { if $0?.name == people { $0 = nil } }
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  private func baseline(_ people: String, _ block: Range<Int>) -> SweepRecord? { baselines.withLock { $0.value(of: "\(people) \(block)") } }

  private func keep(_ record: SweepRecord, _ people: String, _ block: Range<Int>) {
    if let own = record.ofBaseline { baselines.withLock { $0.keep(own, as: "\(people) \(block)") } }
  }

  private func simulate(_ name: String, _ people: String, _ request: AssessmentRequest, _ dossier: Dossier) {
    do {
      let (chain, sweep) = (try request.chain(of: dossier), try request.sweep(of: dossier))
      var records: [SweepRecord] = []
      for block in Self.blocks(of: request.futures) {
        guard isWanted(name) else { return }
        let known = baseline(people, block)
        let own = try chain.sweep(block, of: sweep, knowing: known, runner: block.upperBound <= AmendLook.answered ? .spread : .inOrder)
        if known == nil { keep(own, people, block) }
        records.append(own)
        let record = try merge(records)
        guard let figures = FutureFigures(record, of: chain) else { return }
        var answers: Assessment?
        if record.count >= AmendLook.answered || record.isComplete, let whole = record.asWhole {
          var part = request
          part.futures = record.count
          answers = try conclude(whole, of: dossier, part)
        }
        looks.withLock { $0.keep(.told(figures, answers, of: request.futures), as: name) }
      }
    } catch let error as any Explained {
      looks.withLock { $0.keep(.refused(error.sentence), as: name) }
    } catch {
      looks.withLock { $0.keep(.refused(Failure.unexpected), as: name) }
    }
    current.withLock { if $0?.name == name { $0 = nil } }
  }

  /// Whether the amendment is still asked for; when it is not, another may begin.
  private func isWanted(_ name: String) -> Bool {
    current.withLock { current in
      guard current?.name == name, let asked = current?.asked else { return false }
      if current?.isAhead == true || asked.duration(to: ContinuousClock.now) < Self.patience { return true }
      current = nil
      return false
    }
  }

  /// Blocks that end at 10, 40 and 100 futures and at the last.
  static func blocks(of total: Int) -> [Range<Int>] {
    let ends = [0] + [10, 40, 100].filter { $0 < total } + [total]
    return zip(ends, ends.dropFirst()).map { $0..<$1 }
  }
}

/// What is known of an amendment by now.
enum AmendLook: Sendable, Hashable {
  /// Somebody looks at another.
  case waiting
  case beginning
  /// The figures of the futures so far, all four answers once there are enough, and how many futures there will be.
  case told(FutureFigures, Assessment?, of: Int)
  case refused(Phrase)

  /// Futures from which all four answers are told.
  static let answered = 40

  /// Whether nothing more comes.
  var isLast: Bool {
    switch self {
    case .waiting, .beginning: false
    case .told(let figures, _, let total): figures.values.count >= total
    case .refused: true
    }
  }
}

import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import Reports
import Synchronization
import Vocabulary

/// Does one job of the queue, in a process of its own at low priority; the server starts it, and reads its lines.
struct WorkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "work", abstract: say(WorkCommandWords.abstract), discussion: say(WorkCommandWords.discussion), shouldDisplay: false)

  @Argument(help: ArgumentHelp(say(WorkCommandWords.job)))
  var job: String

  @OptionGroup var options: StoreOptions

  @Option(parsing: .unconditional, help: ArgumentHelp(say(AssessCommandWords.threads)))
  var threads: WholeNumber<Cores> = 1

  func run() throws {
    // Nobody waits at a screen for it, and readers of the pages come first.
    _ = nice(10)
    // NB: a server gives on to its children that it ignores this; a job whose server is gone ends at its next line.
    signal(SIGPIPE, SIG_DFL)
    do {
      let store = try RunStore(RunStore.place(options.store))
      try work(store)
    } catch let error as any Explained {
      JobLine.fault(.told(error.sentence)).write()
      tell(error.sentence[options.language])
      throw Leaving.mistake
    } catch let found as DossierProblems {
      JobLine.fault(.told(found.problems.first.map { Phrase(nl: $0.line(in: .nl), en: $0.line(in: .en)) } ?? WorkCommandWords.noDossier)).write()
      throw Leaving.mistake
    }
  }

  private func work(_ store: RunStore) throws {
    guard let job = try store.job(inAnyCircle: RunID(hash: self.job.lowercased())) else { throw JobError.unknown(self.job) }
    guard job.receipt.version == polderVersion else { throw JobError.otherVersion(job.receipt.version) }
    guard let contents = try store.dossier(job.fingerprint, in: job.circle) else { throw RunStoreError.noPart(job.id, part: "dossier") }
    let loaded = LoadedDossier(dossier: try contents.load(), contents: contents, asked: job.asked)
    var runs = Runs(loaded: loaded, store: store, language: options.language, threads: threads.value)
    runs.listener = JobLine.listener
    runs.circle = job.circle
    switch job.receipt {
    case .assessment(let receipt):
      runs.capacity = receipt.services
      _ = try runs.assessment(AssessmentRequest(receipt))
    case .study(let receipt): try study(receipt, runs)
    }
  }

  private func study(_ receipt: StudyReceipt, _ given: Runs) throws {
    var runs = given
    runs.capacity = receipt.capacity ?? .frozen
    let variant = try receipt.variant.map { try runs.loaded.dossier.known($0) }
    switch receipt.study {
    case .backtest: _ = try runs.backtest(futures: receipt.draws, seed: receipt.seed)
    case .experiment: _ = try runs.experiment(futures: receipt.draws, seed: receipt.seed)
    case .laterCounts: _ = try runs.laterCounts(seed: receipt.seed)
    case .following: _ = try runs.following(seed: receipt.seed)
    case .flows: _ = try runs.flows(futures: receipt.draws, seed: receipt.seed)
    case .flipPoints: if let variant { _ = try runs.flipPoints(of: variant, futures: receipt.draws, seed: receipt.seed) }
    case .sensitivity: if let variant { _ = try runs.sensitivity(of: variant, samples: receipt.draws, seed: receipt.seed) }
    }
  }
}

extension JobLine {
  /// Writes how far a job is, a few times a second at most and at the end.
  static let listener: @Sendable (_ done: Int, _ total: Int) -> Void = { done, total in
    let now = ContinuousClock.now
    let isDue = lastTold.withLock { last in
      guard done >= total || last.duration(to: now) > .milliseconds(200) else { return false }
      last = now
      return true
    }
    if isDue { JobLine.progress(done: done, total: total).write() }
  }

  private static let lastTold = Mutex(ContinuousClock.now)

  /// Writes the line to standard output at once.
  func write() { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }
}

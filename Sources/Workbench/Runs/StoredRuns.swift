import Archive
import Assessments
import Dossiers
import Foundation
import Synchronization
import Vocabulary

/// The runs of one circle of a store, the last few kept as read. A class, since all requests share what it keeps.
///
/// Each circle has one of its own, so that what is kept of a closed run is never found from outside.
final class StoredRuns: Sendable {
  let store: RunStore
  /// Whose runs they are.
  let circle: Circle
  private let kept: Mutex<LeastRecentlyUsed<String, StoredRun>>
  /// Held while a run is read, so that who asks for the same run meanwhile waits for it instead of reading it too.
  private let reading = Mutex(())
  /// What each future of a run gave, which few pages read and none twice in the same way.
  private let futures = Mutex(LeastRecentlyUsed<String, FutureFigures>(limit: 1))

  init(_ store: RunStore, of circle: Circle = .everyone, count: Int) {
    (self.store, self.circle) = (store, circle)
    kept = Mutex(LeastRecentlyUsed(limit: count))
  }

  /// The name of the file of the store, without the folder, which is nothing to a reader.
  var place: String { store.file.lastPathComponent }

  /// Newest first. Throws `RunStoreError`.
  func all() throws -> [RunSummary] { try store.runs(in: circle) }

  /// The run of a hash or the beginning of one. Throws `WorkbenchError.noHash` and `RunStoreError`.
  func summary(_ name: String) throws -> RunSummary {
    guard (8...64).contains(name.utf8.count), name.utf8.allSatisfy(Self.isDigit) else { throw WorkbenchError.noHash(String(name.prefix(80))) }
    if let run = kept.withLock({ $0.value(of: name) }) { return run.summary }
    return try store.run(name, in: circle)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { ("0"..."9").contains(Unicode.Scalar(byte)) || ("a"..."f").contains(Unicode.Scalar(byte)) }

  /// A run with its dossier and studies; read once, and the studies again while there are none. Throws what is wrong with it.
  ///
  /// The monthly series are most of a run and few pages read them, so they are read when first asked for.
  func run(_ summary: RunSummary, withSeries: Bool = false) throws -> StoredRun {
    if let run = whole(summary, withSeries) { return run }
    return try reading.withLock { _ in try whole(summary, withSeries) ?? completed(summary, withSeries) }
  }

  /// Reads every run anew when it is asked for next, as some were removed.
  func forget() {
    kept.withLock { $0.removeAll() }
    futures.withLock { $0.removeAll() }
  }

  /// Runs that are tried, at most, before one is read: those of another version are not.
  private static let tried = 5

  /// Of the newest dossier with a run that can be read, the run that leads; `nil` where none can be read.
  func leading(of assessments: [RunSummary]) -> StoredRun? {
    guard let newest = first(of: assessments.prefix(Self.tried)) else { return nil }
    return first(of: BestRun.order(assessments.filter { $0.fingerprint == newest.summary.fingerprint }).prefix(Self.tried)) ?? newest
  }

  /// The first of some runs that can be read and is as asked.
  ///
  /// Each is read once: `lazy` would read the one that it finds again, and a store that is busy by then has none to give.
  func first(of runs: some Sequence<RunSummary>, where isAsked: (StoredRun) -> Bool = { _ in true }) -> StoredRun? {
    for summary in runs { if let run = try? run(summary), isAsked(run) { return run } }
    return nil
  }

  /// Reads the run that leads ahead of who will ask for it; what is wrong with it is told to them.
  func readAhead() {
    guard let assessments = try? store.published(all().filter(\.isAssessment)) else { return }
    _ = leading(of: assessments)
  }

  /// What is kept of a run; `nil` where something of it could still be read.
  private func whole(_ summary: RunSummary, _ withSeries: Bool) -> StoredRun? {
    guard var run = kept.withLock({ $0.value(of: summary.id.hash) }), run.hasStudies, run.hasSeries || !withSeries else { return nil }
    // No run of the command makes this study, so that it may come at any time.
    if run.studies.flows == nil, run.dossier.has(.chain), let flows = keptFlows(beside: run) {
      run.studies.flows = flows
      kept.withLock { [run] in $0.keep(run, as: summary.id.hash) }
    }
    return run
  }

  private func keptFlows(beside run: StoredRun) -> FlowEffects? {
    let receipt = run.assessment.receipt
    return try? store.stored(.flows(of: run.dossier, seed: receipt.seed, receipt.capacity), in: circle)
  }

  private func completed(_ summary: RunSummary, _ withSeries: Bool) throws -> StoredRun {
    var run = try kept.withLock { $0.value(of: summary.id.hash) } ?? read(summary)
    if !run.hasStudies { run = try withStudies(run) }
    if withSeries, !run.hasSeries {
      try store.readSeries(into: &run.assessment, of: summary, in: circle)
      run.hasSeries = true
    }
    kept.withLock { $0.keep(run, as: summary.id.hash) }
    return run
  }

  /// The figures of every future of a run; `nil` where not every one was kept. Throws `RunStoreError`.
  func futures(of summary: RunSummary) throws -> FutureFigures? {
    if let known = futures.withLock({ $0.value(of: summary.id.hash) }) { return known }
    guard let read = try store.futures(summary, in: circle) else { return nil }
    futures.withLock { $0.keep(read, as: summary.id.hash) }
    return read
  }

  /// The run as one file with everything in it. Throws what is wrong with its dossier.
  func capsule(of run: StoredRun, _ language: Language) throws -> String {
    guard let contents = try store.dossier(run.summary.fingerprint, in: circle) else { throw RunStoreError.noPart(run.summary.id, part: "dossier") }
    var frame = CapsuleContents.Frame(language: language, asked: run.summary.asked)
    (frame.run, frame.made) = (run.summary.id.description, run.summary.date)
    return try CapsuleContents(run.assessment, studies: run.studies, of: contents, frame: frame).page(of: run.dossier)
  }

  private func read(_ summary: RunSummary) throws -> StoredRun {
    do {
      let (assessment, dossier) = try Runner.both(
        { try self.store.assessment(summary, withSeries: false, in: self.circle) },
        {
          guard let contents = try self.store.dossier(summary.fingerprint, in: self.circle) else {
            throw RunStoreError.noPart(summary.id, part: "dossier")
          }
          return try contents.load()
        })
      let background = Once { (try? dossier.withLaw).map { LawBackground($0) } }
      return StoredRun(summary: summary, assessment: assessment, dossier: dossier, codes: FigureCodes(dossier), background: background)
    } catch RunStoreError.otherForm { throw WorkbenchError.otherForm(summary) }
  }

  private func withStudies(_ run: StoredRun) throws -> StoredRun {
    var run = run
    run.studies = try store.studies(beside: run.assessment.receipt, of: run.dossier, in: circle)
    return run
  }
}

import Archive
import Assessments
import Dossiers
import Foundation
import Negotiation
import Synchronization
import Talks
import Vocabulary

/// The tables of the server. A class, since all requests share it; what is kept here can be made again from the ledgers.
final class TableDesk: Sendable {
  let shelf: TableShelf
  /// The parts of pages that change, by table, reader, language, head and minute.
  private let parts = Mutex(LeastRecentlyUsed<String, String>(limit: 256))
  /// Dossiers as they were read, by fingerprint.
  private let dossiers = Mutex(LeastRecentlyUsed<String, Dossier>(limit: 4))
  /// Dossiers with the levers of a version, by the names of both.
  private let readings = Mutex(LeastRecentlyUsed<String, AmendedDossier.Reading>(limit: 24))
  /// Answers as they count at a table, by run and rulings; they never change.
  private let kept = Mutex(LeastRecentlyUsed<String, ConcludedVersion>(limit: 24))
  /// What the positions of dossiers allow by themselves, by fingerprint.
  private let grounds = Mutex(LeastRecentlyUsed<String, Result<PublicGround, NegotiationError>>(limit: 4))
  /// What can be played of a dossier, by its name: one thing or nothing.
  let playables = Mutex(LeastRecentlyUsed<String, [PlayForm.Playable]>(limit: 16))
  /// What is known of dossiers whose course of talks can be done again, by name; empty for one that tells none.
  let replayables = Mutex(LeastRecentlyUsed<String, [ReplayForm.Replayable]>(limit: 16))
  /// The tables of such courses that are there, by language and dossier.
  let replays = Mutex<[String: String]>([:])
  /// Tables that were opened by the form of the page, by the name that the form carries, and when each client opened one.
  let begun = Mutex(BegunTables())
  let now: @Sendable () -> Instant
  /// Told of what has no reader to tell, for the log.
  let unexpected: @Sendable (any Error) -> Void

  init(
    _ shelf: TableShelf, now: @escaping @Sendable () -> Instant = { Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000)) },
    unexpected: @escaping @Sendable (any Error) -> Void = { _ in }
  ) {
    (self.shelf, self.unexpected, self.now) = (shelf, unexpected, now)
  }

  /// The dossier of a fingerprint; `nil` where the store has none, or one that cannot be read, which the log tells.
  func dossier(_ fingerprint: String, in store: RunStore) -> Dossier? {
    if let known = dossiers.withLock({ $0.value(of: fingerprint) }) { return known }
    do {
      guard let read = try store.dossier(ofTable: fingerprint)?.load() else { return nil }
      dossiers.withLock { $0.keep(read, as: fingerprint) }
      return read
    } catch {
      unexpected(error)
      return nil
    }
  }

  /// What the positions of a dossier allow by themselves, found once while it is kept.
  func ground(of dossier: Dossier) -> Result<PublicGround, NegotiationError>? {
    if let known = grounds.withLock({ $0.value(of: dossier.fingerprint) }) { return known }
    guard let found = PublicGround.of(dossier) else { return nil }
    grounds.withLock { $0.keep(found, as: dossier.fingerprint) }
    return found
  }

  /// A dossier with an amendment, read once while it is kept. Throws `DossierProblems`, and what the law refuses.
  func reading(_ amended: AmendedDossier, over base: Dossier, named name: String) throws -> AmendedDossier.Reading {
    if let known = readings.withLock({ $0.value(of: name) }) { return known }
    let read = try amended.reading(over: base)
    readings.withLock { $0.keep(read, as: name) }
    return read
  }

  /// The answers of a run, concluded once while they are kept.
  func answers(_ name: String, _ make: () throws -> ConcludedVersion) rethrows -> ConcludedVersion {
    if let known = kept.withLock({ $0.value(of: name) }) { return known }
    let made = try make()
    kept.withLock { $0.keep(made, as: name) }
    return made
  }

  /// A part of a page, made once for all who may see the same.
  func part(_ name: String, _ make: () throws -> String) rethrows -> String {
    if let known = parts.withLock({ $0.value(of: name) }) { return known }
    let made = try make()
    parts.withLock { $0.keep(made, as: name) }
    return made
  }

  /// What changes when anything can look different: the acts of a table, and the minute, as something may be overdue.
  func version(of table: String) -> Int? {
    guard let count = try? shelf.table(table).head().count else { return nil }
    return count &* 100_000_000 &+ now().milliseconds / 60_000
  }
}

import Archive
import Dossiers
import Foundation
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
  let now: @Sendable () -> Instant

  init(_ shelf: TableShelf, now: @escaping @Sendable () -> Instant = { Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000)) }) {
    (self.shelf, self.now) = (shelf, now)
  }

  /// The dossier of a fingerprint; `nil` where the store has none, or one that cannot be read.
  func dossier(_ fingerprint: String, in store: RunStore) -> Dossier? {
    if let known = dossiers.withLock({ $0.value(of: fingerprint) }) { return known }
    guard let read = try? store.dossier(ofTable: fingerprint)?.load() else { return nil }
    dossiers.withLock { $0.keep(read, as: fingerprint) }
    return read
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

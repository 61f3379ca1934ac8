public import Foundation
import GRDB

/// Copies of the tables beside a store, in a folder beside the copy of the store. Keys are never in them, nor who is signed in: a copy opens no seat,
/// and nothing can be added to it without the key.
public struct TableCopies: Sendable {
  private let folder: URL
  private let copies: URL

  /// Of the tables beside a store, for its copy.
  public init(of store: URL, for copy: URL) { (folder, copies) = (Ledger.folder(beside: store), copy.appendingPathExtension("tables")) }

  /// Copies every table as it is at one moment, while others act at it, and verifies each copy. Gives how many. The folder is there whole or not at
  /// all. Throws `StoreCopyError` and `LedgerError`.
  public func backUp() throws -> Int {
    guard !FileManager.default.fileExists(atPath: copies.path) else { throw StoreCopyError.alreadyThere(path: copies.path) }
    let names = Ledger.tables(in: folder)
    guard !names.isEmpty else { return 0 }
    let partial = copies.appendingPathExtension("partial")
    try? FileManager.default.removeItem(at: partial)
    defer { try? FileManager.default.removeItem(at: partial) }
    for name in names { try Self.copy(Ledger(Ledger.file(of: name, in: folder)), into: partial) }
    do { try FileManager.default.moveItem(at: partial, to: copies) } catch {
      throw LedgerError.unreadable(path: copies.path, DiskFault(error))
    }
    return names.count
  }

  /// The tables to put back: those that are not here, or not as far. Throws `StoreCopyError` where one here has acts that its copy lacks, unless they
  /// may go, and `LedgerError` where a copy is not sound; nothing is changed.
  public func toPutBack(replacing: Bool) throws -> [String] {
    try Ledger.tables(in: copies).filter { name in
      let copy = try Ledger(Ledger.file(of: name, in: copies))
      _ = try copy.replay()
      let file = Ledger.file(of: name, in: folder)
      guard FileManager.default.fileExists(atPath: file.path) else { return true }
      let (own, copied) = (try Ledger(file).head(), try copy.head())
      if own == copied { return false }
      // What is here may only be the beginning of what comes in its place.
      guard try replacing || copy.head(at: own.count) == own else {
        throw StoreCopyError.wouldLoseActs(table: name, acts: max(own.count - copied.count, 1))
      }
      return true
    }
  }

  /// Puts tables back, while others read them. Throws `LedgerError`.
  public func putBack(_ names: [String]) throws {
    for name in names { try Self.copy(Ledger(Ledger.file(of: name, in: copies)), into: folder) }
  }

  private static func copy(_ ledger: Ledger, into folder: URL) throws {
    let file = Ledger.file(of: ledger.identity.table, in: folder)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch { throw LedgerError.unreadable(path: folder.path, DiskFault(error)) }
    if !FileManager.default.fileExists(atPath: file.path) { try PrivateFile.write([], to: file) }
    try Ledger.working(file) {
      let copy = try DatabaseQueue(path: file.path)
      try ledger.database.backup(to: copy)
      try copy.close()
    }
    _ = try Ledger(file).replay()
  }
}

public import Foundation
import GRDB

extension RunStore {
  /// Copies the store into a file, as it is at one moment, while others read and write it, and verifies the copy. Gives how many runs it holds. The
  /// file is there whole or not at all. Throws `StoreCopyError` and `RunStoreError`.
  public func backUp(to copy: URL) throws -> Int {
    guard !FileManager.default.fileExists(atPath: copy.path) else { throw StoreCopyError.alreadyThere(path: copy.path) }
    let partial = copy.appendingPathExtension("partial")
    try? FileManager.default.removeItem(at: partial)
    defer { try? FileManager.default.removeItem(at: partial) }
    do {
      try FileManager.default.createDirectory(at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
      try write(to: partial)
    } catch { throw RunStoreError(error, at: copy) }
    let count = try Self.soundCount(of: partial)
    do { try FileManager.default.moveItem(at: partial, to: copy) } catch { throw RunStoreError(error, at: copy) }
    return count
  }

  /// Copies all pages into a new file. NB: where the disk is full the copying itself fails without saying why, so the room is taken first.
  private func write(to partial: URL) throws {
    let bytes = try reading { try (Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0) * (Int.fetchOne($0, sql: "PRAGMA page_size") ?? 0) }
    guard FileManager.default.createFile(atPath: partial.path, contents: nil) else { throw CocoaError(.fileWriteNoPermission) }
    let room = try FileHandle(forWritingTo: partial)
    let code = posix_fallocate(room.fileDescriptor, 0, off_t(max(bytes, 1)))
    if let refused = POSIXErrorCode(rawValue: code), [POSIXErrorCode.ENOSPC, .EDQUOT, .EFBIG].contains(refused) { throw POSIXError(refused) }
    try room.truncate(atOffset: 0)
    try room.close()
    let copy = try DatabaseQueue(path: partial.path)
    try database.backup(to: copy)
    try copy.close()
  }

  /// Puts a copy back in place of all that the store holds, in one step, while others read it, and verifies the store. Gives how many runs it holds.
  /// Refuses a copy that is not sound, and one that lacks runs of the store, unless they may go. Throws `StoreCopyError` and `RunStoreError`.
  public func restore(from backup: URL, replacing: Bool) throws -> Int {
    guard FileManager.default.fileExists(atPath: backup.path) else { throw StoreCopyError.noCopy(path: backup.path) }
    let count = try Self.soundCount(of: backup)
    if !replacing { try refuseLoss(by: backup) }
    do {
      let copy = try Self.readOnly(backup)
      try copy.backup(to: database)
      try Self.migrator.migrate(database)
    } catch { throw RunStoreError(error, at: file) }
    let found = try Self.soundCount(of: file)
    guard found == count else { throw StoreCopyError.unsound(path: file.path, reason: .otherCount(found, expected: count)) }
    return found
  }

  private func refuseLoss(by backup: URL) throws {
    let copied = try Self.readOnly(backup).read { try Set(String.fetchAll($0, sql: "SELECT hash FROM run")) }
    let own = try reading { try Set(String.fetchAll($0, sql: "SELECT hash FROM run")) }
    let cited = try reading { try Set(String.fetchAll($0, sql: "SELECT hash FROM cited")) }
    let lost = own.subtracting(copied)
    guard lost.isEmpty else { throw StoreCopyError.wouldLose(runs: lost.count, cited: lost.intersection(cited).count) }
  }

  private static func readOnly(_ backup: URL) throws -> DatabaseQueue {
    var readOnly = configuration()
    readOnly.readonly = true
    return try DatabaseQueue(path: backup.path, configuration: readOnly)
  }

  /// How many runs a file holds, after its pages, the hash of every run and the parts of every run were looked at. Throws `StoreCopyError`.
  static func soundCount(of backup: URL) throws -> Int {
    func unsound(_ fault: StoreFault) -> StoreCopyError { .unsound(path: backup.path, reason: fault) }
    do {
      return try readOnly(backup).read { database in
        let said = try String.fetchAll(database, sql: "PRAGMA integrity_check")
        guard said == ["ok"] else { throw unsound(.database(said.first ?? "")) }
        let applied = try String.fetchAll(database, sql: "SELECT identifier FROM grdb_migrations ORDER BY identifier")
        let unknown = applied.filter { !migrator.migrations.contains($0) }
        guard unknown.isEmpty else { throw StoreCopyError.newer(path: backup.path, migrations: unknown) }
        let rows = try Row.fetchAll(database, sql: "SELECT circle, kind, receipt, hash FROM run")
        let circles = try circles(database)
        let changed = rows.filter { row in
          guard let circle = circles[row["circle"]] else { return true }
          return RunID(circle: circle, kind: row["kind"], receipt: row["receipt"]).hash != row["hash"]
        }
        guard changed.isEmpty else { throw unsound(.changedReceipts(changed.count)) }
        let empty = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM run WHERE hash NOT IN (SELECT hash FROM part)") ?? 0
        guard empty == 0 else { throw unsound(.emptyRuns(empty)) }
        return rows.count
      }
    } catch let error as DatabaseError { throw unsound(.database(reason(error))) }
  }

  private static func reason(_ error: any Error) -> String { (error as? DatabaseError)?.message ?? error.localizedDescription }
}

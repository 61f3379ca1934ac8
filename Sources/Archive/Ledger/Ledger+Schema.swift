import Foundation
import GRDB

extension Ledger {
  // "PoL1": what tells a ledger from another database, in the header of the file.
  private static let mark: [UInt8] = [0x50, 0x6F, 0x4C, 0x31]

  static func isLedger(_ file: URL) -> Bool {
    guard let handle = try? FileHandle(forReadingFrom: file), let header = try? handle.read(upToCount: 72), header.count == 72 else { return false }
    return header.starts(with: "SQLite format 3".utf8) && header[68..<72].elementsEqual(mark)
  }

  static var configuration: Configuration {
    var configuration = Configuration()
    // Two programs may write at once; the second waits.
    configuration.busyMode = .timeout(30)
    // What was erased is overwritten.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
    return configuration
  }

  static func opened(_ file: URL) throws -> DatabasePool {
    try working(file) {
      let database = try DatabasePool(path: file.path, configuration: configuration)
      // NB: the pool sets NORMAL, under which the last acts that were acknowledged can be gone after a power cut.
      try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      try migrator.migrate(database)
      return database
    }
  }

  /// Makes the file, which only its owner may read, and the folder where that is missing. A table of our own has the signed head before the first
  /// act.
  static func founded(_ file: URL, _ identity: LedgerIdentity, first: LedgerReceipt? = nil) throws -> DatabasePool {
    let folder = file.deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch { throw LedgerError.unreadable(path: folder.path, DiskFault(error)) }
    try PrivateFile.write([], to: file)
    let database = try opened(file)
    return try working(file) {
      try database.write { database in
        try database.execute(sql: "INSERT INTO ledger (form, name, key) VALUES (1, ?, ?)", arguments: [identity.table, Data(identity.key.bytes)])
        if let first { try write(first, database) }
      }
      // The header of the file tells what it is only once it is there.
      try database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
      return database
    }
  }

  static func identity(_ database: Database) throws -> LedgerIdentity? {
    guard let row = try Row.fetchOne(database, sql: "SELECT name, key FROM ledger WHERE form = 1") else { return nil }
    return LedgerIdentity(table: row["name"], key: PublicKey(bytes(row, "key")))
  }

  static func bytes(_ row: Row, _ column: String) -> [UInt8] { Array(row[column] as Data) }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("ledger of 0.10") { database in
      try database.execute(sql: "PRAGMA application_id = 0x506F4C31")
      try database.execute(
        sql: """
          CREATE TABLE ledger (form INTEGER PRIMARY KEY, name TEXT NOT NULL, key BLOB NOT NULL);
          CREATE TABLE act (number INTEGER PRIMARY KEY, identifier BLOB NOT NULL UNIQUE, moment BLOB NOT NULL, commitment BLOB NOT NULL,
            previous BLOB NOT NULL, hash BLOB NOT NULL, instant INTEGER, instant_salt BLOB);
          CREATE TABLE opening (number INTEGER PRIMARY KEY, salt BLOB NOT NULL, seat TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL,
            seen_count INTEGER NOT NULL, seen_hash BLOB NOT NULL, signer BLOB, signature BLOB, readers TEXT NOT NULL, ground TEXT NOT NULL);
          CREATE TABLE erasure (number INTEGER PRIMARY KEY, erased_by INTEGER NOT NULL, is_cleared INTEGER NOT NULL DEFAULT 0);
          CREATE TABLE head (count INTEGER PRIMARY KEY, hash BLOB NOT NULL, signature BLOB NOT NULL);
          CREATE TABLE receipt (seat TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (seat, count)) WITHOUT ROWID;
          CREATE TABLE seat_key (number INTEGER PRIMARY KEY, seat TEXT NOT NULL, key BLOB NOT NULL);
          CREATE TABLE closed_ground (ground TEXT PRIMARY KEY) WITHOUT ROWID;
          CREATE TABLE snapshot (form TEXT PRIMARY KEY, count INTEGER NOT NULL, hash BLOB NOT NULL, body BLOB NOT NULL, signature BLOB NOT NULL);
          """)
    }
    return migrator
  }
}

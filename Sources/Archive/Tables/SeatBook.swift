public import Foundation
import GRDB

/// Who is signed in at which seat. Secrets are made here, told once, and kept as hashes alone, so that the file opens no seat. It lies beside the
/// ledgers and not in them: who sits where is an act, in which browser is nobody's business. It outlives the server, since a night at a table must.
public struct SeatBook: Sendable {
  private let database: DatabaseQueue

  /// Seconds without a request of a person after which a sign-in ends, and seconds after which it ends in any case.
  public static let idle = 2 * 3600
  public static let longest = 24 * 3600
  /// Seconds after which the link of a seat's calendars ends.
  public static let longestFeed = feedDays * 24 * 3600
  public static let feedDays = 90

  /// Opens or makes the book in a file. Throws `RunStoreError.unreadable`.
  public init(_ file: URL) throws {
    do {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      database = try DatabaseQueue(path: file.path, configuration: Self.configuration)
      try Self.migrator.migrateAlone(database, of: file)
    } catch { throw RunStoreError.unreadable(path: file.path, reason: "\(error)") }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    return configuration
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("seats of 0.10") { database in
      try database.create(table: "signin") { table in
        table.column("hash", .text).notNull().primaryKey()
        table.column("place", .text).notNull()
        table.column("seat", .text).notNull()
        table.column("person", .text).notNull()
        table.column("made", .integer).notNull()
        table.column("seen", .integer).notNull()
      }
    }
    migrator.registerMigration("people of 0.10") { database in
      try database.create(table: "person") { table in
        table.column("place", .text).notNull()
        table.column("person", .text).notNull()
        table.column("name", .text).notNull()
        table.primaryKey(["place", "person"])
      }
    }
    migrator.registerMigration("feeds of 0.11 with their day") { database in
      // NB: an earlier form that was never released had no day.
      try database.execute(sql: "DROP TABLE IF EXISTS feed")
      try database.create(table: "feed") { table in
        table.column("hash", .text).notNull().primaryKey()
        table.column("place", .text).notNull()
        table.column("seat", .text).notNull()
        table.column("person", .text).notNull()
        table.column("made", .integer).notNull()
      }
    }
    return migrator
  }

  /// Signs somebody in; gives the secret by which they are known from then on, 256 bits.
  public func signIn(_ who: SeatSignIn, at now: Int) throws -> String {
    let secret = SeatLink.newSecret()
    try database.write { database in
      try database.execute(sql: "DELETE FROM signin WHERE made <= ? OR seen <= ?", arguments: [now - Self.longest, now - Self.idle])
      try database.execute(
        sql: "INSERT INTO signin (hash, place, seat, person, made, seen) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [SeatLink.hash(secret), who.table, who.seat, who.person, now, now])
    }
    return secret
  }

  /// Who is signed in with a secret; `nil` where nobody is, or the sign-in is over. `isPerson` tells that a person asked, not a page by itself, which
  /// keeps the sign-in.
  public func signedIn(_ secret: String, at now: Int, isPerson: Bool = true) throws -> SeatSignIn? {
    let hash = SeatLink.hash(secret)
    let row = try database.read { try Row.fetchOne($0, sql: "SELECT * FROM signin WHERE hash = ?", arguments: [hash]) }
    guard let row, now - (row["seen"] as Int) < Self.idle, now - (row["made"] as Int) < Self.longest else { return nil }
    // NB: once a minute is enough, so that reading a page hardly writes.
    if isPerson, now - (row["seen"] as Int) >= 60 {
      try database.write { try $0.execute(sql: "UPDATE signin SET seen = ? WHERE hash = ?", arguments: [now, hash]) }
    }
    return SeatSignIn(table: row["place"], seat: row["seat"], person: row["person"])
  }

  /// Makes the link by which programs at a seat, such as calendars, read decisions; gives its secret, 256 bits. A seat has one: the one before ends,
  /// whoever made it.
  public func newFeed(of who: SeatSignIn, at now: Int) throws -> String {
    let secret = SeatLink.newSecret()
    try database.write { database in
      try database.execute(
        sql: "DELETE FROM feed WHERE made <= ? OR (place = ? AND seat = ?)", arguments: [now - Self.longestFeed, who.table, who.seat])
      try database.execute(
        sql: "INSERT INTO feed (hash, place, seat, person, made) VALUES (?, ?, ?, ?, ?)",
        arguments: [SeatLink.hash(secret), who.table, who.seat, who.person, now])
    }
    return secret
  }

  /// Who made this link; `nil` for one that ended, and one that never was.
  public func feed(_ secret: String, at now: Int) throws -> SeatSignIn? {
    let row = try database.read { database in
      try Row.fetchOne(
        database, sql: "SELECT * FROM feed WHERE hash = ? AND made > ?", arguments: [SeatLink.hash(secret), now - Self.longestFeed])
    }
    return row.map { SeatSignIn(table: $0["place"], seat: $0["seat"], person: $0["person"]) }
  }

  /// When the link of a seat was made that works now; `nil` where there is none.
  public func feedMade(at seat: String, of table: String, now: Int) throws -> Int? {
    try database.read { database in
      try Int.fetchOne(
        database, sql: "SELECT made FROM feed WHERE place = ? AND seat = ? AND made > ?", arguments: [table, seat, now - Self.longestFeed])
    }
  }

  /// Remembers how a person at a table wants to be called; forgets it with an empty name. It stands here and not in the record, so that it can be
  /// destroyed.
  public func call(_ person: String, _ name: String, at table: String) throws {
    try database.write { database in
      try database.execute(sql: "DELETE FROM person WHERE place = ? AND person = ?", arguments: [table, person])
      guard !name.isEmpty else { return }
      try database.execute(sql: "INSERT INTO person (place, person, name) VALUES (?, ?, ?)", arguments: [table, person, name])
    }
  }

  /// How people at a table want to be called.
  public func names(at table: String) throws -> [String: String] {
    let rows = try database.read { try Row.fetchAll($0, sql: "SELECT person, name FROM person WHERE place = ?", arguments: [table]) }
    return Dictionary(rows.map { ($0["person"] as String, $0["name"] as String) }) { $1 }
  }

  /// Ends one sign-in.
  public func close(_ secret: String) throws {
    try database.write { try $0.execute(sql: "DELETE FROM signin WHERE hash = ?", arguments: [SeatLink.hash(secret)]) }
  }

  /// Ends every sign-in of a person at a seat, on every machine, and the link of the seat's calendars.
  public func closeEverywhere(_ who: SeatSignIn) throws {
    try database.write { database in
      try database.execute(
        sql: "DELETE FROM signin WHERE place = ? AND seat = ? AND person = ?", arguments: [who.table, who.seat, who.person])
      try database.execute(sql: "DELETE FROM feed WHERE place = ? AND seat = ?", arguments: [who.table, who.seat])
    }
  }

  /// Ends every sign-in at a seat and every link of a program, whoever sits there, as when its link is issued again.
  public func clear(_ seat: String, at table: String) throws {
    try database.write { database in
      for kind in ["signin", "feed"] {
        try database.execute(sql: "DELETE FROM \(kind) WHERE place = ? AND seat = ?", arguments: [table, seat])
      }
    }
  }
}

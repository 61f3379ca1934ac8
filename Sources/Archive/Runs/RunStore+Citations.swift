import Foundation
import GRDB

extension RunStore {
  static func registerCitations(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("cited runs of 0.9") { database in
      try database.create(table: "cited") { table in
        table.column("circle", .text).notNull()
        table.column("hash", .text).notNull()
        table.column("since", .text).notNull()
        table.column("note", .text).notNull()
        table.primaryKey(["circle", "hash"])
      }
    }
  }

  /// Marks a run as cited; one that is marked already keeps its day, and its note where none is given. Throws `RunStoreError`.
  public func cite(_ id: RunID, note: String = "", in circle: Circle = .everyone) throws {
    let now = ISO8601DateFormatter().string(from: Date())
    try writing { database in
      try database.execute(
        sql: """
          INSERT INTO cited (circle, hash, since, note) VALUES (?, ?, ?, ?)
          ON CONFLICT (circle, hash) DO UPDATE SET note = CASE excluded.note WHEN '' THEN note ELSE excluded.note END
          """,
        arguments: [circle.name, id.hash, now, note])
    }
  }

  /// Takes the mark away; `false` where there was none. Throws `RunStoreError`.
  public func release(_ id: RunID, in circle: Circle = .everyone) throws -> Bool {
    try writing { database in
      try database.execute(sql: "DELETE FROM cited WHERE circle = ? AND hash = ?", arguments: [circle.name, id.hash])
      return database.changesCount > 0
    }
  }

  /// The marks, the oldest first. Throws `RunStoreError`.
  public func citations(in circle: Circle = .everyone) throws -> [Citation] {
    try reading { database in
      try Row.fetchAll(database, sql: "SELECT hash, since, note FROM cited WHERE circle = ? ORDER BY since, hash", arguments: [circle.name])
    }
    .map { Citation(id: RunID(hash: $0["hash"]), since: $0["since"], note: $0["note"]) }
  }
}

public import Assessments
import Foundation
import GRDB
import Vocabulary

extension RunStore {
  static func registerActuals(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("actuals of 0.9") { database in
      try database.create(table: "actual") { table in
        table.column("circle", .text).notNull()
        table.column("hash", .text).notNull()
        table.column("month", .text).notNull()
        table.column("series", .text).notNull()
        table.column("added", .text).notNull()
        table.column("value", .double).notNull()
        table.primaryKey(["circle", "hash", "month", "series", "added"])
      }
    }
  }

  /// Keeps what came beside a run, which stays as it is, and marks the run as cited. A value that is there already stays in the store beside the new
  /// one, which counts. Throws `RunStoreError`.
  public func keep(_ actuals: [Actual], beside run: RunID, in circle: Circle = .everyone) throws {
    let now = ISO8601DateFormatter().string(from: Date())
    try writing { database in
      for actual in actuals {
        try database.execute(
          sql: "INSERT OR REPLACE INTO actual (circle, hash, month, series, added, value) VALUES (?, ?, ?, ?, ?, ?)",
          arguments: [circle.name, run.hash, "\(actual.month)", actual.series.rawValue, now, actual.value])
      }
    }
    try cite(run, in: circle)
  }

  /// What came beside a run, of each month and series what was added last; empty where nothing was. Throws `RunStoreError`.
  public func actuals(beside run: RunID, in circle: Circle = .everyone) throws -> [Actual] {
    try reading { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT month, series, value FROM actual AS own WHERE circle = ? AND hash = ? AND added =
            (SELECT MAX(added) FROM actual WHERE circle = own.circle AND hash = own.hash AND month = own.month AND series = own.series)
          ORDER BY series, month
          """,
        arguments: [circle.name, run.hash])
    }
    .compactMap { row in
      guard let month = CalendarMonth(row["month"] as String), let series = MonthlyBands.Kind(rawValue: row["series"]) else { return nil }
      return Actual(month: month, series: series, value: row["value"])
    }
  }
}

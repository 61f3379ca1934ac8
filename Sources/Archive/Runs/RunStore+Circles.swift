import Foundation
import GRDB

extension RunStore {
  static func registerCircles(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("circles of 0.9") { database in
      try database.create(table: circleTable) { table in
        table.column("name", .text).notNull().primaryKey()
        table.column("salt", .text).notNull()
        table.column("made", .text).notNull()
      }
    }
  }

  private static let circleTable = "circle"

  /// The circle of a name; `nil` where none was made. Throws `RunStoreError`.
  public func circle(_ name: String) throws -> Circle? { try reading { try Self.circles($0)[name] } }

  /// The closed circle of a name, made with a salt of its own where it is not there; two programs that ask at once get the same. The name is of one
  /// line, is not that of everyone, and may be read by whoever has the file. Throws `RunStoreError`.
  public func makeCircle(_ name: String) throws -> Circle {
    precondition(!name.isEmpty && name != Circle.everyone.name && !name.contains(where: \.isNewline), "a closed circle has a name of one line")
    let drawn = Circle.drawn(name)
    return try writing { database in
      try database.execute(
        sql: "INSERT OR IGNORE INTO circle (name, salt, made) VALUES (?, ?, ?)", arguments: [name, drawn.salt, Self.moment(Date())])
      return try Self.circles(database)[name] ?? drawn
    }
  }

  /// All circles by name, with that of everyone.
  static func circles(_ database: Database) throws -> [String: Circle] {
    var found = [Circle.everyone.name: Circle.everyone]
    // NB: a copy that an older version made has no such table.
    guard try database.tableExists(circleTable) else { return found }
    for row in try Row.fetchAll(database, sql: "SELECT name, salt FROM circle ORDER BY name") {
      let circle = Circle(name: row["name"], salt: row["salt"])
      found[circle.name] = circle
    }
    return found
  }
}

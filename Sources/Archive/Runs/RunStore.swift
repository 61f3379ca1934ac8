public import Foundation
import GRDB
import Vocabulary

/// The runs that were made, each kept once under the hash of its circle and receipt, beside the dossiers that they were made from. One receipt always
/// means the same figures; from the store every sheet can be made with nothing else at hand.
public struct RunStore: Sendable {
  let database: DatabaseQueue
  /// The file of the store.
  public let file: URL

  /// Opens or makes the store in a file, and its folder where that is missing; waits so many seconds while another program keeps it busy. Throws
  /// `RunStoreError`.
  public init(_ file: URL, patience: Double = 30) throws {
    self.file = file
    do {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      database = try DatabaseQueue(path: file.path, configuration: Self.configuration(patience: patience))
      try Self.migrator.migrateAlone(database, of: file)
    } catch { throw RunStoreError(error, at: file) }
  }

  /// Where the store lies: as asked, else where `POLDER_STORE` points, else in the data folder of the user.
  public static func place(_ asked: String?) -> URL {
    let environment = ProcessInfo.processInfo.environment
    if let asked = asked ?? environment["POLDER_STORE"], !asked.isEmpty { return URL(fileURLWithPath: asked) }
    let home = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? URL(fileURLWithPath: $0) : nil }
    let data = home ?? FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".local/share")
    return data.appendingPathComponent("polder/runs.sqlite")
  }

  static func configuration(patience: Double = 30) -> Configuration {
    var configuration = Configuration()
    // Two programs may write at once; the second waits.
    configuration.busyMode = .timeout(patience)
    return configuration
  }

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    registerRuns(in: &migrator)
    registerJobs(in: &migrator)
    registerCitations(in: &migrator)
    registerActuals(in: &migrator)
    registerCircles(in: &migrator)
    registerDrafts(in: &migrator)
    return migrator
  }

  private static func registerRuns(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("runs of 0.5") { database in
      try database.create(table: "run") { table in
        table.column("circle", .text).notNull()
        table.column("hash", .text).notNull()
        table.column("kind", .text).notNull()
        table.column("receipt", .text).notNull()
        table.column("fingerprint", .text).notNull()
        table.column("asked", .text).notNull()
        table.column("made", .text).notNull()
        table.primaryKey(["circle", "hash"])
      }
      try database.create(table: "part") { table in
        table.column("circle", .text).notNull()
        table.column("hash", .text).notNull()
        table.column("name", .text).notNull()
        table.column("body", .text).notNull()
        table.primaryKey(["circle", "hash", "name"])
      }
      try database.create(table: "dossier") { table in
        table.column("fingerprint", .text).notNull()
        table.column("path", .text).notNull()
        table.column("body", .blob).notNull()
        table.primaryKey(["fingerprint", "path"])
      }
    }
  }

  private static func registerJobs(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("jobs of 0.9") { database in
      try database.create(table: "job") { table in
        table.autoIncrementedPrimaryKey("number")
        table.column("circle", .text).notNull()
        table.column("hash", .text).notNull()
        table.column("kind", .text).notNull()
        table.column("receipt", .text).notNull()
        table.column("fingerprint", .text).notNull()
        table.column("asked", .text).notNull()
        table.column("state", .text).notNull()
        table.column("client", .text).notNull()
        table.column("cost", .integer).notNull()
        table.column("attempts", .integer).notNull()
        table.column("made", .text).notNull()
        table.column("fault", .text)
        table.uniqueKey(["circle", "hash"])
      }
    }
  }

  /// Keeps a run with its parts and its dossier, all or nothing. A run that is there already must have the same parts.
  func keep(_ run: Run, parts: [(name: String, body: String)], of contents: DossierContents, circle: Circle) throws -> RunID {
    let id = RunID(circle: circle, kind: run.kind, receipt: run.receipt)
    try writing { database in
      let earlier = try Row.fetchAll(
        database, sql: "SELECT name, body FROM part WHERE circle = ? AND hash = ?", arguments: [circle.name, id.hash])
      if !earlier.isEmpty {
        guard earlier.count == parts.count else { throw RunStoreError.differs(id) }
        for row in earlier {
          guard let part = parts.first(where: { $0.name == row["name"] }), part.body == row["body"] else { throw RunStoreError.differs(id) }
        }
        return
      }
      try database.execute(
        sql: "INSERT INTO run (circle, hash, kind, receipt, fingerprint, asked, made) VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [circle.name, id.hash, run.kind, run.receipt, run.fingerprint, run.asked, ISO8601DateFormatter().string(from: Date())])
      for part in parts {
        try database.execute(
          sql: "INSERT INTO part (circle, hash, name, body) VALUES (?, ?, ?, ?)", arguments: [circle.name, id.hash, part.name, part.body])
      }
      try Self.write(contents, run.fingerprint, database)
    }
    return id
  }

  /// Writes the files of a dossier, each once.
  static func write(_ contents: DossierContents, _ fingerprint: String, _ database: Database) throws {
    for (path, body) in contents.files.sorted(by: { $0.key < $1.key }) {
      try database.execute(
        sql: "INSERT OR IGNORE INTO dossier (fingerprint, path, body) VALUES (?, ?, ?)", arguments: [fingerprint, path, body])
    }
  }

  /// A run as it is written.
  struct Run {
    var kind: String
    var receipt: String
    var fingerprint: String
    var asked: String
  }

  /// The body of a part; `nil` where the run has none of that name.
  func part(_ name: String, of id: RunID, circle: Circle) throws -> String? {
    try reading {
      try String.fetchOne(
        $0, sql: "SELECT body FROM part WHERE circle = ? AND hash = ? AND name = ?", arguments: [circle.name, id.hash, name])
    }
  }

  /// The dossier with a fingerprint, as it was when a run of the circle was made from it or asked for; `nil` where the circle has none, also where
  /// another has. Throws `RunStoreError`.
  public func dossier(_ fingerprint: String, in circle: Circle = .everyone) throws -> DossierContents? {
    let rows = try reading { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT path, body FROM dossier WHERE fingerprint = :fingerprint AND (
            EXISTS (SELECT 1 FROM run WHERE circle = :circle AND fingerprint = :fingerprint)
            OR EXISTS (SELECT 1 FROM job WHERE circle = :circle AND fingerprint = :fingerprint))
          """, arguments: ["fingerprint": fingerprint, "circle": circle.name])
    }
    if rows.isEmpty { return nil }
    return DossierContents(files: Dictionary(rows.map { ($0["path"] as String, $0["body"] as Data) }) { first, _ in first })
  }

  /// Numbers that are others, and later in order, once anything in the store was changed, by this program or another. Throws `RunStoreError`.
  public func changes() throws -> [Int] {
    try reading { database in [try Int.fetchOne(database, sql: "PRAGMA data_version") ?? 0, database.totalChangesCount] }
  }

  func reading<Value>(_ work: (Database) throws -> Value) throws -> Value {
    do { return try database.read(work) } catch let error as DatabaseError { throw RunStoreError(error, at: file) }
  }

  func writing<Value>(_ work: (Database) throws -> Value) throws -> Value {
    do { return try database.write(work) } catch let error as DatabaseError { throw RunStoreError(error, at: file) }
  }
}

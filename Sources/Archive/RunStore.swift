public import Assessments
import Crypto
public import Foundation
import GRDB
public import Vocabulary

/// The assessments that were made, each kept once under the hash of its receipt. One receipt always means the same figures.
public struct RunStore: Sendable {
  private let database: DatabaseQueue

  /// Opens or makes the store in a file, and its folder where that is missing.
  public init(_ file: URL) throws {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    database = try DatabaseQueue(path: file.path)
    var migrator = DatabaseMigrator()
    migrator.registerMigration("runs") { database in
      try database.create(table: "run") { table in
        table.primaryKey("hash", .text)
        table.column("receipt", .text).notNull()
        table.column("assessment", .text).notNull()
      }
    }
    try migrator.migrate(database)
  }

  /// Keeps an assessment, given as its JSON. Throws `RunStoreError` where the same receipt gave other figures before.
  @discardableResult
  public func keep(_ assessment: String, of receipt: Receipt) throws -> String {
    let hash = try Self.hash(of: receipt)
    try database.write { database in
      if let earlier = try String.fetchOne(database, sql: "SELECT assessment FROM run WHERE hash = ?", arguments: [hash]) {
        guard earlier == assessment else { throw RunStoreError.differs(hash: hash) }
        return
      }
      try database.execute(
        sql: "INSERT INTO run (hash, receipt, assessment) VALUES (?, ?, ?)", arguments: [hash, try Self.json(receipt), assessment])
    }
    return hash
  }

  /// The JSON of an assessment; `nil` where the store has none under this hash.
  public func assessment(_ hash: String) throws -> String? {
    try database.read { try String.fetchOne($0, sql: "SELECT assessment FROM run WHERE hash = ?", arguments: [hash]) }
  }

  /// SHA-256 of the receipt as JSON with sorted keys.
  public static func hash(of receipt: Receipt) throws -> String {
    SHA256.hash(data: Data(try json(receipt).utf8)).map { String(format: "%02x", $0) }.joined()
  }

  private static func json(_ receipt: Receipt) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(receipt), as: UTF8.self)
  }
}

/// What the store refuses.
public enum RunStoreError: Explained, Sendable, Hashable, LocalizedError {
  case differs(hash: String)

  public var sentence: Phrase {
    switch self {
    case .differs(let hash):
      Phrase(
        nl:
          "Run \(hash.prefix(12)) is eerder met andere cijfers bewaard. Dezelfde kwitantie moet dezelfde cijfers geven: verhoog de versie, kies een "
          + "andere map met --output, of meld dit.",
        en:
          "Run \(hash.prefix(12)) was kept before with other figures. The same receipt must give the same figures: raise the version, choose another "
          + "folder with --output, or report this.")
    }
  }

  public var errorDescription: String? { sentence.en }
}

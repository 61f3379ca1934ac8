public import Foundation
import GRDB
public import Vocabulary

extension RunStore {
  /// Most drafts of one dossier.
  public static let mostDrafts = 500

  static func registerDrafts(in migrator: inout DatabaseMigrator) {
    migrator.registerMigration("drafts of 0.9") { database in
      try database.create(table: "draft") { table in
        table.autoIncrementedPrimaryKey("number")
        for name in ["circle", "id", "dossier", "run", "written", "name", "author", "note", "file", "made"] { table.column(name, .text).notNull() }
        table.column("origin", .text)
        table.uniqueKey(["circle", "id"])
      }
    }
  }

  /// Keeps a draft; one that is there already stays as it is, with its day. Gives whether there was room. Throws `RunStoreError`.
  @discardableResult
  public func keep(_ draft: VariantDraft, at date: Date = Date(), in circle: Circle = .everyone) throws -> Bool {
    try writing { database in
      let words: StatementArguments = [circle.name, draft.id]
      if try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM draft WHERE circle = ? AND id = ?)", arguments: words) == true { return true }
      let count = try Int.fetchOne(
        database, sql: "SELECT COUNT(*) FROM draft WHERE circle = ? AND dossier = ?", arguments: [circle.name, draft.dossier.rawValue])
      guard (count ?? 0) < Self.mostDrafts else { return false }
      try database.execute(
        sql: """
          INSERT INTO draft (circle, id, dossier, run, origin, written, name, author, note, file, made) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          circle.name, draft.id, draft.dossier.rawValue, draft.run, draft.from?.rawValue, draft.written, draft.texts.name, draft.texts.author,
          draft.texts.note, draft.file, Self.moment(date),
        ])
      return true
    }
  }

  /// The drafts of a dossier by its name, or of all, the latest first. Throws `RunStoreError`.
  public func drafts(of dossier: DossierID? = nil, in circle: Circle = .everyone) throws -> [VariantDraft] {
    try reading { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM draft WHERE circle = ? AND dossier = COALESCE(?, dossier) ORDER BY number DESC",
        arguments: [circle.name, dossier?.rawValue])
    }
    .map(draft)
  }

  /// Removes a draft; `false` where there was none. Throws `RunStoreError`.
  public func removeDraft(_ id: String, in circle: Circle = .everyone) throws -> Bool {
    try writing { database in
      try database.execute(sql: "DELETE FROM draft WHERE circle = ? AND id = ?", arguments: [circle.name, id])
      return database.changesCount > 0
    }
  }

  private func draft(_ row: Row) -> VariantDraft {
    VariantDraft(
      id: row["id"], dossier: DossierID(row["dossier"] as String), run: row["run"], from: (row["origin"] as String?).map { VariantID($0) },
      written: row["written"],
      texts: VariantDraft.Texts(name: row["name"], author: row["author"], note: row["note"]), file: row["file"], made: row["made"])
  }
}

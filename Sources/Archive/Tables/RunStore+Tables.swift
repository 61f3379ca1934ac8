import Foundation
import GRDB

extension RunStore {
  /// Keeps a dossier without a run, as that of a table. Throws `RunStoreError`.
  public func keep(_ contents: DossierContents, fingerprint: String) throws {
    try writing { try Self.write(contents, fingerprint, $0) }
  }

  /// The dossier that a table is about, whether or not anything was run from it; `nil` where there is none. Only for whoever may see the table, whose
  /// opening names it. Throws `RunStoreError`.
  public func dossier(ofTable fingerprint: String) throws -> DossierContents? {
    let rows = try reading { try Row.fetchAll($0, sql: "SELECT path, body FROM dossier WHERE fingerprint = ?", arguments: [fingerprint]) }
    if rows.isEmpty { return nil }
    return DossierContents(files: Dictionary(rows.map { ($0["path"] as String, $0["body"] as Data) }) { first, _ in first })
  }
}

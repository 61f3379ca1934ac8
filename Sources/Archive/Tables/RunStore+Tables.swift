import Dossiers
import Foundation
import GRDB
import Talks

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

  /// The dossiers that the tables beside the store are about, or were once, in order. Throws `LedgerError` and `TableError`.
  func dossiersOfTables() throws -> [String] {
    let folder = Ledger.folder(beside: file)
    var found: Set<String> = []
    for name in Ledger.tables(in: folder) {
      for entry in try Ledger(Ledger.file(of: name, in: folder)).entries() {
        switch try TableStore.act(of: entry)?.body {
        case .table(.open(let facts)): found.insert(facts.dossier)
        case .record(.renewDossier(let facts)): found.insert(facts.dossier)
        case nil, .seat, .session, .proposal, .amendment, .referral, .word, .consent, .vote, .decision, .minutes, .sealing, .record(.erase): break
        }
      }
    }
    return found.sorted()
  }
}

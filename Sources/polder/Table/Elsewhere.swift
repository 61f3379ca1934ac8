import Archive
import Dossiers
import Foundation
import Reports
import Talks
import Vocabulary

/// A table on a machine that is not its own: from what was taken along, with the dossier that is here, in a folder that is thrown away.
struct Elsewhere {
  /// The name of a built-in dossier, or a folder.
  let dossier: String
  let language: Language

  /// Does some work at a table that `put` lays into a shelf, giving its name. Nothing is left behind.
  func with(_ put: (TableShelf) throws -> String, _ work: (SealingDesk, URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(ActIdentifier())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try RunStore(folder.appendingPathComponent("runs.sqlite"))
    let shelf = try TableShelf(beside: store.file, keys: KeyFolder(folder.appendingPathComponent("keys")))
    let name = try put(shelf)
    try keepDossier(of: try shelf.table(name), in: store)
    try work(SealingDesk(name, shelf, store), store.file)
  }

  private func keepDossier(of table: TableStore, in store: RunStore) throws {
    let contents = BuiltInDossiers.contents(dossier) ?? DossierFolder(URL(fileURLWithPath: dossier)).contents()
    let (own, sealed) = (try contents.load().fingerprint, try table.current().state.dossier ?? "")
    guard own == sealed else { throw mistake(SealingCommandWords.otherDossier(own: own, sealed: sealed)) }
    try store.keep(contents, fingerprint: own)
  }

  /// Says what is wrong, and gives what to throw.
  func mistake(_ sentence: Phrase) -> any Error {
    tell(sentence[language])
    return Leaving.mistake
  }

  /// Says what a record proves, with the receipts and the fingerprint that a delegation brings. Throws where it is not sound: nobody gives a secret
  /// to a record that was changed.
  func verify(_ record: LedgerRecord, receipts: [String], fingerprint: String?) throws {
    let found = record.verified(with: try LedgerReceipt.all(in: receipts), fingerprint: fingerprint)
    for sentence in found.sentences { printLine(sentence[language]) }
    guard found.isSound else { throw mistake(SealingCommandWords.notSound) }
    if receipts.isEmpty { printLine(SealingCommandWords.noReceipt[language]) }
  }
}

import Archive
import ArgumentParser
import Foundation
import Reports
import Talks
import Vocabulary

/// The record of a table that lies on another machine, for the verbs that a delegation runs on its own.
struct RecordOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(SealingCommandWords.record), valueName: say(TableCommandWords.fileValue))) var record: String?
  @Option(help: ArgumentHelp(say(SealingCommandWords.recordDossier), valueName: say(TableCommandWords.nameValue)))
  var dossier = BuiltInDossiers.first
  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(TableCommandWords.receipt), valueName: say(TableCommandWords.fileValue)))
  var receipt: [String] = []
  @Option(help: ArgumentHelp(say(TableCommandWords.keyFingerprint), valueName: say(TableCommandWords.fingerprintValue))) var fingerprint: String?

  func validate() throws {
    if record == nil, !receipt.isEmpty || fingerprint != nil { throw ValidationError(say(SealingCommandWords.onlyWithRecord)) }
  }

  /// Does some work at the table of the record, or at one of this machine where no record is given.
  func with(_ table: String, _ place: TableOptions, _ work: (SealingDesk) throws -> Void) throws {
    guard let record else { return try place.reporting { shelf, store in try work(SealingDesk(table, shelf, store)) } }
    let elsewhere = Elsewhere(dossier: dossier, language: place.language)
    try explaining(place.language) {
      let found = try LedgerRecord(file: record)
      guard found.identity.table.hasPrefix(table) else {
        throw elsewhere.mistake(SealingCommandWords.otherTable(found.identity.table))
      }
      try elsewhere.verify(found, receipts: receipt, fingerprint: fingerprint)
      try elsewhere.with({ shelf in try Ledger.importing(found, into: shelf.folder).identity.table }) { desk, _ in try work(desk) }
    }
  }
}

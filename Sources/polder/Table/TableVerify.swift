import Archive
import ArgumentParser
import Foundation
import Reports
import Vocabulary

/// Checks a record, of a table here or of a file, and says what it proves.
struct TableVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: say(TableCommandWords.verify), discussion: say(TableCommandWords.verifyDiscussion))
  @Argument(help: ArgumentHelp(say(TableCommandWords.tableOrFile), valueName: say(TableCommandWords.tableValue))) var table: String
  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(TableCommandWords.receipt), valueName: say(TableCommandWords.fileValue)))
  var receipt: [String] = []
  @Option(help: ArgumentHelp(say(TableCommandWords.keyFingerprint), valueName: say(TableCommandWords.fingerprintValue))) var fingerprint: String?
  @OptionGroup var place: TableOptions

  func run() throws {
    var isSound = false
    try place.reporting { shelf, _ in
      let record = try record(shelf)
      let found = record.verified(with: try LedgerReceipt.all(in: receipt), fingerprint: fingerprint)
      for sentence in found.sentences { printLine(sentence[place.language]) }
      isSound = found.isSound
    }
    if !isSound { throw Leaving.failure }
  }

  private func record(_ shelf: TableShelf) throws -> LedgerRecord {
    guard FileManager.default.fileExists(atPath: table) else { return try shelf.table(beginning: table).ledger.record(for: .host) }
    return try LedgerRecord(file: table)
  }
}

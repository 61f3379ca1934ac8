import Archive
import ArgumentParser
import Foundation
import Reports
import Vocabulary

/// Puts a record into the tables here, to be read and verified; nothing can be added to it.
struct TableImport: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "import", abstract: say(TableCommandWords.imports))
  @Argument(help: ArgumentHelp(say(TableCommandWords.recordFile))) var file: String
  @OptionGroup var place: TableOptions

  func run() throws {
    try place.reporting { shelf, _ in
      let record = try LedgerRecord(file: file)
      let ledger = try Ledger.importing(record, into: shelf.folder)
      print(TableCommandWords.imported(ledger.identity.table, count: try ledger.head().count)[place.language])
    }
  }
}

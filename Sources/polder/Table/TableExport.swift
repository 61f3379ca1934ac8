import Archive
import ArgumentParser
import Foundation
import Reports
import Talks
import Vocabulary

/// Writes the record of a table for a reader into a file, to be verified anywhere.
struct TableExport: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "export", abstract: say(TableCommandWords.export))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Option(help: ArgumentHelp(say(TableCommandWords.exportSeat), valueName: say(TableCommandWords.seatValue))) var seat: String?
  @Flag(help: ArgumentHelp(say(TableCommandWords.exportHost))) var whole = false
  @Option(help: ArgumentHelp(say(TableCommandWords.target))) var file: String
  @OptionGroup var place: TableOptions

  func run() throws {
    try place.reporting { shelf, _ in
      if let fault = NewFile.fault(file) { throw place.mistake(fault) }
      let found = try shelf.table(beginning: table)
      if let seat, try found.current().state.seated(SeatID(seat)) == nil { throw Refusal.notAtTable(SeatID(seat)) }
      let reader: LedgerReader = whole ? .host : seat.map { .seat($0) } ?? .everyone
      let record = try found.recordToGive(to: reader)
      try record.text.write(to: URL(fileURLWithPath: file), atomically: true, encoding: .utf8)
      print(TableCommandWords.exported(record.head.count, to: file)[place.language])
    }
  }
}

import Foundation
import GRDB
import Testing

@testable import Archive

@Suite("Why a file of a table cannot be used")
struct DiskFaultTests {
  @Test(
    "what the system and the database call it becomes one word of ours",
    arguments: [
      (DatabaseError(resultCode: .SQLITE_FULL), .full), (DatabaseError(resultCode: .SQLITE_IOERR_WRITE), .full),
      (DatabaseError(resultCode: .SQLITE_BUSY), .busy), (DatabaseError(resultCode: .SQLITE_READONLY), .forbidden),
      (DatabaseError(resultCode: .SQLITE_CANTOPEN), .missing), (DatabaseError(resultCode: .SQLITE_CORRUPT), .damaged),
      (DatabaseError(resultCode: .SQLITE_NOTADB), .damaged), (DatabaseError(resultCode: .SQLITE_IOERR), .other(code: 10)),
      (POSIXError(.ENOSPC), .full), (POSIXError(.EACCES), .forbidden), (POSIXError(.ENOENT), .missing), (POSIXError(.EIO), .other(code: 5)),
      (CocoaError(.fileReadNoSuchFile), .missing), (CocoaError(.fileWriteOutOfSpace), .full), (CocoaError(.fileWriteNoPermission), .forbidden),
      (LedgerError.closed, .unknown),
    ] as [(any Error & Sendable, DiskFault)])
  func words(error: any Error & Sendable, fault: DiskFault) { #expect(DiskFault(error) == fault) }

  @Test("a folder that is none, and a file that may not be read, are told in both languages without words of the system")
  func told() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
    try Data().write(to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let error = #expect(throws: LedgerError.self) {
      try Ledger.make(in: folder.appendingPathComponent("x"), keys: KeyFolder(folder.appendingPathComponent("keys")))
    }
    guard case .unreadable(_, let fault) = error else { throw try #require(error) }
    #expect(error?.sentence.nl.contains(fault.phrase.nl) == true && error?.sentence.en.contains(fault.phrase.en) == true)
  }
}

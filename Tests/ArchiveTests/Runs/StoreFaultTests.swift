import Foundation
import GRDB
import Testing

@testable import Archive

@Suite("A store that cannot be read or written says why")
struct StoreFaultTests {
  private let place = URL(fileURLWithPath: "/somewhere/runs.sqlite")

  private func told(_ code: ResultCode) -> RunStoreError { RunStoreError(DatabaseError(resultCode: code, message: "as it says"), at: place) }

  @Test("a full disk, a quota and a limit on files are a want of room; a lock is another program; the rest is as the database says it")
  func kinds() {
    #expect(told(.SQLITE_FULL) == .full(path: place.path))
    #expect(told(.SQLITE_IOERR_WRITE) == .full(path: place.path))
    #expect(told(.SQLITE_BUSY) == .locked(path: place.path))
    #expect(told(.SQLITE_LOCKED) == .locked(path: place.path))
    #expect(told(.SQLITE_CORRUPT) == .unreadable(path: place.path, reason: "as it says"))
    #expect(told(.SQLITE_IOERR_READ) == .unreadable(path: place.path, reason: "as it says"))
    #expect(RunStoreError(POSIXError(.ENOSPC), at: place) == .full(path: place.path))
    #expect(RunStoreError(POSIXError(.EFBIG), at: place) == .full(path: place.path))
    #expect(RunStoreError(RunStoreError.unknown("a"), at: place) == .unknown("a"))
  }

  @Test("what to do stands in the sentence, in both languages")
  func sentences() {
    let (full, locked) = (RunStoreError.full(path: place.path).sentence, RunStoreError.locked(path: place.path).sentence)
    #expect(full.en.hasPrefix("There is no room to write /somewhere/runs.sqlite;") && full.en.contains("Make room on the disk"))
    #expect(full.nl.hasPrefix("Er is geen ruimte om /somewhere/runs.sqlite te schrijven;"))
    #expect(locked.en.hasPrefix("Another program keeps /somewhere/runs.sqlite busy") && locked.nl.contains("Probeer het opnieuw"))
  }
}

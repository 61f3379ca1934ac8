import Foundation
import GRDB
import Testing

@testable import Archive

@Suite("A snapshot of what the acts add up to")
struct LedgerSnapshotTests {
  private let table: TemporaryTable
  private var ledger: Ledger { table.ledger }
  private let state = Data("the state".utf8)

  init() throws {
    table = try TemporaryTable()
    for index in 1...3 { try table.add("act \(index)") }
  }

  @Test("it is found with the head that it is of, and what came after is read")
  func found() throws {
    let head = try ledger.head()
    try ledger.keepSnapshot(state, form: "state-1", at: head)
    try table.add("act 4")
    let own = try Ledger(ledger.file)
    let snapshot = try #require(try own.snapshot(form: "state-1"))
    #expect(snapshot.head == head && snapshot.body == state)
    #expect(try own.entries(after: snapshot.head.count).map(\.number) == [4])
    #expect(try own.snapshot(form: "state-2") == nil, "of another program")
    try ledger.keepSnapshot(Data("later".utf8), form: "state-1", at: ledger.head())
    #expect(try own.snapshot(form: "state-1")?.head.count == 4)
  }

  @Test(
    "a wrong one is ignored",
    arguments: [
      "snapshot SET body = CAST('another' AS BLOB)", "snapshot SET count = 2", "snapshot SET hash = randomblob(32)", "snapshot SET form = 'state-2'",
      "snapshot SET signature = randomblob(64)", "act SET hash = randomblob(32) WHERE number = 3",
    ])
  func wrong(change: String) throws {
    try ledger.keepSnapshot(state, form: "state-1", at: ledger.head())
    try ledger.database.write { try $0.execute(sql: "UPDATE \(change)") }
    #expect(try ledger.snapshot(form: "state-1") == nil && ledger.snapshot(form: "state-2") == nil)
  }

  @Test("none is kept of a head that is not the ledger's, nor by who has no key")
  func refused() throws {
    try ledger.keepSnapshot(state, form: "state-1", at: LedgerHead(count: 3, hash: ledger.identity.genesis))
    try Ledger(ledger.file).keepSnapshot(state, form: "state-1", at: ledger.head())
    #expect(try ledger.snapshot(form: "state-1") == nil)
  }

  @Test("none is kept of a head after which something came: an erasure may be in it, and the state would have what was erased")
  func late() throws {
    let head = try ledger.head()
    try table.add("act 4")
    try ledger.keepSnapshot(state, form: "state-1", at: head)
    #expect(try ledger.snapshot(form: "state-1") == nil)
  }

  @Test("what is read again is checked against its hashes, and a change is told")
  func replay() throws {
    #expect(try ledger.replay() == ledger.entries())
    try ledger.database.write { try $0.execute(sql: "UPDATE opening SET body = '{}' WHERE number = 2") }
    #expect(throws: LedgerError.unsound(.opening(row: 2), others: 0)) { try ledger.replay() }
  }
}

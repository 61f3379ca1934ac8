import Foundation
import GRDB
import Testing

@testable import Archive

@Suite("A ledger of 5,000 acts", .serialized)
struct LongLedgerTests {
  private let table: TemporaryTable
  private var ledger: Ledger { table.ledger }

  init() throws {
    table = try TemporaryTable()
    try Self.fill(table.ledger, acts: 5_000)
  }

  /// Acts in one transaction, which would take minutes one by one.
  private static func fill(_ ledger: Ledger, acts: Int) throws {
    let key = try #require(ledger.key)
    try ledger.writing { database in
      var head = try ledger.head(database)
      for index in 1...acts {
        let act = try TemporaryTable.act("act \(index) " + String(repeating: "word ", count: index % 80), by: "Seat \(index % 9)", seen: head)
        let row = LedgerRow(act, at: LedgerMoment(instant: Int64(index)), after: head, genesis: ledger.genesis)
        try Ledger.write(row, database)
        try Ledger.write(act.opening, of: row.number, database)
        head = LedgerHead(count: row.number, hash: row.hash)
        try Ledger.write(try LedgerReceipt(head, of: ledger.identity, signedWith: key), database)
      }
    }
  }

  @Test("from a snapshot nothing more is read, by reading everything each act is there with its hash, and another act is added to either")
  func opens() throws {
    let head = try ledger.head()
    try ledger.keepSnapshot(Data(count: 300_000), form: "state", at: head)
    let snapshot = try #require(try Ledger(ledger.file).snapshot(form: "state"))
    #expect(snapshot.head == head && snapshot.body.count == 300_000)
    #expect(try Ledger(ledger.file).entries(after: snapshot.head.count).isEmpty)
    let replayed = try Ledger(ledger.file).replay()
    #expect(replayed.map(\.number) == Array(1...5_000) && replayed.allSatisfy { $0.opening != nil })
    try table.add("one more")
    #expect(try Ledger(ledger.file).entries(after: head.count).count == 1)
    #expect(try ledger.replay().count == 5_001)
  }
}

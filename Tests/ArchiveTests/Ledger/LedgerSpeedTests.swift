import Foundation
import GRDB
import Testing

@testable import Archive

/// What the design asks of an optimised program on a quiet machine is 50 ms from a snapshot, 250 ms by reading all, and 5 ms an act without the
/// synchronising; here there are ten times that, as the tests are not optimised and others use the machine.
@Suite("A ledger of 5,000 acts", .serialized)
struct LedgerSpeedTests {
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

  /// The shortest of three, in milliseconds.
  private func milliseconds(_ work: () throws -> Void) rethrows -> Double {
    try (0..<3).map { _ in
      let span = try ContinuousClock().measure(work)
      return Double(span.components.seconds) * 1_000 + Double(span.components.attoseconds) / 1e15
    }.min() ?? .infinity
  }

  @Test("a cold process opens it from a snapshot, or by reading everything with its hashes, and adds an act, fast enough")
  func speed() throws {
    try ledger.keepSnapshot(Data(count: 300_000), form: "state", at: ledger.head())
    let place = ledger.file
    let fromSnapshot = try milliseconds {
      let own = try Ledger(place)
      let snapshot = try #require(try own.snapshot(form: "state"))
      #expect(try own.entries(after: snapshot.head.count).isEmpty)
    }
    #expect(fromSnapshot < 500, "\(fromSnapshot) ms")
    let replayed = try milliseconds {
      let own = try Ledger(place)
      #expect(try own.replay().count == 5_000)
    }
    #expect(replayed < 2_500, "\(replayed) ms")
    try ledger.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
    let added = try milliseconds { try table.add("one more") }
    #expect(added < 50, "\(added) ms")
    print("5,000 acts: \(fromSnapshot) ms from a snapshot, \(replayed) ms by reading all, \(added) ms to add an act without synchronising")
  }
}

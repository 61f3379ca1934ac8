import Foundation
import GRDB
import Testing

@testable import Archive

@Suite("Adding to a ledger")
struct LedgerAppendingTests {
  private let table: TemporaryTable
  private var ledger: Ledger { table.ledger }

  init() throws { table = try TemporaryTable() }

  @Test("each act is a row that follows the row before it, and gives a signed head")
  func rows() throws {
    #expect(try ledger.head() == LedgerHead(count: 0, hash: ledger.identity.genesis))
    #expect(try ledger.receipt()?.isSigned == true, "a table without acts has a signed head too")
    let first = try table.add("one")
    let second = try table.add("two", by: "South")
    #expect(first.isSigned && second.isSigned && first.head.count == 1 && second.head.count == 2)
    let rows = try ledger.record(for: .host).rows
    #expect(rows.map(\.number) == [1, 2] && rows[1].previous == rows[0].hash && rows[0].previous == ledger.identity.genesis)
    #expect(try ledger.entries().map { $0.opening?.words.seat } == ["North", "South"])
    #expect(try ledger.entries(after: 1).map(\.instant) == [1_660_000_000_007])
    #expect(try Ledger(ledger.file).head() == second.head)
  }

  @Test("the database waits for the disk, also when it is opened again")
  func synchronous() throws {
    for own in [ledger, try Ledger(ledger.file, keys: table.keys)] {
      let found = try own.database.writeWithoutTransaction { database in
        (try Int.fetchOne(database, sql: "PRAGMA synchronous"), try String.fetchOne(database, sql: "PRAGMA journal_mode"))
      }
      #expect(found.0 == 2 && found.1 == "wal")
    }
  }

  @Test("an act that is sent twice counts once, and the second is told where it is")
  func replayed() throws {
    let act = try TemporaryTable.act("one", seen: ledger.head())
    try ledger.append(act, at: 1)
    #expect(throws: LedgerError.replayed(act.identifier, number: 1)) { try ledger.append(act, at: 2) }
    #expect(try ledger.head().count == 1)
    try table.erase([1])
    #expect(throws: LedgerError.replayed(act.identifier, number: 1), "also after it was erased") { try ledger.append(act, at: 3) }
  }

  @Test("two acts at once both count: the second one is told that the head moved, and is done again on the new one")
  func twoAtOnce() throws {
    let before = try ledger.head()
    let (one, two) = (try TemporaryTable.act("one", seen: before), try TemporaryTable.act("two", by: "South", seen: before))
    let first = try ledger.append(one, at: 1, expecting: before)
    #expect(throws: LedgerError.headMoved(first.head)) { try ledger.append(two, at: 1, expecting: before) }
    try ledger.append(two, at: 1, expecting: first.head)
    #expect(try ledger.entries().compactMap { $0.opening?.words.seat } == ["North", "South"])
  }

  @Test("who makes his act from how things are, sees every act before it")
  func position() async throws {
    let (ledger, keys) = (table.ledger, table.keys)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<4 {
        group.addTask {
          let own = try Ledger(ledger.file, keys: keys)
          for _ in 0..<10 {
            try own.append(at: 1) { position in
              let earlier = try position.entries(after: 0).count
              #expect(earlier == position.head.count)
              return try TemporaryTable.act("\(earlier)", by: "Seat \(worker)", seen: position.head)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try ledger.entries().map { $0.opening?.words.body["text"]?.text } == (0..<40).map { "\($0)" })
    #expect(try ledger.record(for: .host).verified().isSound)
  }

  @Test("what the closure throws comes out, and nothing was added")
  func thrown() throws {
    struct Refused: Error {}
    #expect(throws: Refused.self) { try ledger.append(at: 1) { _ in throw Refused() } }
    #expect(try ledger.head().count == 0)
  }

  @Test("a seat that saw a head which was never here is told so")
  func neverSeen() throws {
    try table.add("one")
    let other = LedgerHead(count: 1, hash: ledger.identity.genesis)
    #expect(throws: LedgerError.neverSeen(other)) { try ledger.append(TemporaryTable.act("two", seen: other), at: 1) }
    let beyond = LedgerHead(count: 9, hash: ledger.identity.genesis)
    #expect(throws: LedgerError.neverSeen(beyond)) { try ledger.append(TemporaryTable.act("two", seen: beyond), at: 1) }
  }

  @Test("a body with a number that other programs lose is refused")
  func numbers() throws {
    let words = LedgerWords(seat: "North", kind: "state", body: .list([.integer(.max)]))
    #expect(throws: LedgerError.line(1, .json(.beyondRange("9223372036854775807")))) {
      try ledger.append(LedgerAct(words, seen: ledger.head(), readers: .table), at: 1)
    }
  }

  @Test("who may not read an act has its number alone")
  func readers() throws {
    try table.add("public", readers: .everyone)
    try table.add("table")
    try table.add("seat", readers: .seats(["South", "West"]))
    func seen(_ reader: LedgerReader) throws -> [Bool] { try ledger.entries(for: reader).map { $0.opening != nil && $0.instant != nil } }
    #expect(try seen(.everyone) == [true, false, false])
    #expect(try seen(.seat("North")) == [true, true, false])
    #expect(try seen(.seat("West")) == [true, true, true])
    #expect(try seen(.host) == [true, true, true])
    #expect(try ledger.entries(for: .everyone)[1].instant == nil)
  }

  @Test("a circle only widens")
  func widening() throws {
    try table.add("seat", readers: .seats(["South"]))
    func widen(_ row: Int, _ readers: LedgerReaders) throws {
      var act = try TemporaryTable.act("open", by: "Chair", seen: ledger.head(), readers: .everyone)
      act.effect = .widens([row], to: readers)
      try ledger.append(act, at: 1)
    }
    #expect(throws: LedgerError.noWider(1)) { try widen(1, .seats(["North"])) }
    try widen(1, .seats(["North", "South"]))
    try widen(1, .table)
    #expect(throws: LedgerError.noWider(1)) { try widen(1, .seats(["South"])) }
    #expect(try ledger.record(for: .everyone).grounds == ["ongoing talks"])
    try widen(1, .everyone)
    #expect(try ledger.entries(for: .everyone)[0].opening?.words.body["text"]?.text == "seat")
    #expect(try ledger.record(for: .everyone).grounds == [])
    #expect(throws: LedgerError.noWider(40)) { try widen(40, .everyone) }
    #expect(try ledger.record(for: .host).verified().isSound)
  }

  @Test("a seat's receipts are kept with it")
  func receipts() throws {
    try table.add("one")
    let first = try #require(try ledger.receipt(for: "North"))
    try table.add("two")
    _ = try ledger.receipt(for: "South")
    #expect(try ledger.receipt(for: "North") == ledger.receipt(for: "North"))
    #expect(try ledger.receipts(of: "North").map(\.head.count) == [1, 2])
    #expect(try LedgerReceipt(first.text) == first)
    #expect(try ledger.record(for: .seat("South")).receipts.map(\.head.count) == [2])
  }
}

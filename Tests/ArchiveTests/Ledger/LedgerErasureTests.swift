import Foundation
import GRDB
import Testing

@testable import Archive

@Suite("Erasing what an act says")
struct LedgerErasureTests {
  private let table: TemporaryTable
  private var ledger: Ledger { table.ledger }

  init() throws { table = try TemporaryTable() }

  @Test("opening and body are gone, the chain verifies to the same head, and the act that erased names its ground")
  func erased() throws {
    try table.add("a person who asks to be forgotten")
    try table.add("stays")
    let before = try ledger.record(for: .host)
    try table.erase([1])
    let after = try ledger.record(for: .host)
    #expect(after.rows.prefix(2) == before.rows[...], "rows never change")
    #expect(after.verified().isSound && after.verified().acts.erased == 1)
    let entries = try ledger.entries()
    #expect(entries[0].opening == nil && entries[0].erasedBy == 3)
    #expect(entries[2].opening?.words.body["ground"]?.text == "at the person's request")
    #expect(after.verified(with: [try #require(before.heads.last)]).isSound, "receipts from before still fit")
  }

  @Test("no file of the table holds a byte of it any more")
  func destroyed() throws {
    let secret = "unmistakable-\(UUID().uuidString)"
    for index in 0..<30 { try table.add("\(index) \(secret) " + String(repeating: "long ", count: index * 40)) }
    try ledger.keepSnapshot(Data("made of \(secret)".utf8), form: "state", at: ledger.head())
    let salt = try #require(try ledger.record(for: .host).openings[9]?.salt)
    #expect(try found(secret) > 0)
    try table.erase(Array(1...30))
    #expect(try found(secret) == 0 && ledger.snapshot(form: "state") == nil)
    #expect(try files().allSatisfy { !$0.contains(Data(salt)) })
    #expect(try ledger.record(for: .host).verified().isSound)
  }

  private func files() throws -> [Data] {
    let folder = ledger.file.deletingLastPathComponent()
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).map { try Data(contentsOf: folder.appendingPathComponent($0)) }
  }

  private func found(_ text: String) throws -> Int { try files().count { $0.range(of: Data(text.utf8)) != nil } }

  @Test("nothing is erased without a ground, of another row than is named, or twice")
  func refused() throws {
    try table.add("one")
    func erase(_ rows: [Int], _ body: [(String, CanonicalJSON)]) throws {
      var act = LedgerAct(
        LedgerWords(seat: "Secretary", kind: "erase", body: try CanonicalJSON(body)), seen: try ledger.head(), readers: .table)
      act.effect = .erases(rows)
      try ledger.append(act, at: 1)
    }
    let ground = ("ground", CanonicalJSON.text("asked"))
    #expect(throws: LedgerError.noGround) { try erase([1], [("erases", .list([.integer(1)]))]) }
    #expect(throws: LedgerError.noGround) { try erase([1], [("erases", .list([.integer(1)])), ("ground", .text(""))]) }
    #expect(throws: LedgerError.noGround) { try erase([1], [("erases", .list([.integer(2)])), ground]) }
    #expect(throws: LedgerError.noGround) { try erase([], [("erases", .list([])), ground]) }
    #expect(throws: LedgerError.noSuchRow(9)) { try table.erase([9]) }
    #expect(throws: LedgerError.noSuchRow(2), "not itself") { try table.erase([2]) }
    #expect(try ledger.head().count == 1 && ledger.entries()[0].opening != nil)
    try table.erase([1])
    #expect(throws: LedgerError.noSuchRow(1)) { try table.erase([1]) }
  }

  @Test("content that is gone without such an act is found")
  func silently() throws {
    try table.add("one")
    try table.add("two")
    try ledger.database.write { try $0.execute(sql: "DELETE FROM opening WHERE number = 1") }
    #expect(try ledger.record(for: .host).verified().faults == [.missing(row: 1)])
    try ledger.database.write { try $0.execute(sql: "INSERT INTO erasure (number, erased_by) VALUES (1, 2)") }
    #expect(try ledger.record(for: .host).verified().faults == [.erasure(row: 1, by: 2)])
  }

  @Test("who may not read the act that erased is not told that something was")
  func closed() throws {
    try table.add("one")
    try table.erase([1], readers: .seats(["Secretary"]))
    #expect(try ledger.entries(for: .seat("Secretary"))[0].erasedBy == 2)
    #expect(try ledger.entries(for: .everyone)[0].erasedBy == nil)
    #expect(try !ledger.record(for: .everyone).text.contains("erased"))
  }

  @Test("an act that erased can be erased itself")
  func twice() throws {
    try table.add("one")
    try table.erase([1])
    try table.erase([2], ground: "the ground named a person")
    #expect(try ledger.record(for: .host).verified().isSound)
  }
}

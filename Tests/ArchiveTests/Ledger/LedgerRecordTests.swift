import Foundation
import Testing

@testable import Archive

@Suite("A record of a table, for one reader")
struct LedgerRecordTests {
  private let table: TemporaryTable
  private var ledger: Ledger { table.ledger }

  init() throws { table = try TemporaryTable() }

  @Test(
    "what is written is read back the same, and every line is canonical", arguments: [LedgerReader.host, .everyone, .seat("North"), .seat("South")])
  func text(reader: LedgerReader) throws {
    try table.fill()
    _ = try ledger.receipt(for: "North")
    let record = try ledger.record(for: reader)
    let text = record.text
    #expect(try LedgerRecord(text) == record)
    #expect(text.hasSuffix("}\n"))
    for line in text.split(separator: "\n") { #expect(try CanonicalJSON(canonical: String(line)).written == line) }
  }

  @Test(
    "put into a file of its own it gives the same head, the same acts and the same record", arguments: [LedgerReader.host, .everyone, .seat("South")])
  func importing(reader: LedgerReader) throws {
    try table.fill()
    _ = try ledger.receipt(for: "South")
    let record = try ledger.record(for: reader)
    let own = try Ledger.importing(LedgerRecord(record.text), into: table.folder.appendingPathComponent("elsewhere"))
    #expect(try own.head() == ledger.head() && own.identity == ledger.identity)
    #expect(try own.entries(for: reader) == ledger.entries(for: reader))
    #expect(try own.record(for: reader).text == record.text)
    #expect(throws: LedgerError.closed) { try own.append(TemporaryTable.act("more", seen: own.head()), at: 1) }
    #expect(throws: LedgerError.alreadyThere(path: own.file.path)) {
      try Ledger.importing(record, into: table.folder.appendingPathComponent("elsewhere"))
    }
  }

  @Test("the host's record is a backup: put back beside the key it goes on, and who holds a later receipt sees what was done since")
  func backup() throws {
    try table.fill()
    let backup = try ledger.record(for: .host).text
    let later = try table.add("after the backup")
    let restored = try Ledger.importing(LedgerRecord(backup), into: table.folder.appendingPathComponent("restored"))
    let own = try Ledger(restored.file, keys: table.keys)
    #expect(try own.record(for: .host).verified(with: [later]).faults == [.cut(rows: 8, receipt: 9)])
    try own.append(TemporaryTable.act("goes on", by: "Chair", seen: own.head()), at: 1)
    #expect(try own.record(for: .host).verified().isSound && own.head().count == 9)
    #expect(try own.record(for: .host).verified(with: [later]).faults == [.rewritten(count: 9)])
  }

  @Test("a record that is not sound is not put anywhere, and what was found is said")
  func unsound() throws {
    try table.fill()
    var record = try ledger.record(for: .host)
    record.rows[3].commitment = record.rows[2].commitment
    let folder = table.folder.appendingPathComponent("elsewhere")
    #expect(throws: LedgerError.unsound(.rowHash(row: 4), others: 1)) { try Ledger.importing(record, into: folder) }
    #expect(Ledger.tables(in: folder) == [])
  }

  @Test("to nobody is given a name, kind, body, salt or moment of what is closed to him, whatever its length")
  func secret() throws {
    let words = ["delegation-\(UUID())", "kind-\(UUID())", "body-\(UUID())"]
    let key = SigningKey()
    try table.add("for all", by: "Chair", readers: .everyone)
    let member = try CanonicalJSON([("key", .text("\(key.publicKey)")), ("seat", .text(words[0]))])
    for index in 0..<6 {
      let body = try CanonicalJSON([("seatKey", member), ("text", .text(words[2] + String(repeating: "x", count: index * index * 100)))])
      let act = LedgerAct(
        LedgerWords(seat: words[0], kind: words[1], body: body), seen: try ledger.head(), readers: .seats([words[0]]), ground: "ongoing talks")
      try ledger.append(index.isMultiple(of: 2) ? act : act.signed(by: key, at: ledger.identity), at: 1_234_567_890_000 + Int64(index))
    }
    _ = try ledger.receipt(for: words[0])
    let host = try ledger.record(for: .host)
    for reader in [LedgerReader.everyone, .seat("South")] {
      let record = try ledger.record(for: reader)
      let text = record.text
      #expect(record.verified().isSound && record.verified().acts.closed == 6)
      for word in words { #expect(!text.contains(word)) }
      #expect(!text.contains("123456789") && !text.contains("\(key.publicKey)") && !text.contains("signer"))
      for row in host.rows.dropFirst() {
        let opening = try #require(host.openings[row.number])
        #expect(!text.contains(Hexadecimal.text(opening.salt)) && !text.contains(Hexadecimal.text(row.told?.salt ?? [])))
      }
      // A long act and a short one, a signed one and another, give lines of the same length.
      let lines = text.split(separator: "\n").filter { $0.contains(#""line":"row""#) }
      #expect(Set(lines.dropFirst().map(\.utf8.count)).count == 1)
      #expect(record.grounds == ["ongoing talks"], "each ground once, whatever the number of acts")
      #expect(record.receipts == [])
    }
    #expect(try ledger.record(for: .seat(words[0])).text.contains(words[2]))
  }

  @Test("the same record for the public, whatever is in the closed acts")
  func alike() throws {
    func lines(_ text: String) throws -> [Int] {
      let own = try TemporaryTable()
      try own.add("open", readers: .everyone)
      try own.add(text, by: text, kind: text)
      return try own.ledger.record(for: .everyone).text.split(separator: "\n").map(\.utf8.count)
    }
    #expect(try lines("a") == lines(String(repeating: "long", count: 500)))
  }

  @Test("the public gets the record up to a head, and no head after it")
  func upTo() throws {
    try table.fill()
    let record = try ledger.record(for: .everyone, upTo: 5)
    #expect(record.rows.count == 5 && record.heads.map(\.head.count) == [5] && record.verified().isSound)
    #expect(!record.text.contains("erased"))
  }

  @Test(
    "a line that is not as it should be is named, with what is wrong",
    arguments: [
      ("", LedgerError.line(1, .json(.syntax(byte: 0)))), ("{}", .line(1, .member("line"))), (#"{"line":"other"}"#, .line(1, .form("other"))),
      (#"{"by":2,"line":"erased","number":1}"#, .line(1, .other("ledger"))),
      (#"{"by":2, "line":"erased","number":1}"#, .line(1, .json(.otherWriting))),
      (#"{"by":-2,"line":"erased","number":1}"#, .line(1, .member("by"))), (#"{"by":2,"line":"erased","more":3,"number":1}"#, .line(1, .more)),
      (#"{"by":2.5,"line":"erased","number":1}"#, .line(1, .json(.notWhole("2.5")))),
    ])
  func lines(text: String, error: LedgerError) {
    #expect(throws: error) { try LedgerRecord(text) }
    #expect(error.sentence.en.hasPrefix("Line 1 of the record is not as it should be: "))
    #expect(error.sentence.nl.hasPrefix("Regel 1 van het verslag is niet zoals zij hoort: "))
  }

  @Test("a receipt is one line, and another line is none")
  func receipt() throws {
    let receipt = try table.add("one")
    #expect(!receipt.text.contains("\n") && receipt.isSigned)
    #expect(try LedgerReceipt(receipt.text) == receipt)
    #expect(throws: LedgerError.line(1, .other("receipt"))) { try LedgerReceipt(#"{"by":2,"line":"erased","number":1}"#) }
  }
}

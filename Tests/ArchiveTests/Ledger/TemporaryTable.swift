import Foundation

@testable import Archive

/// A table with its ledger and its key in folders of their own, gone with the last mention of it. A class, so that it can tidy up.
final class TemporaryTable {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
  let ledger: Ledger
  var keys: KeyFolder { KeyFolder(folder.appendingPathComponent("keys")) }

  init() throws { ledger = try Ledger.make(in: folder.appendingPathComponent("tables"), keys: KeyFolder(folder.appendingPathComponent("keys"))) }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// An act of a seat that saw everything, with a text as its body.
  static func act(_ text: String, by seat: String = "North", kind: String = "state", seen: LedgerHead, readers: LedgerReaders = .table) throws
    -> LedgerAct
  {
    LedgerAct(
      LedgerWords(seat: seat, kind: kind, body: try CanonicalJSON([("text", .text(text))])), seen: seen, readers: readers,
      ground: readers == .everyone ? "" : "ongoing talks")
  }

  /// Adds it, some milliseconds after the one before.
  @discardableResult
  func add(_ text: String, by seat: String = "North", kind: String = "state", readers: LedgerReaders = .table) throws -> LedgerReceipt {
    let seen = try ledger.head()
    return try ledger.append(Self.act(text, by: seat, kind: kind, seen: seen, readers: readers), at: 1_660_000_000_000 + Int64(seen.count) * 7)
  }

  /// Erases what rows say, on a ground.
  @discardableResult
  func erase(_ rows: [Int], ground: String = "at the person's request", readers: LedgerReaders = .table) throws -> LedgerReceipt {
    let body = try CanonicalJSON([("erases", .list(rows.map { .integer(Int64($0)) })), ("ground", .text(ground))])
    var act = LedgerAct(LedgerWords(seat: "Secretary", kind: "erase", body: body), seen: try ledger.head(), readers: readers)
    act.effect = .erases(rows)
    return try ledger.append(act, at: 1_660_000_100_000)
  }

  /// Puts the key of a seat on record, signed with it.
  @discardableResult
  func register(_ key: SigningKey, of seat: String) throws -> LedgerReceipt {
    let member = try CanonicalJSON([("key", .text("\(key.publicKey)")), ("seat", .text(seat))])
    let words = LedgerWords(seat: seat, kind: "take seat", body: try CanonicalJSON([("seatKey", member)]))
    let act = try LedgerAct(words, seen: try ledger.head(), readers: .everyone).signed(by: key, at: ledger.identity)
    return try ledger.append(act, at: 1_660_000_000_000)
  }

  /// A small record with everything in it: a seat's key, open and closed acts, one that was signed, one that was erased.
  func fill() throws {
    let key = SigningKey()
    try register(key, of: "North")
    try add("opened", by: "Chair", readers: .everyone)
    try add("for this table")
    try add("for one seat", by: "South", readers: .seats(["South"]))
    let signed = try Self.act("signed", seen: ledger.head(), readers: .everyone).signed(by: key, at: ledger.identity)
    try ledger.append(signed, at: 1_660_000_050_000)
    try add("a name that must go", by: "South")
    try erase([6], readers: .everyone)
    try add("closed again", by: "Chair", readers: .everyone)
  }
}

import Crypto
public import Foundation
import GRDB

extension Ledger {
  /// Keeps what a program made of the acts up to a head, so that it need not read them all again; the form says which program can read it. One of
  /// each form is kept. Nothing is kept without the key, nor where another act came since. Throws `LedgerError.unreadable`.
  public func keepSnapshot(_ body: Data, form: String, at head: LedgerHead) throws {
    guard let key else { return }
    let signature = try key.sign(signedBytes(body, form, head))
    try writing { database in
      // NB: an act that came in between may have erased words that the state still has.
      guard try self.head(database) == head else { return }
      try database.execute(
        sql: "INSERT OR REPLACE INTO snapshot (form, count, hash, body, signature) VALUES (?, ?, ?, ?, ?)",
        arguments: [form, head.count, Data(head.hash.bytes), body, Data(signature)])
    }
  }

  /// What was kept of a form, and up to which head; `nil` where nothing was, where the head is not this ledger's, and where the table's key did not
  /// sign it: then the acts are read. Throws `LedgerError.unreadable`.
  public func snapshot(form: String) throws -> (head: LedgerHead, body: Data)? {
    try reading { database in
      guard let row = try Row.fetchOne(database, sql: "SELECT count, hash, body, signature FROM snapshot WHERE form = ?", arguments: [form])
      else { return nil }
      let head = LedgerHead(count: row["count"], hash: LedgerHash(Self.bytes(row, "hash")))
      let body = row["body"] as Data
      guard try hash(at: head.count, database) == head.hash,
        identity.key.signed(signedBytes(body, form, head), Self.bytes(row, "signature"))
      else { return nil }
      return (head, body)
    }
  }

  private func signedBytes(_ body: Data, _ form: String, _ head: LedgerHead) -> [UInt8] {
    LedgerFields(.snapshot).fixed(genesis.bytes).whole(Int64(head.count)).fixed(head.hash.bytes).text(form)
      .fixed(Array(SHA256.hash(data: body))).bytes
  }
}

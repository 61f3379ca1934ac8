import Foundation
import GRDB

extension Ledger {
  /// Adds the act that the closure makes from how things are, in one transaction, and gives the signed head once it lies on the disk. Two at once
  /// both count, the second after it has seen the first. The instant is in milliseconds since the start of 1970 in UTC. Throws `LedgerError`, and
  /// what the closure throws; nothing was added then.
  @discardableResult
  public func append(at instant: Int64, _ make: (LedgerPosition) throws -> LedgerAct) throws -> LedgerReceipt {
    guard let key else { throw LedgerError.closed }
    var hasTraces = false
    let receipt = try writing { database in
      let position = try LedgerPosition(self, database)
      let act = try make(position)
      try admit(act, at: position.head, database)
      let row = LedgerRow(act, at: LedgerMoment(instant: instant), after: position.head, genesis: genesis)
      try Self.write(row, database)
      try Self.write(act.opening, of: row.number, database)
      try apply(act, at: row.number, database)
      hasTraces = try Bool.fetchOne(database, sql: "SELECT 1 FROM erasure WHERE NOT is_cleared") ?? false
      return try sign(LedgerHead(count: row.number, hash: row.hash), key, database)
    }
    if hasTraces { clearTraces() }
    return receipt
  }

  /// Adds an act. Throws `LedgerError`: `.headMoved` where the ledger is not as far as expected, so that the act must be looked at again.
  @discardableResult
  public func append(_ act: LedgerAct, at instant: Int64, expecting head: LedgerHead? = nil) throws -> LedgerReceipt {
    try append(at: instant) { position in
      if let head, head != position.head { throw LedgerError.headMoved(position.head) }
      return act
    }
  }

  /// Throws where the act was there already, where its seat never saw what it says that it saw, and where its signature is not the seat's.
  private func admit(_ act: LedgerAct, at head: LedgerHead, _ database: Database) throws {
    let earlier = try Int.fetchOne(database, sql: "SELECT number FROM act WHERE identifier = ?", arguments: [Data(act.identifier.bytes)])
    if let earlier { throw LedgerError.replayed(act.identifier, number: earlier) }
    let (seen, words) = (act.opening.seen, act.opening.words)
    guard seen.count <= head.count, try hash(at: seen.count, database) == seen.hash else { throw LedgerError.neverSeen(seen) }
    do { try words.body.checkRange() } catch { throw LedgerError.line(head.count + 1, .json(error)) }
    guard case .seat(let key, let signature) = act.opening.attestation else { return }
    let signed = LedgerOpening.signedBytes(act.opening.digest(act.identifier, genesis: genesis))
    guard key.signed(signed, signature) else { throw LedgerError.falseSignature(seat: words.seat) }
    let known = try Data.fetchOne(
      database, sql: "SELECT key FROM seat_key WHERE seat = ? ORDER BY number DESC LIMIT 1", arguments: [words.seat])
    let own = words.registeredKey.flatMap { $0.seat == words.seat ? $0.key.bytes : nil }
    guard (known.map(Array.init) ?? own) == key.bytes else { throw LedgerError.strangeKey(seat: words.seat) }
  }

  private func apply(_ act: LedgerAct, at number: Int, _ database: Database) throws {
    if let registered = act.opening.words.registeredKey {
      try database.execute(
        sql: "INSERT INTO seat_key (number, seat, key) VALUES (?, ?, ?)", arguments: [number, registered.seat, Data(registered.key.bytes)])
    }
    switch act.effect {
    case .none: return
    case .erases(let rows):
      guard act.opening.words.erasedRows == rows, !rows.isEmpty else { throw LedgerError.noGround }
      for row in rows { try erase(row, by: number, database) }
      // They may hold what was erased.
      try database.execute(sql: "DELETE FROM snapshot")
    case .widens(let rows, let readers):
      for row in rows { try widen(row, to: readers, database) }
    }
  }

  private func erase(_ row: Int, by number: Int, _ database: Database) throws {
    guard row < number else { throw LedgerError.noSuchRow(row) }
    try database.execute(sql: "DELETE FROM opening WHERE number = ?", arguments: [row])
    guard database.changesCount == 1 else { throw LedgerError.noSuchRow(row) }
    try database.execute(sql: "DELETE FROM seat_key WHERE number = ?", arguments: [row])
    try database.execute(sql: "INSERT INTO erasure (number, erased_by) VALUES (?, ?)", arguments: [row, number])
  }

  private func widen(_ row: Int, to readers: LedgerReaders, _ database: Database) throws {
    let text = try String.fetchOne(database, sql: "SELECT readers FROM opening WHERE number = ?", arguments: [row])
    guard let now = text.flatMap({ LedgerReaders($0) }), readers.includes(now) else { throw LedgerError.noWider(row) }
    try database.execute(sql: "UPDATE opening SET readers = ? WHERE number = ?", arguments: [readers.text, row])
    if readers == .everyone { try database.execute(sql: "UPDATE opening SET ground = '' WHERE number = ?", arguments: [row]) }
  }

  private func sign(_ head: LedgerHead, _ key: SigningKey, _ database: Database) throws -> LedgerReceipt {
    let receipt = try LedgerReceipt(head, of: identity, signedWith: key)
    try Self.write(receipt, database)
    return receipt
  }

  /// What was erased is gone from the log beside the database too. Where another program reads at this moment, the next act tries again.
  private func clearTraces() {
    try? database.writeWithoutTransaction { database in
      _ = try database.checkpoint(.truncate)
      try database.execute(sql: "UPDATE erasure SET is_cleared = 1 WHERE NOT is_cleared")
    }
  }
}

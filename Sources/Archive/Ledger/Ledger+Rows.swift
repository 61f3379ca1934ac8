import Foundation
import GRDB

// How rows and openings stand in the database.
extension Ledger {
  static func write(_ row: LedgerRow, _ database: Database) throws {
    let arguments: [(any DatabaseValueConvertible)?] = [
      row.number, Data(row.identifier.bytes), Data(row.moment.bytes), Data(row.commitment.bytes), Data(row.previous.bytes), Data(row.hash.bytes),
      row.told?.instant, row.told.map { Data($0.salt) },
    ]
    try database.execute(
      sql: """
        INSERT INTO act (number, identifier, moment, commitment, previous, hash, instant, instant_salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: StatementArguments(arguments))
  }

  static func write(_ opening: LedgerOpening, of number: Int, _ database: Database) throws {
    var signer: Data?
    var signed: Data?
    if case .seat(let key, let signature) = opening.attestation { (signer, signed) = (Data(key.bytes), Data(signature)) }
    let arguments: [(any DatabaseValueConvertible)?] = [
      number, Data(opening.salt), opening.words.seat, opening.words.kind, opening.words.body.written, opening.seen.count,
      Data(opening.seen.hash.bytes), signer, signed, opening.readers.text, opening.ground,
    ]
    try database.execute(
      sql: """
        INSERT INTO opening (number, salt, seat, kind, body, seen_count, seen_hash, signer, signature, readers, ground)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: StatementArguments(arguments))
  }

  static func write(_ receipt: LedgerReceipt, _ database: Database) throws {
    try database.execute(
      sql: "INSERT INTO head (count, hash, signature) VALUES (?, ?, ?)",
      arguments: [receipt.head.count, Data(receipt.head.hash.bytes), Data(receipt.signature)])
  }

  static func row(_ row: Row) -> LedgerRow {
    func hash(_ column: String) -> LedgerHash { LedgerHash(bytes(row, column)) }
    let instant = row["instant"] as Int64?
    let salt = (row["instant_salt"] as Data?).map(Array.init)
    return LedgerRow(
      number: row["number"], identifier: ActIdentifier(bytes(row, "identifier")),
      links: LedgerRow.Links(moment: hash("moment"), commitment: hash("commitment"), previous: hash("previous"), hash: hash("hash")),
      told: instant.flatMap { instant in salt.map { LedgerMoment(instant: instant, salt: $0) } })
  }

  /// Throws `LedgerError.noSuchRow` where what is kept of a row cannot be read.
  static func opening(_ row: Row) throws -> LedgerOpening {
    guard let readers = LedgerReaders(row["readers"] as String), let body = try? CanonicalJSON(canonical: row["body"]) else {
      throw LedgerError.noSuchRow(row["number"])
    }
    var attestation = LedgerAttestation.host
    if let signer = row["signer"] as Data?, let signature = row["signature"] as Data? {
      attestation = .seat(key: PublicKey(Array(signer)), signature: Array(signature))
    }
    return LedgerOpening(
      salt: bytes(row, "salt"), words: LedgerWords(seat: row["seat"], kind: row["kind"], body: body),
      seen: LedgerHead(count: row["seen_count"], hash: LedgerHash(bytes(row, "seen_hash"))), attestation: attestation, readers: readers,
      ground: row["ground"])
  }

  /// The hash of a row; before the first row that of the table itself, and `nil` where there is no such row.
  func hash(at count: Int, _ database: Database) throws -> LedgerHash? {
    if count == 0 { return genesis }
    return try Data.fetchOne(database, sql: "SELECT hash FROM act WHERE number = ?", arguments: [count]).map { LedgerHash(Array($0)) }
  }

  func head(_ database: Database) throws -> LedgerHead {
    let row = try Row.fetchOne(database, sql: "SELECT number, hash FROM act ORDER BY number DESC LIMIT 1")
    return row.map { LedgerHead(count: $0["number"], hash: LedgerHash(Self.bytes($0, "hash"))) } ?? LedgerHead(count: 0, hash: genesis)
  }
}

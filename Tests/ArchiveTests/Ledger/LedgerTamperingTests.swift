import Foundation
import GRDB
import Testing

@testable import Archive

@Suite("A ledger that somebody changed")
struct LedgerTamperingTests {
  private let table: TemporaryTable
  private let record: LedgerRecord

  init() throws {
    table = try TemporaryTable()
    try table.fill()
    record = try table.ledger.record(for: .host)
  }

  @Test("a record as it was made is sound, for every reader")
  func sound() throws {
    for reader in [LedgerReader.host, .everyone, .seat("North"), .seat("South"), .seat("nobody")] {
      let found = try table.ledger.record(for: reader).verified()
      #expect(found.faults == [] && found.head == record.head && found.head.count == 8)
    }
    #expect(record.verified().acts == LedgerVerification.ActCounts(open: 7, closed: 0, erased: 1, signed: 2, untied: 0))
  }

  @Test(
    "inserting, deleting, repeating or swapping any row is found, also with its opening, and also where the count is changed with it",
    arguments: 0..<8)
  func rows(place: Int) {
    func check(_ what: String, _ change: (inout LedgerRecord) -> Void) {
      var own = record
      change(&own)
      #expect(!own.verified().isSound, "\(what) \(place + 1)")
      own.count = own.rows.count
      #expect(!own.verified().isSound, "\(what) \(place + 1), with the count")
      // Who renumbers what comes after, too.
      for index in own.rows.indices { own.rows[index].number = index + 1 }
      #expect(!own.verified().isSound, "\(what) \(place + 1), renumbered")
    }
    check("deleting") { $0.openings[$0.rows.remove(at: place).number] = nil }
    check("repeating") { $0.rows.insert($0.rows[place], at: place) }
    check("inserting") { own in
      var foreign = own.rows[place]
      foreign.identifier = ActIdentifier()
      own.rows.insert(foreign, at: place)
    }
    for other in place + 1..<8 {
      check("swapping \(other + 1) and") { $0.rows.swapAt(place, other) }
      check("swapping what is said in \(other + 1) and") { own in
        let said = own.openings[place + 1]
        own.openings[place + 1] = own.openings[other + 1]
        own.openings[other + 1] = said
      }
    }
    check("leaving out what is said in") {
      $0.openings[place + 1] = nil; $0.erasures[place + 1] = nil
    }
  }

  @Test("changing any digit of any line is found, or the record cannot be read")
  func everyDigit() throws {
    let count = ProcessInfo.processInfo.environment["POLDER_SOAK"] == nil ? 150 : .max
    for reader in [LedgerReader.host, .everyone] {
      let text = try table.ledger.record(for: reader).text
      var bytes = Array(text.utf8)
      var random = SystemRandomNumberGenerator()
      for place in bytes.indices.shuffled(using: &random).prefix(count) {
        let before = bytes[place]
        bytes[place] = before == UInt8(ascii: "7") ? UInt8(ascii: "8") : UInt8(ascii: "7")
        let changed = String(decoding: bytes, as: UTF8.self)
        // What the hash does not cover is said in the guide: who may read an act, and on which ground it is closed.
        let line = changed.split(separator: "\n")[text.utf8.prefix(place).count { $0 == UInt8(ascii: "\n") }]
        let found = try? LedgerRecord(changed)
        let isUncovered = found.map { Self.covered($0) == Self.covered(record(reader)) } ?? false
        #expect(isUncovered || found?.verified().isSound != true, "byte \(place) of \(reader): \(line)")
        bytes[place] = before
      }
    }
  }

  private func record(_ reader: LedgerReader) -> LedgerRecord { (try? table.ledger.record(for: reader)) ?? record }

  /// The record without what no hash covers.
  private static func covered(_ record: LedgerRecord) -> LedgerRecord {
    var own = record
    own.grounds = []
    own.openings = own.openings.mapValues {
      var opening = $0
      (opening.readers, opening.ground) = (.everyone, "")
      return opening
    }
    return own
  }

  @Test(
    "changing any field of any row in the database is found",
    arguments: [
      "act SET identifier = randomblob(16)", "act SET moment = randomblob(32)", "act SET commitment = randomblob(32)",
      "act SET previous = randomblob(32)", "act SET hash = randomblob(32)", "act SET instant = instant + 1", "act SET instant_salt = randomblob(32)",
      "opening SET salt = randomblob(32)", "opening SET seat = 'West'", "opening SET kind = 'other'", "opening SET body = '{}'",
      "opening SET seen_count = seen_count + 1", "opening SET seen_hash = randomblob(32)", "opening SET signer = NULL",
      "opening SET signer = randomblob(32), signature = randomblob(64)", "head SET hash = randomblob(32)", "head SET signature = randomblob(64)",
    ])
  func database(change: String) throws {
    for number in 1...8 {
      let own = try TemporaryTable()
      try own.fill()
      let changed = try own.ledger.database.write { database in
        let key = change.hasPrefix("head") ? "count" : "number"
        // Only a row that was signed has a signer to take away.
        let also = change.hasSuffix("signer = NULL") ? " AND signer IS NOT NULL" : ""
        try database.execute(sql: "UPDATE \(change) WHERE \(key) = ?\(also)", arguments: [number])
        return database.changesCount
      }
      let isSound = try own.ledger.record(for: .host).verified().isSound
      #expect(changed == 0 || !isSound, "\(change) in row \(number)")
    }
  }

  @Test("changing rows and computing all hashes anew is found by who has no key", arguments: 0..<8)
  func recomputed(place: Int) throws {
    var own = record
    own.rows[place].commitment = own.rows[place].moment
    rehash(&own)
    #expect(own.chainFaults() == [])
    let faults = own.verified().faults
    #expect(faults.contains(.head(count: 8)))
  }

  @Test("a head that another key signed is found, and so is another key in the place of the table's")
  func otherKey() throws {
    var own = record
    let key = SigningKey()
    own.heads = try own.heads.map {
      LedgerReceipt(identity: $0.identity, head: $0.head, signature: try key.sign($0.head.signedBytes(of: $0.identity)))
    }
    #expect(own.verified().faults == (0...8).map { .headSignature(count: $0) })
    // Who also puts his own key into the record changes the hash before the first row.
    own = record
    own.identity = try #require(LedgerIdentity(table: own.identity.table, key: key.publicKey))
    rehash(&own)
    own.heads = [try LedgerReceipt(own.head, of: own.identity, signedWith: key)]
    #expect(
      own.verified(fingerprint: record.identity.key.fingerprint).faults.contains(
        .key(found: key.publicKey.fingerprint, expected: record.identity.key.fingerprint)))
  }

  @Test("a cut end cannot be proved, and that is said; who holds a later receipt finds it")
  func cut() throws {
    var own = record
    own.rows.removeLast()
    own.openings[8] = nil
    own.count = 7
    #expect(own.verified().faults == [.headBeyond(count: 8, rows: 7)], "while the last head is there")
    own.heads.removeLast()
    let found = own.verified()
    #expect(found.isSound && !found.isEndProved && found.sentences[0].en.hasPrefix("Complete to 7; the end cannot be proved."))
    let later = try #require(record.heads.last)
    #expect(own.verified(with: [later]).faults == [.cut(rows: 7, receipt: 8)])
    let early = record.heads[5]
    #expect(own.verified(with: [early]).isSound && !own.verified(with: [early]).isEndProved)
    #expect(own.verified(with: [own.heads[7]]).isEndProved)
  }

  @Test("rewriting with the key is found by every receipt from the change on, and by none before it", arguments: 1...8)
  func rewritten(place: Int) throws {
    let own = try fork(from: place)
    #expect(own.verified().isSound, "without a receipt nothing shows it")
    for receipt in record.heads {
      let found = own.verified(with: [receipt])
      #expect(found.faults == (receipt.head.count < place ? [] : [.rewritten(count: receipt.head.count)]))
    }
  }

  @Test("two receipts of a host that showed two versions prove it against either version")
  func forked() throws {
    let other = try fork(from: 5)
    let (one, two) = (try #require(record.heads.last), try #require(other.heads.last))
    #expect(record.verified(with: [one]).isSound && other.verified(with: [two]).isSound)
    #expect(record.verified(with: [one, two]).faults == [.forked(count: 8), .rewritten(count: 8)])
    #expect(other.verified(with: [one, two]).faults.contains(.forked(count: 8)))
    #expect(record.verified(with: [record.heads[6], other.heads[7]]).faults == [.rewritten(count: 7)], "of different counts too")
  }

  @Test("a forged receipt proves nothing, nor does one of another table")
  func foreign() throws {
    var receipt = try #require(record.heads.last)
    receipt.signature[3] ^= 1
    #expect(record.verified(with: [receipt]).faults == [.receiptSignature(count: 8)])
    let other = try TemporaryTable()
    let theirs = try other.add("one")
    #expect(record.verified(with: [theirs]).faults == [.foreignReceipt(count: 1)])
  }

  @Test("the seat's signature cannot be taken away, replaced or moved")
  func signatures() throws {
    #expect(record.verified().acts.signed == 2)
    let opening = try #require(record.openings[5])
    var own = record
    own.openings[5]?.attestation = .host
    #expect(own.verified().faults == [.opening(row: 5)])
    // By the host, who has the table's key and makes the row anew with a key of his own for the seat.
    let key = SigningKey()
    let digest = opening.digest(record.rows[4].identifier, at: record.identity)
    own = record
    own.openings[5]?.attestation = .seat(key: key.publicKey, signature: try key.sign(LedgerOpening.signedBytes(digest)))
    try rewrite(&own)
    #expect(own.verified().faults == [.seatKey(row: 5, seat: "North")])
    guard case .seat(let known, var signature) = opening.attestation else { return }
    signature[10] ^= 1
    own.openings[5]?.attestation = .seat(key: known, signature: signature)
    try rewrite(&own)
    #expect(own.verified().faults == [.seatSignature(row: 5, seat: "North")])
  }

  /// The ledger as its host, who has the key, shows it to others from a row on.
  private func fork(from place: Int) throws -> LedgerRecord {
    var own = record
    own.rows[place - 1].told = LedgerMoment(instant: 1)
    own.rows[place - 1].moment = own.rows[place - 1].told?.hash ?? own.rows[place - 1].moment
    try rewrite(&own)
    return own
  }

  /// Commitments, hashes and heads anew, as who has the key can.
  private func rewrite(_ own: inout LedgerRecord) throws {
    let key = try SigningKey(file: table.keys.file(of: own.identity.table))
    for index in own.rows.indices {
      let row = own.rows[index]
      if var opening = own.openings[row.number] {
        opening.seen.hash = own.hash(at: opening.seen.count) ?? opening.seen.hash
        let digest = opening.digest(row.identifier, at: own.identity)
        // A genuine signature of the seat is over what it saw, which the host cannot sign anew; he would have to vouch himself.
        let isOthers = opening.seen.hash != record.openings[row.number]?.seen.hash
        if isOthers { opening.attestation = .host }
        own.openings[row.number] = opening
        own.rows[index].commitment = opening.commitment(digest)
      }
      own.rows[index].previous = own.hash(at: index) ?? row.previous
      own.rows[index].hash = own.rows[index].computed
    }
    let heads = (0...own.rows.count).map { LedgerHead(count: $0, hash: own.hash(at: $0) ?? own.identity.genesis) }
    own.heads = try heads.map { try LedgerReceipt($0, of: own.identity, signedWith: key) }
  }

  private func rehash(_ own: inout LedgerRecord) {
    for index in own.rows.indices {
      own.rows[index].previous = own.hash(at: index) ?? own.rows[index].previous
      own.rows[index].hash = own.rows[index].computed
    }
  }
}

import Foundation
import GRDB
import Testing

@testable import Archive

@Suite("Keys of tables and seats")
struct SigningKeyTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")

  private func removed(_ work: () throws -> Void) rethrows {
    defer { try? FileManager.default.removeItem(at: folder) }
    try work()
  }

  private func rights(_ file: URL) throws -> Int? { try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int }

  // Source: RFC 8032, section 7.1.
  @Test(
    "the signatures of RFC 8032",
    arguments: [
      (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
      ),
      (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
      ),
      (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
      ),
    ])
  func vectors(secret: String, key: String, message: String, signature: String) throws {
    try removed {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let file = folder.appendingPathComponent("one.key")
      try PrivateFile.write(Array("polder-signing-key-1 \(secret)\n".utf8), to: file)
      let own = try SigningKey(file: file)
      let bytes = try #require(Hexadecimal.bytes(message, count: message.count / 2))
      let signed = try #require(Hexadecimal.bytes(signature, count: 64))
      #expect("\(own.publicKey)" == key)
      let fresh = try own.sign(bytes)
      #expect(own.publicKey.signed(bytes, signed) && own.publicKey.signed(bytes, fresh))
      for place in [0, 31, 32, 63] {
        var forged = signed
        forged[place] ^= 1
        #expect(!own.publicKey.signed(bytes, forged))
      }
      #expect(!own.publicKey.signed(bytes + [1], signed) && !SigningKey().publicKey.signed(bytes, signed))
    }
  }

  @Test("a key lies in a file that only its owner may read, in a folder of its own, away from the database")
  func files() throws {
    try removed {
      let keys = KeyFolder(folder.appendingPathComponent("keys"))
      let ledger = try Ledger.make(in: folder.appendingPathComponent("tables"), keys: keys)
      let file = keys.file(of: ledger.identity.table)
      #expect(try rights(file) == 0o600 && rights(keys.folder) == 0o700)
      #expect(try rights(ledger.file) == 0o600 && rights(URL(fileURLWithPath: ledger.file.path + "-wal")) == 0o600)
      #expect(try SigningKey(file: file).publicKey == ledger.identity.key)
      let secret = try #require(try String(contentsOf: file, encoding: .utf8).split(separator: " ").last)
      let bytes = try #require(Hexadecimal.bytes(secret.dropLast(), count: 32))
      for name in try FileManager.default.contentsOfDirectory(atPath: ledger.file.deletingLastPathComponent().path) {
        let content = try Data(contentsOf: ledger.file.deletingLastPathComponent().appendingPathComponent(name))
        #expect(content.range(of: Data(bytes)) == nil && content.range(of: Data(secret.utf8)) == nil)
      }
    }
  }

  @Test("a key beside its database, one that others may read, another's, and none at all are each refused")
  func refused() throws {
    try removed {
      let tables = folder.appendingPathComponent("tables")
      for place in [tables, tables.appendingPathComponent("keys"), folder] {
        #expect(throws: LedgerError.keyBesideLedger(path: place.path)) { try Ledger.make(in: tables, keys: KeyFolder(place)) }
      }
      let keys = KeyFolder(folder.appendingPathComponent("keys"))
      let ledger = try Ledger.make(in: tables, keys: keys)
      let file = keys.file(of: ledger.identity.table)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
      #expect(throws: LedgerError.keyOpenToOthers(path: file.path)) { try Ledger(ledger.file, keys: keys) }
      try FileManager.default.removeItem(at: file)
      #expect(throws: LedgerError.noKey(path: file.path)) { try Ledger(ledger.file, keys: keys) }
      let other = SigningKey()
      try other.write(to: file)
      #expect(throws: LedgerError.otherKey(found: other.publicKey.fingerprint, expected: ledger.identity.key.fingerprint)) {
        try Ledger(ledger.file, keys: keys)
      }
      #expect(throws: LedgerError.alreadyThere(path: file.path)) { try other.write(to: file) }
      #expect(throws: LedgerError.closed) { try Ledger(ledger.file).append(at: 1) { _ in throw LedgerError.noGround } }
    }
  }

  @Test("a file that is no ledger is told so, and stays as it is")
  func noLedger() throws {
    try removed {
      let runs = folder.appendingPathComponent("runs.sqlite")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      _ = try DatabaseQueue(path: runs.path).write { try $0.execute(sql: "CREATE TABLE run (hash TEXT)") }
      let before = try Data(contentsOf: runs)
      #expect(throws: LedgerError.noLedger(path: runs.path)) { try Ledger(runs) }
      #expect(try Data(contentsOf: runs) == before)
      let nothing = folder.appendingPathComponent("nothing.sqlite")
      #expect(throws: LedgerError.noLedger(path: nothing.path)) { try Ledger(nothing) }
      #expect(!FileManager.default.fileExists(atPath: nothing.path))
    }
  }

  @Test("a fingerprint is compared whatever its spaces and capitals")
  func fingerprint() {
    let key = SigningKey().publicKey
    #expect(key.fingerprint.split(separator: " ").map(\.count) == Array(repeating: 4, count: 8))
    #expect(key.has(fingerprint: key.fingerprint.uppercased()) && key.has(fingerprint: " " + key.fingerprint.filter { $0 != " " } + "\n"))
    #expect(!key.has(fingerprint: SigningKey().publicKey.fingerprint) && !key.has(fingerprint: "") && !key.has(fingerprint: "1a2b"))
  }

  @Test("a seat signs with the key on record; another key, a signature of another act, and a new key of somebody else are refused")
  func seats() throws {
    let table = try TemporaryTable()
    let ledger = table.ledger
    let (key, newer) = (SigningKey(), SigningKey())
    func act(_ text: String) throws -> LedgerAct { try TemporaryTable.act(text, seen: ledger.head()) }
    #expect(throws: LedgerError.strangeKey(seat: "North"), "before any is on record") {
      try ledger.append(act("one").signed(by: key, at: ledger.identity), at: 1)
    }
    try table.register(key, of: "North")
    try ledger.append(act("one").signed(by: key, at: ledger.identity), at: 1)
    #expect(throws: LedgerError.strangeKey(seat: "North")) { try ledger.append(act("two").signed(by: newer, at: ledger.identity), at: 1) }
    #expect(throws: LedgerError.strangeKey(seat: "North"), "a new key is not put on record by itself") { try table.register(newer, of: "North") }
    var moved = try act("three").signed(by: key, at: ledger.identity)
    moved.opening.words.body = .text("something else")
    #expect(throws: LedgerError.falseSignature(seat: "North")) { try ledger.append(moved, at: 1) }
    let other = try TemporaryTable()
    let elsewhere = try act("four").signed(by: key, at: other.ledger.identity)
    #expect(throws: LedgerError.falseSignature(seat: "North"), "for another table") { try ledger.append(elsewhere, at: 1) }
    var renamed = try act("five").signed(by: key, at: ledger.identity)
    renamed.identifier = ActIdentifier()
    #expect(throws: LedgerError.falseSignature(seat: "North"), "sent again under another name") { try ledger.append(renamed, at: 1) }
    // Issued anew by the host, at an act that all see.
    let member = try CanonicalJSON([("key", .text("\(newer.publicKey)")), ("seat", .text("North"))])
    let words = LedgerWords(seat: "Secretary", kind: "issue anew", body: try CanonicalJSON([("seatKey", member)]))
    try ledger.append(LedgerAct(words, seen: ledger.head(), readers: .everyone), at: 1)
    try ledger.append(act("six").signed(by: newer, at: ledger.identity), at: 1)
    #expect(throws: LedgerError.strangeKey(seat: "North")) { try ledger.append(act("seven").signed(by: key, at: ledger.identity), at: 1) }
    #expect(try ledger.record(for: .host).verified().isSound)
  }
}

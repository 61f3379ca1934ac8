public import Foundation
import GRDB
import Vocabulary

/// The record of a table that cannot be quietly changed: acts in a chain of hashes, of which each reader gets what he may read.
///
/// How it is used:
///
///     let ledger = try Ledger.make(in: Ledger.folder(beside: store), keys: .place(nil))   // a new table, named by ledger.identity.table
///     let ledger = try Ledger(Ledger.file(of: table, in: folder), keys: .place(nil))      // one that is there; without keys only read
///     let receipt = try ledger.append(at: milliseconds) { position in                     // two at once both count: the second sees the first
///       for entry in try position.entries(after: state.count) { … }                       // what came since the state was made
///       let words = LedgerWords(seat: "A", kind: "propose", body: try CanonicalJSON(encoding: act))
///       return LedgerAct(words, seen: headThatTheSeatSaw, readers: .table, ground: "talks")
///     }                                                                                   // it lies on the disk; receipt.text is for the seat
///     try ledger.entries(for: .seat("A"))                                                 // what a reader may see, from row one on
///     try ledger.record(for: .everyone, upTo: 40).text                                    // the file to give away
///     try LedgerRecord(text).verified(with: receipts, fingerprint: typed).sentences       // what it proves, and of whom
///
/// An error that the closure throws comes out as it is, and nothing was added. `erase` destroys what rows say, `widen` opens them to more readers.
public struct Ledger: Sendable {
  let database: DatabasePool
  /// The file of the table.
  public let file: URL
  /// Which table it is of.
  public let identity: LedgerIdentity
  /// The hash before the first row.
  let genesis: LedgerHash
  let key: SigningKey?

  /// Opens a ledger that is there; without keys it can be read only. Throws `LedgerError`.
  public init(_ file: URL, keys: KeyFolder? = nil) throws {
    guard Self.isLedger(file) else { throw LedgerError.noLedger(path: file.path) }
    let database = try Self.opened(file)
    guard let identity = try Self.working(file, { try database.read(Self.identity) }) else { throw LedgerError.noLedger(path: file.path) }
    let key = try keys.map { try SigningKey(file: $0.file(of: identity.table)) }
    if let key, key.publicKey != identity.key {
      throw LedgerError.otherKey(found: key.publicKey.fingerprint, expected: identity.key.fingerprint)
    }
    self.init(database, file, identity, key: key)
  }

  init(_ database: DatabasePool, _ file: URL, _ identity: LedgerIdentity, key: SigningKey?) {
    (self.database, self.file, self.identity, self.key) = (database, file, identity, key)
    genesis = identity.genesis
  }

  /// Makes a new table, with a key of its own, in a file of a folder. Throws `LedgerError`.
  public static func make(in folder: URL, keys: KeyFolder) throws -> Ledger {
    let key = SigningKey()
    let identity = LedgerIdentity(key: key.publicKey)
    let file = file(of: identity.table, in: folder)
    guard !keys.isBeside(file) else { throw LedgerError.keyBesideLedger(path: keys.folder.path) }
    try key.write(to: keys.file(of: identity.table))
    let first = try LedgerReceipt(LedgerHead(count: 0, hash: identity.genesis), of: identity, signedWith: key)
    return Ledger(try founded(file, identity, first: first), file, identity, key: key)
  }

  /// Where tables lie: a folder beside the store of runs.
  public static func folder(beside store: URL) -> URL { store.deletingLastPathComponent().appendingPathComponent("tables") }

  /// The file of a table in a folder.
  public static func file(of table: String, in folder: URL) -> URL { folder.appendingPathComponent("\(table).sqlite") }

  /// The names of the tables in a folder, in order; empty where there is no folder.
  public static func tables(in folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".sqlite") }.map { String($0.dropLast(7)) }.filter { Hexadecimal.bytes($0, count: 16) != nil }.sorted()
  }

  func reading<Value>(_ work: (Database) throws -> Value) throws -> Value { try Self.working(file) { try database.read(work) } }

  /// One transaction; when it returns, what was written lies on the disk.
  func writing<Value>(_ work: (Database) throws -> Value) throws -> Value { try Self.working(file) { try database.write(work) } }

  static func working<Value>(_ file: URL, _ work: () throws -> Value) throws -> Value {
    do { return try work() } catch let error as DatabaseError {
      throw LedgerError.unreadable(path: file.path, DiskFault(error))
    }
  }
}

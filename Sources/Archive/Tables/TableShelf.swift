public import Foundation
import Synchronization
public import Talks
public import Vocabulary

/// The tables of a folder, beside the store of runs; their keys lie elsewhere. A class, since what was read of a table is kept for the next reader.
public final class TableShelf: Sendable {
  public let folder: URL
  public let keys: KeyFolder
  /// Who is signed in at their seats.
  public let seats: SeatBook
  private let opened = Mutex<[String: TableStore]>([:])

  /// The tables beside a store. Throws `RunStoreError` where who is signed in cannot be read.
  public init(beside store: URL, keys: KeyFolder = .place(nil)) throws {
    (folder, self.keys) = (Ledger.folder(beside: store), keys)
    seats = try SeatBook(folder.appendingPathComponent("seats"))
  }

  /// The key of a seat's own, with which commands sign; made where there is none. Throws `LedgerError`.
  public func seatKey(of seat: String, at table: String) throws -> SigningKey {
    let file = keys.folder.appendingPathComponent("seats/\(table)-\(SeatLink.hash(seat).prefix(16)).key")
    if FileManager.default.fileExists(atPath: file.path) { return try SigningKey(file: file) }
    let key = SigningKey()
    try key.write(to: file)
    return key
  }

  /// The names of the tables, in order.
  public func names() -> [String] { Ledger.tables(in: folder) }

  /// A table; where its key is not here, it can be read only. Throws `TableError.unknown` and `LedgerError`.
  public func table(_ name: String) throws -> TableStore {
    if let known = opened.withLock({ $0[name] }) { return known }
    let file = Ledger.file(of: name, in: folder)
    guard names().contains(name), FileManager.default.fileExists(atPath: file.path) else { throw TableError.unknown(String(name.prefix(40))) }
    let hasKey = FileManager.default.fileExists(atPath: keys.file(of: name).path)
    let table = TableStore(try Ledger(file, keys: hasKey ? keys : nil), seats)
    return opened.withLock { opened in
      if let other = opened[name] { return other }
      opened[name] = table
      return table
    }
  }

  /// The one table whose name begins so. Throws `TableError`.
  public func table(beginning text: String) throws -> TableStore {
    let found = names().filter { $0.hasPrefix(text.lowercased()) }
    guard !text.isEmpty, let first = found.first else { throw TableError.unknown(String(text.prefix(40))) }
    guard found.count == 1 else { throw TableError.ambiguous(text) }
    return try table(first)
  }

  /// Opens a table by its first act. Throws `Refusal` and `LedgerError`; nothing is left then but a key that opens nothing.
  public func open(_ opening: TableAct.Opening, by seat: SeatID, readers: Readers, at now: Instant) throws -> TableStore {
    // What the rules refuse is refused before anything is made.
    let name = ActIdentifier()
    var act = Act(ActID("\(name)"), by: seat, at: now, for: readers, .table(.open(opening)))
    _ = try advance(TableState(), act, opening.rules)
    let table = TableStore(try Ledger.make(in: folder, keys: keys), seats)
    _ = try table.append(&act, name, TableSeal())
    opened.withLock { $0[table.name] = table }
    return table
  }
}

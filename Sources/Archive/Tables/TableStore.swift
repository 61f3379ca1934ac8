import Dossiers
import Foundation
import Synchronization
public import Talks
import Vocabulary

/// A table: its acts in the ledger, and what they add up to. Every act goes the same way: checked against the rules on the newest state within the
/// transaction that adds it, and on the disk when it returns. A class, since the state is kept between readers.
public final class TableStore: Sendable {
  public let ledger: Ledger
  let seats: SeatBook
  private let kept = Mutex<Standing?>(nil)
  private let read = Mutex<(count: Int, acts: [ReadAct])?>(nil)

  /// What the acts add up to, up to a head.
  public struct Standing: Sendable {
    public var head: LedgerHead
    public var state: TableState
  }

  /// An act with who may read it now; `nil` for one that was erased.
  struct ReadAct: Sendable {
    var act: Act?
    var readers: Readers
    var ground: String
  }

  init(_ ledger: Ledger, _ seats: SeatBook) { (self.ledger, self.seats) = (ledger, seats) }

  /// What the table is called in addresses and files.
  public var name: String { ledger.identity.table }
  /// What people compare to know the key of the table.
  public var fingerprint: String { ledger.identity.key.fingerprint }

  public func head() throws -> LedgerHead { try ledger.head() }

  /// What the acts add up to now. Throws `LedgerError` and `TableError`.
  public func current() throws -> Standing {
    let head = try ledger.head()
    let known = try kept.withLock { $0 } ?? snapshot() ?? Standing(head: LedgerHead(count: 0, hash: ledger.identity.genesis), state: TableState())
    if known.head == head { return known }
    let found = try advanced(known, by: try ledger.entries(after: known.head.count), to: head)
    keep(found)
    return found
  }

  private func keep(_ standing: Standing) {
    let isNewer = kept.withLock { kept in
      if let other = kept, other.head.count >= standing.head.count { return false }
      kept = standing
      return true
    }
    guard isNewer, standing.head.count % Self.snapshotStep == 0, let body = try? JSONEncoder().encode(standing.state) else { return }
    // A snapshot only saves time: where it cannot be kept, the acts are read.
    try? ledger.keepSnapshot(body, form: Self.form, at: standing.head)
  }

  private static let snapshotStep = 100
  /// What can read a snapshot: this version of acts, and this form of the state.
  private static let form = "polder-table-state-\(Act.version).2"

  private func snapshot() throws -> Standing? {
    guard let found = try ledger.snapshot(form: Self.form), let state = try? JSONDecoder().decode(TableState.self, from: found.body) else {
      return nil
    }
    return Standing(head: found.head, state: state)
  }

  /// A state that is further by some acts. Where one of them changes what earlier ones say, all are read again.
  func advanced(_ standing: Standing, by entries: [LedgerEntry], to head: LedgerHead) throws -> Standing {
    var found = standing
    for entry in entries {
      guard let act = try Self.act(of: entry), act.kind != .erase, found.head.count > 0 || act.kind == .openTable else { return try whole(to: head) }
      guard let rules = found.state.rules ?? act.opening?.rules else { throw TableError.unreadable(act: entry.number) }
      do { try found.state.add(act, rules) } catch { throw TableError.unreadable(act: entry.number) }
      found.head.count = entry.number
    }
    found.head = head
    return found
  }

  private func whole(to head: LedgerHead) throws -> Standing {
    let acts = try ledger.entries().prefix(head.count).map { try Self.act(of: $0) }
    return Standing(head: head, state: replay(acts))
  }

  /// The act of an entry; `nil` where its words are gone.
  static func act(of entry: LedgerEntry) throws -> Act? {
    guard let opening = entry.opening else { return nil }
    do { return try opening.words.body.decoded(as: Act.self) } catch { throw TableError.unreadable(act: entry.number) }
  }

  /// All acts up to now, with who may read them.
  func acts() throws -> [ReadAct] {
    let head = try ledger.head()
    let known = read.withLock { $0 }
    if let known, known.count == head.count { return known.acts }
    // NB: an act can widen who may read earlier ones, or erase them, so all are read again when such a one came.
    let news = try ledger.entries(after: known?.count ?? 0)
    let own = try news.map(Self.readAct)
    let isPlain = own.allSatisfy { $0.act.map { ![.erase, .adoptMinutes].contains($0.kind) } ?? false }
    let all = isPlain ? (known?.acts ?? []) + own : try ledger.entries().map(Self.readAct)
    read.withLock { if ($0?.count ?? 0) <= all.count { $0 = (all.count, all) } }
    return all
  }

  private static func readAct(_ entry: LedgerEntry) throws -> ReadAct {
    let act = try act(of: entry)
    return ReadAct(act: act, readers: entry.opening.map { Readers($0.readers) } ?? .table, ground: entry.opening?.ground ?? "")
  }
}

extension Act {
  /// The facts of the act that opens a table.
  var opening: TableAct.Opening? {
    if case .table(.open(let opening)) = body { return opening }
    return nil
  }
}

extension Readers {
  /// Who may read an act, as the ledger has it now.
  init(_ readers: LedgerReaders) {
    switch readers {
    case .everyone: self = .everyone
    case .table: self = .table
    case .seats(let seats): self = Readers(seats.map { SeatID($0) })
    }
  }

  /// As the ledger writes it.
  var inLedger: LedgerReaders {
    switch self {
    case .everyone: .everyone
    case .table: .table
    case .seats(let seats): .seats(seats.map(\.rawValue))
    case .seat(let seat): .seats([seat.rawValue])
    }
  }
}

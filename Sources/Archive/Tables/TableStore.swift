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
  private let read = Mutex<ReadActs?>(nil)
  /// How far the last snapshot is.
  private let snapshots = Mutex(0)
  /// The records of readers, as far as somebody asked.
  private let records = Mutex<[Reader: RunningRecord]>([:])

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

  /// All acts up to a head.
  private struct ReadActs {
    let head: LedgerHead
    let all: [ReadAct]
    let acts: [Act?]

    init(head: LedgerHead, all: [ReadAct]) { (self.head, self.all, acts) = (head, all, all.map(\.act)) }
  }

  init(_ ledger: Ledger, _ seats: SeatBook) { (self.ledger, self.seats) = (ledger, seats) }

  /// What the table is called in addresses and files.
  public var name: String { ledger.identity.table }
  /// What people compare to know the key of the table.
  public var fingerprint: String { ledger.identity.key.fingerprint }

  public func head() throws -> LedgerHead { try ledger.head() }

  /// What the acts add up to now. Throws `LedgerError` and `TableError`.
  public func current() throws -> Standing {
    // NB: what is kept is taken first and the ledger read after it, at one moment, so that nothing kept is further than the ledger that is read.
    if let known = try kept.withLock({ $0 }) ?? snapshot() {
      let now = try ledger.atOneMoment { position -> (head: LedgerHead, came: [LedgerEntry])? in
        try position.passed(known.head) ? (position.head, position.entries(after: known.head.count)) : nil
      }
      if let now {
        if now.head == known.head { return known }
        let found = try advanced(known, by: now.came, to: now.head)
        keep(found)
        return found
      }
      // A copy that was put back has another end.
      forget()
    }
    let entries = try ledger.replay()
    guard let end = try ledger.head(at: entries.count) else { throw LedgerError.noSuchRow(entries.count) }
    let all = try entries.map(Self.readAct)
    let found = Standing(head: end, state: replay(all.map(\.act)))
    keep(found)
    keep(ReadActs(head: end, all: all))
    return found
  }

  /// Lets go of all that was read.
  private func forget() {
    kept.withLock { $0 = nil }
    read.withLock { $0 = nil }
    records.withLock { $0 = [:] }
  }

  private func keep(_ standing: Standing) {
    kept.withLock { kept in
      if let other = kept, other.head.count >= standing.head.count { return }
      kept = standing
    }
  }

  /// Keeps what the acts add up to beside them, once in a while, so that a new process need not read them all. It only saves time: where it cannot be
  /// kept, the acts are read. Reading writes nothing, so this follows an act.
  func keepSnapshotWhenDue() {
    guard let standing = try? current() else { return }
    let isDue = snapshots.withLock { last in
      guard standing.head.count >= last + Self.snapshotStep else { return false }
      last = standing.head.count
      return true
    }
    guard isDue, let body = try? JSONEncoder().encode(standing.state) else { return }
    try? ledger.keepSnapshot(body, form: Self.form, at: standing.head)
  }

  private static let snapshotStep = 100
  /// What can read a snapshot: this version of acts, and this form of the state.
  private static let form = "polder-table-state-\(Act.version).3"

  private func snapshot() throws -> Standing? {
    guard let found = try ledger.snapshot(form: Self.form), let state = try? JSONDecoder().decode(TableState.self, from: found.body) else {
      return nil
    }
    snapshots.withLock { $0 = max($0, found.head.count) }
    return Standing(head: found.head, state: state)
  }

  /// A state that is further by the acts up to a head, which it is not beyond. Where one of them changes what earlier ones say, all are read again.
  /// Acts after the head belong to a later one.
  func advanced(_ standing: Standing, by entries: [LedgerEntry], to head: LedgerHead) throws -> Standing {
    var found = standing
    for entry in entries where entry.number <= head.count {
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
  func acts() throws -> [ReadAct] { try readActs().all }

  /// The same, and by themselves.
  private func readActs() throws -> ReadActs {
    let kept = read.withLock { $0 }
    let found = try ledger.atOneMoment { position in
      let known = try kept.flatMap { try position.passed($0.head) ? $0 : nil }
      if let known, known.head == position.head { return known }
      // NB: an act can widen who may read earlier ones, or erase them, so all are read again when such a one came.
      let own = try Self.acts(position.written(after: known?.head.count ?? 0), after: known?.head.count ?? 0)
      let isPlain = own.allSatisfy { $0.act.map { ![.erase, .adoptMinutes].contains($0.kind) } ?? false }
      return ReadActs(head: position.head, all: isPlain ? (known?.all ?? []) + own : try Self.acts(position.written(after: 0), after: 0))
    }
    if let kept, found.head != kept.head, try ledger.head(at: kept.head.count) != kept.head { forget() }
    keep(found)
    return found
  }

  private func keep(_ found: ReadActs) { read.withLock { if ($0?.head.count ?? 0) <= found.head.count { $0 = found } } }

  /// Acts as they were written, which were checked when they came in.
  private static func acts(_ written: [LedgerWriting], after count: Int) throws -> [ReadAct] {
    let decoder = JSONDecoder()
    return try written.enumerated().map { index, one in
      guard let body = one.body else { return ReadAct(act: nil, readers: .table, ground: "") }
      guard let act = try? decoder.decode(Act.self, from: Data(body.utf8)) else { throw TableError.unreadable(act: count + index + 1) }
      return ReadAct(act: act, readers: Readers(one.readers), ground: one.ground)
    }
  }

  /// The record of a reader in a state of the table, and the grounds on which something is left out, each once.
  func record(for reader: Reader, in standing: Standing) throws -> (record: TableRecord, grounds: [String]) {
    let read = try readActs()
    // NB: taken out while it goes on, so that it is not copied.
    var running = records.withLock { $0.removeValue(forKey: reader) } ?? RunningRecord(for: reader)
    if running.count > standing.head.count { running = RunningRecord(for: reader) }
    // Another act may have come since.
    running.follow(read.acts.count == standing.head.count ? read.acts : Array(read.acts.prefix(standing.head.count)), in: standing.state)
    // NB: an answer of an open round is hidden from the table for a while, and a link from everybody for good; neither is closed to this reader.
    let closed = running.hidden.lazy.map { read.all[$0] }.filter { one in
      !(one.act?.isOfLink ?? false) && !(reader.seat.map { one.readers.include($0) } ?? false)
    }
    let grounds = Set(closed.map(\.ground))
    records.withLock { if ($0[reader]?.count ?? 0) <= running.count { $0[reader] = running } }
    return (running.record, grounds.subtracting([""]).sorted())
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

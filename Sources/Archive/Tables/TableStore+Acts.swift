public import Dossiers
import Foundation
import GRDB
public import Talks
public import Vocabulary

extension TableStore {
  /// Does an act that somebody wrote in fields. Throws `ActFieldProblems`, `Refusal`, `LedgerError` and `TableError`; nothing was added then.
  public func act(_ wish: TableWish, at now: Instant, dossier: Dossier?) throws -> TableDone {
    let view = try view(for: .seat(wish.seat))
    let clock = try WallClock(view.state.opening?.zone ?? "UTC")
    var reading = ActReading(wish.kind, by: wish.seat, wish.values, in: view.state, clock: clock)
    reading.dossier = dossier
    let body = try reading.body()
    let readers = try reading.readers(usual: wish.readers ?? view.state.circle(of: body))
    let link = [.invite, .reissueSeat].contains(wish.kind) ? SeatLink(to: name) : nil
    let identifier = wish.identifier ?? ActIdentifier()
    var act = Act(ActID("\(identifier)"), by: wish.seat, at: now, for: readers, try completed(body, wish, link, view))
    act.person = wish.person
    var seal = TableSeal(seen: wish.seenHead, key: wish.key)
    if let key = wish.key, try !ledger.knows(key.publicKey, of: wish.seat.rawValue) { seal.registers = true }
    if case .record(.erase(let facts)) = act.body { seal.erased = try rows(of: facts.acts) }
    let receipt: LedgerReceipt
    do { receipt = try append(&act, identifier, seal) } catch Refusal.doneBefore(let id) {
      throw try again(act, id, isChosen: wish.values[.readers] != nil)
    }
    try settle(act)
    return TableDone(act: act, receipt: receipt, link: link)
  }

  /// Why an act is not done a second time: it was sent twice, or it is another by the same name.
  private func again(_ act: Act, _ id: ActID, isChosen: Bool) throws -> Refusal {
    // What was erased since cannot be compared.
    guard let before = try acts().compactMap(\.act).first(where: { $0.id == id }) else { return .doneBefore(id) }
    let isSame = before.by == act.by && before.body.asWritten == act.body.asWritten && (!isChosen || before.readers == act.readers)
    return isSame ? .doneBefore(id) : .doneOtherwise(id)
  }

  /// Takes a seat with a link; gives the person that came. Throws `Refusal` where somebody else used it first.
  public func take(_ link: SeatLink, by seat: SeatID, name called: String, at now: Instant) throws -> PersonID {
    let person = PersonID("\(ActIdentifier())")
    let identifier = ActIdentifier()
    var act = Act(ActID("\(identifier)"), by: seat, at: now, for: .table, .seat(.take(.init(link: link.hash, person: person))))
    act.person = person
    _ = try append(&act, identifier, TableSeal())
    try seats.call(person.rawValue, called, at: name)
    return person
  }

  /// Remembers how somebody wants to be called; an empty name erases the one before. It is in no act, so that it can be gone.
  public func call(_ person: PersonID, _ name: String) throws { try seats.call(person.rawValue, name, at: self.name) }

  /// The body with what only the ledger knows: hashes of links, of the head and of minutes; and with the review of what goes to a lawyer.
  private func completed(_ body: Act.Body, _ wish: TableWish, _ link: SeatLink?, _ view: TableView) throws -> Act.Body {
    let state = view.state
    switch body {
    case .seat(.invite(var facts)):
      facts.link = link?.hash ?? ""
      return .seat(.invite(facts))
    case .seat(.reissue(var facts)):
      facts.link = link?.hash ?? ""
      return .seat(.reissue(facts))
    case .session(.confirm(var facts)):
      // What the seat saw, not what came since.
      let head = try wish.seenHead ?? view.head ?? head()
      (facts.count, facts.hash) = (head.count, "\(head.hash)")
      return .session(.confirm(facts))
    case .referral(.refer(var facts)) where facts.test == .law:
      facts.review = try state.proposal(facts.proposal).flatMap { try wish.runs?.review(of: $0, version: facts.version) }
      return .referral(.refer(facts))
    case .minutes(.adopt(var facts)):
      facts.hash = try minutesHash(of: facts.session, state)
      return .minutes(.adopt(facts))
    case .table, .seat, .session, .proposal, .amendment, .referral, .word, .consent, .vote, .decision, .minutes, .record, .sealing: return body
    }
  }

  /// The hash of the acts of a session as the seats read them: what minutes are made from.
  private func minutesHash(of session: SessionID, _ state: TableState) throws -> String {
    guard let found = state.sessions.first(where: { $0.id == session }) else { return "" }
    let names = try acts().filter { [.everyone, .table].contains($0.readers) }.compactMap(\.act).filter(found.holds).map(\.id.rawValue)
    return SeatLink.hash(names.joined(separator: "\n"))
  }

  /// The rows of acts by their names. Throws `Refusal` for a name that is none.
  private func rows(of names: [ActID]) throws -> [Int] {
    let numbers = Dictionary(try ledger.entries().map { ("\($0.identifier)", $0.number) }) { $1 }
    return try names.map { name in
      guard let number = numbers[name.rawValue] else { throw Refusal.unknown(.act, name.rawValue) }
      return number
    }
  }

  /// What an act does beside the ledger.
  private func settle(_ act: Act) throws {
    switch act.body {
    case .seat(.reissue(let facts)): try seats.clear(facts.seat.rawValue, at: name)
    case .seat(.leave):
      try seats.clear(act.by.rawValue, at: name)
      try destroySpent()
    case .session(.close): try destroySpent()
    case .table, .seat, .session, .proposal, .amendment, .referral, .word, .consent, .vote, .decision, .minutes, .record, .sealing: break
    }
  }

  /// Adds an act, checked on the state of that very moment. Where another came in between with a later instant, it is done just after that; where a
  /// head is expected and any came in between, `LedgerError.headMoved` is thrown.
  func append(_ act: inout Act, _ identifier: ActIdentifier, _ seal: TableSeal, expecting head: LedgerHead? = nil) throws -> LedgerReceipt {
    let known = try current()
    if let last = known.state.last { act.at = max(act.at, last) }
    var tries = 0
    while true {
      let own = act
      do {
        let receipt = try ledger.append(at: Int64(own.at.milliseconds)) { position in
          if let head, head != position.head { throw LedgerError.headMoved(position.head) }
          let standing = try self.advanced(known, by: position.entries(after: known.head.count), to: position.head)
          guard let rules = standing.state.rules ?? own.opening?.rules else { throw Refusal.notOpened }
          try standing.state.check(own, rules)
          var whole = seal
          whole.widened = try self.opened(by: own, standing.state, rules)
          return try self.sealed(own, identifier, whole, position.head)
        }
        keepSnapshotWhenDue()
        return receipt
      } catch Refusal.beforeTheLast(_, let last) where tries < 20 {
        tries += 1
        act.at = last
      }
    }
  }

  private func sealed(_ act: Act, _ identifier: ActIdentifier, _ seal: TableSeal, _ head: LedgerHead) throws -> LedgerAct {
    var members = try CanonicalJSON(encoding: act.forLedger).members
    if !seal.erased.isEmpty, case .record(.erase(let facts)) = act.body {
      members += [("erases", .list(seal.erased.map { .integer(Int64($0)) })), ("ground", .text(facts.ground))]
    }
    if let key = seal.key, seal.registers {
      members.append(("seatKey", try CanonicalJSON([("seat", .text(act.by.rawValue)), ("key", .text("\(key.publicKey)"))])))
    }
    let words = LedgerWords(seat: act.by.rawValue, kind: act.kind.rawValue, body: try CanonicalJSON(members))
    var own = LedgerAct(
      words, seen: seal.seen ?? head, readers: act.readers.inLedger, ground: act.readers == .everyone ? "" : seal.ground, identifier: identifier)
    if !seal.erased.isEmpty { own.effect = .erases(seal.erased) }
    if !seal.widened.isEmpty { own.effect = .widens(seal.widened, to: .everyone) }
    guard let key = seal.key else { return own }
    return try own.signed(by: key, at: ledger.identity)
  }

  /// The rows that become public by an act, its own among them: those that everybody reads from then on as they are. What everybody reads without a
  /// name, or not at all, stays closed.
  private func opened(by act: Act, _ state: TableState, _ rules: RulesOfProcedure) throws -> [Int] {
    guard rules.recordsOpen == .whenAdopted, [.adoptMinutes, .correctMinutes, .confirmHead].contains(act.kind) else { return [] }
    let all = try acts() + [ReadAct(act: act, readers: act.readers, ground: "")]
    let record = try advance(state, act, rules).record(for: .anybody, of: all.map(\.act))
    let open = Dictionary(record.acts.map { ($0.id, $0) }) { $1 }
    return all.enumerated().compactMap { index, read in
      guard let own = read.act, read.readers != .everyone, open[own.id] == own.forLedger else { return nil }
      return index + 1
    }
  }
}

extension TableState.Session {
  /// Whether an act fell in the session.
  fileprivate func holds(_ act: Act) -> Bool { act.at >= openedAt && closedAt.map { act.at <= $0 } ?? true }
}

extension Act {
  /// The act as its opening has it. Who of those that share a seat did it is nobody else's business, so only the taking of the seat names them.
  var forLedger: Act {
    var own = self
    own.person = nil
    return own
  }
}

extension Act.Body {
  /// Without what the ledger and the state of the table add to what a person wrote.
  fileprivate var asWritten: Act.Body {
    switch self {
    case .seat(.invite(var facts)):
      facts.link = ""
      return .seat(.invite(facts))
    case .seat(.reissue(var facts)):
      facts.link = ""
      return .seat(.reissue(facts))
    case .session(.confirm(var facts)):
      (facts.count, facts.hash) = (0, "")
      return .session(.confirm(facts))
    case .referral(.refer(var facts)):
      (facts.review, facts.version) = (nil, 0)
      return .referral(.refer(facts))
    case .minutes(.adopt(var facts)):
      facts.hash = ""
      return .minutes(.adopt(facts))
    case .proposal(.revise(var facts)):
      facts.after = 0
      return .proposal(.revise(facts))
    case .amendment(.propose(var facts)):
      facts.target = facts.target.withoutVersion
      return .amendment(.propose(facts))
    case .consent(.open(var facts)):
      facts.matter = facts.matter.withoutVersion
      return .consent(.open(facts))
    case .vote(.announce(var facts)):
      facts.matter = facts.matter.withoutVersion
      return .vote(.announce(facts))
    case .decision(.decide(var facts)):
      facts.matter = facts.matter.withoutVersion
      return .decision(.decide(facts))
    case .table, .seat, .session, .proposal, .amendment, .referral, .word, .consent, .vote, .decision, .minutes, .record, .sealing: return self
    }
  }
}

extension Matter {
  fileprivate var withoutVersion: Matter {
    if case .proposal(let id, _) = self { return .proposal(id, version: 0) }
    return self
  }
}

extension Ledger {
  /// Whether the table knows a key of a seat.
  func knows(_ key: PublicKey, of seat: String) throws -> Bool {
    try reading { try Data.fetchOne($0, sql: "SELECT key FROM seat_key WHERE seat = ? ORDER BY number DESC LIMIT 1", arguments: [seat]) }
      == Data(key.bytes)
  }
}

extension CanonicalJSON {
  /// The names and values of an object; empty for anything else.
  var members: [(String, CanonicalJSON)] {
    if case .object(let members) = self { return members.map { ($0.name, $0.value) } }
    return []
  }
}

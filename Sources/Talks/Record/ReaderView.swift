import Dossiers
import Vocabulary

/// What one reader may read of a table in its present state.
struct ReaderView {
  let reader: Reader
  let state: TableState
  /// Rounds in which somebody must still speak, and votes that have not closed.
  private let running: Set<ActID>
  /// Acts from this position on are not for a seat that left.
  private let end: Int
  private let isAtTable: Bool

  init(_ reader: Reader, _ state: TableState) {
    self.reader = reader
    self.state = state
    running = Set(
      state.rounds.filter(\.isHidden).map { ActID($0.id.rawValue) }
        + state.votes.filter { $0.closedAt == nil }.map { ActID($0.id.rawValue) })
    switch reader {
    case .anybody: (isAtTable, end) = (false, .max)
    case .seat(let seat):
      let seated = state.seated(seat)
      (isAtTable, end) = (seated != nil, seated?.leftAfter ?? .max)
    }
  }

  /// Whether the reader is in a circle. Whoever is no seat of the table is anybody.
  func includes(_ readers: Readers) -> Bool {
    switch reader {
    case .seat(let seat) where isAtTable: readers.include(seat)
    case .seat, .anybody: readers == .everyone
    }
  }

  /// Whether the reader may read an act, by itself.
  func mayRead(_ act: Act, at index: Int, isOpened: Bool) -> Bool {
    guard includes(act.readers) && index < end || act.readers == .everyone || isOpened else { return false }
    switch act.body {
    case .consent(.answer(let facts)): return !running.contains(ActID(facts.round.rawValue)) || isOwn(act.by)
    case .vote(.cast(let facts)): return !running.contains(ActID(facts.vote.rawValue)) || isOwn(act.by) || isOwn(facts.seat ?? act.by)
    case .table, .seat, .session, .proposal, .amendment, .referral, .word, .consent, .vote, .decision, .minutes, .record, .sealing: return true
    }
  }

  private func isOwn(_ seat: SeatID) -> Bool { isAtTable && reader == .seat(seat) }

  /// Positions of acts for the table alone that adopted minutes opened to everybody, where the rules say so.
  ///
  /// All up to the close of a session, once its minutes and those of all sessions before it are adopted: so what is open has no gaps, and no number
  /// moves when more opens. Links, and who took a seat by one, stay closed.
  func opened(_ acts: [Act?]) -> Set<Int> {
    guard state.rules?.recordsOpen == .whenAdopted else { return [] }
    let adopted = Set(state.sessions.prefix { $0.minutes != nil }.map { ActID($0.id.rawValue) })
    if adopted.isEmpty { return [] }
    var (session, end): (ActID?, Int) = (nil, 0)
    for (index, act) in acts.enumerated() {
      if case .session(.open) = act?.body { session = act?.id }
      if case .session(.close) = act?.body, session.map(adopted.contains) == true { end = index + 1 }
    }
    return Set(
      acts.indices.filter { index in
        guard let act = acts[index], act.readers == .table, !act.isOfLink else { return false }
        return index < end || act.session.map(adopted.contains) == true
      })
  }

  /// The act as this reader gets it: without the person, and by no name where its words may not be repeated by name.
  func masked(_ act: Act) -> Act {
    var masked = act
    masked.hideLinks()
    if isOwn(act.by) { return masked }
    masked.person = nil
    let attribution: WordAct.Attribution =
      switch act.body {
      case .word(.state(let facts)): facts.attribution
      case .word(.reply(let facts)): facts.attribution
      case .table, .seat, .session, .proposal, .amendment, .referral, .word, .consent, .vote, .decision, .minutes, .record, .sealing: .named
      }
    switch attribution {
    case .named: break
    case .delegation: masked.by = .someDelegation
    case .insider: masked.by = .insider
    }
    return masked
  }
}

extension Act {
  /// Whether it gives a link or takes a seat by one.
  public var isOfLink: Bool {
    switch body {
    case .seat(.invite), .seat(.take), .seat(.reissue): true
    case .seat(.leave), .table, .session, .proposal, .amendment, .referral, .word, .consent, .vote, .decision, .minutes, .record, .sealing: false
    }
  }

  /// The session of which it adopts, corrects or confirms the record.
  fileprivate var session: ActID? {
    switch body {
    case .minutes(.adopt(let facts)): ActID(facts.session.rawValue)
    case .minutes(.correct(let facts)): ActID(facts.session.rawValue)
    case .session(.confirm(let facts)): ActID(facts.session.rawValue)
    case .table, .seat, .session, .proposal, .amendment, .referral, .word, .consent, .vote, .decision, .record, .sealing: nil
    }
  }

  /// Without the hashes of links and the name of the person, which are for nobody: only the machine compares them.
  fileprivate mutating func hideLinks() {
    switch body {
    case .seat(.invite(var facts)):
      facts.link = ""
      body = .seat(.invite(facts))
    case .seat(.take(var facts)):
      facts.link = ""
      facts.person = PersonID(id.rawValue)
      body = .seat(.take(facts))
    case .seat(.reissue(var facts)):
      facts.link = ""
      body = .seat(.reissue(facts))
    case .table, .seat(.leave), .session, .proposal, .amendment, .referral, .word, .consent, .vote, .decision, .minutes, .record, .sealing: break
    }
  }
}

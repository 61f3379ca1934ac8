import Dossiers
import Talks
import Vocabulary

extension ActReading {
  /// A link has its hash, and a new head its place, from the ledger: they are empty here.
  mutating func seatAct() -> SeatAct? {
    switch kind {
    case .invite: return invitation().map { .invite($0) }
    case .reissueSeat: return seat(.seat).map { .reissue(.init(seat: $0, link: "", reason: text(.reason))) }
    case .leaveSeat: return .leave(.init(reason: text(.reason)))
    case .sealPosition, .withdrawPosition, .agreeOpening, .readyOpening, .packOpening, .giveSecret, .answerOpening, .dropOpening: return nil
    case .openTable, .takeSeat, .openSession, .presence, .suspendSession, .resumeSession, .closeSession, .confirmHead, .propose, .revise,
      .withdraw, .amend, .withdrawAmendment, .refer, .answerReferral, .state, .ask, .reply, .contest, .openRound, .answerRound, .closeRound,
      .announceVote, .withdrawVote, .giveProxy, .openVote, .cast, .closeVote, .breakTie, .decide, .fail, .adoptMinutes, .correctMinutes, .erase,
      .renewDossier:
      return nil
    }
  }

  /// For a seat of the table, or for one that comes to it, which says what it is.
  private mutating func invitation() -> SeatAct.Invitation? {
    guard let name = values[.newSeat] else {
      for field in [.seatKind, .name, .weight] as [ActField] where values[field] != nil { note(.missing, .newSeat) }
      if values[.seat] == nil { note(.seatOrNew, .seat) }
      return problems.isEmpty ? seat(.seat).map { .init(seat: $0, link: "") } : nil
    }
    let fits = name.count <= 40 && name.allSatisfy { $0.isLetter || $0.isNumber || ".-_".contains($0) }
    if !fits { note(.noSeatName(String(name.prefix(40))), .newSeat) }
    if values[.seat] != nil { note(.seatOrNew, .seat) }
    if state.seated(SeatID(name)) != nil { note(.seatThere(name), .newSeat) }
    if values[.seatKind] == nil { note(.missing, .seatKind) }
    let (kind, weight) = (word(.seatKind, as: SeatKind.self), number(.weight))
    // A weight is counted in votes, so nobody guesses it; who has no vote has none.
    if let kind, state.rules?.voters.contains(kind) == true, values[.weight] == nil { note(.missing, .weight) }
    guard problems.isEmpty, let kind else { return nil }
    let added = Seat(SeatID(name), kind, name: Phrase(same: values[.name] ?? name), weight: weight ?? 0)
    return .init(seat: added.id, added: added, link: "")
  }

  mutating func sessionAct() -> SessionAct? {
    switch kind {
    case .openSession:
      var present: [SeatID] = []
      for line in lines(.present) { if let seat = seat(line.text, .present) { present.append(seat) } }
      return .open(.init(name: text(.name), agenda: agenda(), present: present))
    case .presence:
      let there = word(.there, as: YesNo.self)
      guard let seat = seat(.seat), let there else { return nil }
      return .presence(.init(seat: seat, isPresent: there == .yes))
    case .suspendSession: return .suspend(.init(until: moment(.until), reason: text(.reason)))
    case .resumeSession: return .resume(.init())
    case .closeSession: return .close(.init(reason: text(.reason)))
    case .confirmHead: return session().map { .confirm(.init(session: $0.id, count: 0, hash: "")) }
    case .sealPosition, .withdrawPosition, .agreeOpening, .readyOpening, .packOpening, .giveSecret, .answerOpening, .dropOpening: return nil
    case .openTable, .invite, .takeSeat, .leaveSeat, .reissueSeat, .propose, .revise, .withdraw, .amend, .withdrawAmendment, .refer,
      .answerReferral, .state, .ask, .reply, .contest, .openRound, .answerRound, .closeRound, .announceVote, .withdrawVote, .giveProxy, .openVote,
      .cast, .closeVote, .breakTie, .decide, .fail, .adoptMinutes, .correctMinutes, .erase, .renewDossier:
      return nil
    }
  }

  /// Lines such as `What Justice says: 7, 8`: a title, and the proposals that are taken under it.
  private mutating func agenda() -> [SessionAct.AgendaItem] {
    lines(.agenda).map { line in
      guard let (title, rest) = Self.pair(line.text) else { return .init(line.text) }
      let names = rest.split(separator: ",").map { String($0).trimmed }
      let proposals = names.map { name in state.proposals.filter { "\($0.number)" == name || $0.id.rawValue == name } }
      // A colon may stand in a title too.
      return proposals.allSatisfy { $0.count == 1 } ? .init(title, proposals: proposals.flatMap { $0 }.map(\.id)) : .init(line.text)
    }
  }

  mutating func decisionAct() -> DecisionAct? {
    guard kind == .decide else {
      let clashes = clashes()
      return .fail(.init(about: proposal()?.id, text: text(.text), clashes: clashes))
    }
    let (conditions, tasks) = (lines(.conditions).map(\.text), tasks())
    guard let name = values[.about] else { return nil }
    let rounds = state.rounds.filter { $0.id.rawValue == name || "r\($0.number)" == name.lowercased() }
    let votes = state.votes.filter { $0.id.rawValue == name || "v\($0.number)" == name.lowercased() }
    // Circles count apart, so that two rounds or votes can have one number.
    if rounds.count + votes.count > 1 { note(.ambiguous(String(name.prefix(40))), .about) }
    if let round = rounds.first {
      return .decide(.init(matter: round.matter, ground: .round(round.id), conditions: conditions, tasks: tasks))
    }
    if let vote = votes.first {
      return .decide(.init(matter: vote.facts.matter, ground: .vote(vote.id), conditions: conditions, tasks: tasks))
    }
    note(.unknown(String(name.prefix(40))), .about)
    return nil
  }

  private static let taskExample = "seat; 2026-10-25 12:00; …"

  /// Lines such as `seat; 2026-10-25 12:00; what it does`; without a date where nothing stands between the semicolons.
  private mutating func tasks() -> [DecisionAct.Task] {
    var tasks: [DecisionAct.Task] = []
    for line in lines(.tasks) {
      let parts = line.text.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false).map { String($0).trimmed }
      guard parts.count == 3, !parts[2].isEmpty else {
        note(.line(line.number, String(line.text.prefix(60)), example: Self.taskExample), .tasks)
        continue
      }
      guard let seat = seat(parts[0], .tasks) else { continue }
      do throws(WallClockError) {
        let due = parts[1].isEmpty ? nil : Instant(seconds: try clock.instant(written: parts[1]))
        tasks.append(.init(seat, parts[2], due: due))
      } catch { note(.moment(error), .tasks) }
    }
    return tasks
  }

  private static let clashExample = "seat; seat; measure; …"

  /// Lines such as `seat; seat; measure; why`; the measure may be empty.
  private mutating func clashes() -> [DecisionAct.Clash] {
    var clashes: [DecisionAct.Clash] = []
    for line in lines(.clashes) {
      let parts = line.text.split(separator: ";", maxSplits: 3, omittingEmptySubsequences: false).map { String($0).trimmed }
      guard parts.count == 4, !parts[3].isEmpty else {
        note(.line(line.number, String(line.text.prefix(60)), example: Self.clashExample), .clashes)
        continue
      }
      guard let first = seat(parts[0], .clashes), let second = seat(parts[1], .clashes) else { continue }
      clashes.append(.init(first, second, on: parts[2].isEmpty ? nil : MeasureID(parts[2]), parts[3]))
    }
    return clashes
  }

  mutating func minutesAct() -> MinutesAct? {
    guard let session = session() else { return nil }
    guard kind == .correctMinutes else { return .adopt(.init(session: session.id, hash: "")) }
    return .correct(.init(session: session.id, act: ActID(text(.event)), text: text(.text)))
  }

  mutating func recordAct() -> RecordAct? {
    guard kind == .erase else { return .renewDossier(.init(dossier: text(.dossier), reason: text(.reason))) }
    let acts = text(.about).split { $0 == "," || $0.isWhitespace }.map { ActID(String($0)) }
    return .erase(.init(acts: acts, ground: text(.ground)))
  }
}

/// A question that is answered with yes or no.
enum YesNo: String, CaseIterable {
  case yes, no
}

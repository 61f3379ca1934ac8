import Dossiers
import Vocabulary

extension TableState {
  func checkOpening(_ facts: TableAct.Opening, _ act: Act, _ rules: RulesOfProcedure) throws(Refusal) {
    guard opening == nil else { throw .openedAlready }
    guard facts.rules == rules else { throw .otherRules(given: rules.id, fixed: facts.rules.id) }
    guard !act.id.rawValue.isEmpty, !facts.name.nl.isEmpty, !facts.name.en.isEmpty else { throw .empty(.name) }
    try check(facts.dossier, .dossier)
    try check(facts.zone, .zone)
    guard !facts.seats.isEmpty else { throw .empty(.seats) }
    for (index, seat) in facts.seats.enumerated() {
      try check(seat)
      if facts.seats[..<index].contains(where: { $0.id == seat.id }) { throw .seatTwice(seat.id) }
    }
    if rules.roundsDecide == false, rules.votes.isEmpty { throw .nothingDecides }
    let voters = facts.seats.filter { rules.voters.contains($0.kind) }.count
    for rule in rules.votes where rule.letsBothSidesWin(voters: voters) { throw .bothSidesCouldWin(rule.id) }
    guard let seat = facts.seats.first(where: { $0.id == act.by }) else { throw .unknown(.seat, act.by.rawValue) }
    let allowed = rules.seats(for: .openTable)
    guard allowed.contains(seat.kind) else { throw .notForSeat(.openTable, kind: seat.kind, allowed: allowed) }
    guard act.readers.include(.table) else { throw .notSeen(.openTable) }
    guard rules.circles.contains(act.readers.kind) else { throw .circleNotAllowed(act.readers.kind, allowed: rules.circles) }
  }

  /// A seat with a name of its own and a weight that can be counted.
  func check(_ seat: Seat) throws(Refusal) {
    guard !seat.id.rawValue.isEmpty, !seat.name.nl.isEmpty, !seat.name.en.isEmpty else { throw .empty(.name) }
    guard !seat.id.isTaken else { throw .nameNotFree(seat.id) }
    guard (0...Self.weightLimit).contains(seat.weight) else { throw .weightOutOfReach(seat.id, weight: seat.weight, limit: Self.weightLimit) }
  }

  /// Most weight of one seat: the people of a large country, and far from what a sum of seats can hold.
  static let weightLimit = 10_000_000_000

  mutating func take(_ facts: TableAct.Opening, _ act: Act) {
    opening = facts
    openedAt = act.at
    seats = facts.seats.map { Seated(seat: $0, joinedAt: act.at) }
    dossiers = [DossierVersion(fingerprint: facts.dossier, since: act.at, reason: "")]
    guard let person = act.person, let index = seats.firstIndex(where: { $0.seat.id == act.by }) else { return }
    seats[index].people = [Sitter(person: person, since: act.at, issue: 0)]
  }
}

extension TableState {
  func check(_ facts: SeatAct, _ act: Act) throws(Refusal) {
    switch facts {
    case .invite(let invitation): try check(invitation)
    case .take(let taking):
      guard seated(act.by)?.links.contains(taking.link) == true else { throw .linkUsedOrUnknown }
      guard !taking.person.rawValue.isEmpty else { throw .empty(.name) }
      if let person = act.person, person != taking.person { throw .notSitting(person) }
    case .leave(let leaving): try checkLength(leaving.reason, .reason)
    case .reissue(let reissue):
      guard let seated = seated(reissue.seat) else { throw .unknown(.seat, reissue.seat.rawValue) }
      guard seated.isAtTable else { throw .notAtTable(reissue.seat) }
      try check(reissue.reason, .reason)
      try check(link: reissue.link)
    }
  }

  private func check(_ invitation: SeatAct.Invitation) throws(Refusal) {
    try check(link: invitation.link)
    guard let added = invitation.added else {
      guard seated(invitation.seat) != nil else { throw .unknown(.seat, invitation.seat.rawValue) }
      return
    }
    try check(added)
    guard added.id == invitation.seat else { throw .unknown(.seat, invitation.seat.rawValue) }
    guard seated(added.id) == nil else { throw .seatTwice(added.id) }
    let voters = voters.count + (rules?.voters.contains(added.kind) == true ? 1 : 0)
    for rule in rules?.votes ?? [] where rule.letsBothSidesWin(voters: voters) { throw .bothSidesCouldWin(rule.id) }
  }

  /// A hash that no link of the table has or had.
  private func check(link: String) throws(Refusal) {
    try check(link, .link)
    if links.contains(link) { throw .linkTwice }
  }

  mutating func take(_ facts: SeatAct, _ act: Act) {
    switch facts {
    case .invite(let invitation):
      links.append(invitation.link)
      if let added = invitation.added { seats.append(Seated(seat: added, joinedAt: act.at)) }
      change(invitation.seat) { seated in
        seated.links.append(invitation.link)
        seated.leftAt = nil
        seated.leftAfter = nil
      }
    case .take(let taking):
      change(act.by) { seated in
        seated.links.removeAll { $0 == taking.link }
        seated.people.removeAll { $0.person == taking.person }
        seated.people.append(Sitter(person: taking.person, since: act.at, issue: seated.issue))
      }
    case .leave:
      retire(act.by, as: .withdrawn, cause: .seatLost, at: act.at)
      let count = count
      change(act.by) { seated in
        seated.links = []
        seated.leftAt = act.at
        seated.leftAfter = count
      }
      if let index = sessions.lastIndex(where: { $0.closedAt == nil }), sessions[index].present().contains(act.by) {
        sessions[index].presence.append(Session.Presence(seat: act.by, isPresent: false, at: act.at))
      }
    case .reissue(let reissue):
      links.append(reissue.link)
      change(reissue.seat) { seated in
        seated.links = [reissue.link]
        seated.issue += 1
      }
    }
  }

  private mutating func change(_ seat: SeatID, _ change: (inout Seated) -> Void) {
    guard let index = seats.firstIndex(where: { $0.seat.id == seat }) else { return }
    change(&seats[index])
  }
}

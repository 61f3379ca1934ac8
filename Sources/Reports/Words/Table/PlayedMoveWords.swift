import Dossiers
public import Talks
public import Vocabulary

/// What a played table waits for.
public struct PlayedMoveWords: Sendable {
  private let sight: TableSight
  /// The command that goes on.
  private let again: String

  /// `again` is the command of whoever plays on; that of the host where none is given.
  public init(_ sight: TableSight, again: String? = nil) { (self.sight, self.again) = (sight, again ?? "polder table play \(sight.table)") }

  /// The same for a delegation: what others must do is theirs to know, and of an open round or vote nobody is told who has answered.
  public func line(_ move: PlayedMove, to seat: SeatID) -> Phrase {
    let isOpen = sight.state.rounds.contains { $0.closedAt == nil } || sight.state.votes.contains { $0.phase == .open }
    switch move {
    case .awaits(let other, _) where isOpen || other != seat: return others(isOpen ? nil : sight.name(other))
    case .act: return others(nil)
    case .awaits, .waits, .ended: return line(move)
    }
  }

  private func others(_ name: String?) -> Phrase {
    Phrase(
      nl: "\(name ?? "Een ander aan tafel") is aan zet. Daarna: \(again)", en: "It is up to \(name ?? "somebody else at the table"). Then: \(again)")
  }

  /// Who must do what, with the command where there is one.
  public func line(_ move: PlayedMove) -> Phrase {
    switch move {
    case .ended:
      Phrase(
        nl: "De nacht is afgelopen. Lees hem: \(minutes)", en: "The night has ended. Read it: \(minutes)")
    case .waits(let moment):
      Phrase(
        nl: "Voor \(sight.moment(moment)) kan er niets gebeuren. Ga daarna verder: \(again)",
        en: "Nothing can be done before \(sight.moment(moment)). Go on after that: \(again)")
    case .awaits(let seat, let wait):
      Phrase(
        nl: "\(sight.name(seat)) is aan zet: \(told(wait, seat).nl) Daarna: \(again)",
        en: "It is up to \(sight.name(seat)): \(told(wait, seat).en) Then: \(again)")
    case .act(let seat, _): Phrase(nl: "\(sight.name(seat)) speelt. Ga verder: \(again)", en: "\(sight.name(seat)) plays. Go on: \(again)")
    }
  }

  private var minutes: String { "polder table show \(sight.table) --seat \((sight.own?.rawValue ?? "chair").shellWord) --part minutes" }

  private func told(_ wait: PlayedWait, _ seat: SeatID) -> Phrase {
    let (table, who) = (sight.table, "--seat \(seat.rawValue.shellWord)")
    let look = "polder table show \(table) \(who)"
    switch wait {
    case .turn(let round, let rounds):
      let propose = "polder table propose \(table) new \(who)"
      guard let proposal = sight.state.proposals.last(where: { $0.withdrawnAt == nil }) else {
        return Phrase(
          nl: "ronde \(round) van \(rounds). Er ligt nog geen tekst; leg er een neer: \(propose) (\(look) noemt de velden).",
          en: "round \(round) of \(rounds). There is no text yet; lay one down: \(propose) (\(look) names the fields).")
      }
      let amend = "polder table amend \(table) new \(who) --with about=\(proposal.number)"
      let leave = "polder table state \(table) word \(who) --with text=…"
      return Phrase(
        nl: "ronde \(round) van \(rounds). Stel iets anders voor: \(propose); amendeer: \(amend); of laat de tekst zo: \(leave) "
          + "(\(look) noemt de velden).",
        en: "round \(round) of \(rounds). Propose something else: \(propose); amend: \(amend); or leave the text: \(leave) "
          + "(\(look) names the fields).")
    case .answer(let round):
      let answer = "polder table round \(table) answer \(who) --with about=\(number(round)) stand=agrees"
      return Phrase(
        nl: "een antwoord in ronde \(number(round)): \(answer) (of can_live_with; objects en blocks met reason=… en remedy=…).",
        en: "an answer in round \(number(round)): \(answer) (or can_live_with; objects and blocks with reason=… and remedy=…).")
    case .ballot(let vote):
      let cast = "polder table vote \(table) cast \(who) --with about=\(written(sight.state.vote(vote)?.number)) choice=for"
      return Phrase(nl: "een stem: \(cast) (of against, abstains).", en: "a vote: \(cast) (or against, abstains).")
    case .withdrawal(let amendment):
      let number = written(sight.state.amendment(amendment)?.number)
      let withdraw = "polder table amend \(table) withdraw \(who) --with about=\(number)"
      return Phrase(
        nl: "trek het amendement in waarmee niet iedereen instemde: \(withdraw).",
        en: "withdraw the amendment to which not all consented: \(withdraw).")
    case .chair:
      return Phrase(
        nl: "de voorzitter houdt de orde: \(look) noemt wat nu kan.", en: "the chair keeps the order: \(look) tells what can be done now.")
    }
  }

  private func number(_ round: RoundID) -> String { written(sight.state.round(round)?.number) }

  /// A number to type; dots where the reader may not know it.
  private func written(_ number: Int?) -> String { number.map { "\($0)" } ?? "…" }
}

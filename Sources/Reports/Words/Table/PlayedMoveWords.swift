import Dossiers
public import Talks
public import Vocabulary

/// What a played table waits for.
public struct PlayedMoveWords: Sendable {
  private let sight: TableSight

  public init(_ sight: TableSight) { self.sight = sight }

  /// Who must do what, with the command where there is one.
  public func line(_ move: PlayedMove) -> Phrase {
    switch move {
    case .ended: Phrase(nl: "De nacht is afgelopen.", en: "The night has ended.")
    case .waits(let moment):
      Phrase(
        nl: "Voor \(sight.moment(moment)) kan er niets gebeuren. Ga daarna verder: \(again)",
        en: "Nothing can be done before \(sight.moment(moment)). Go on after that: \(again)")
    case .awaits(let seat, let wait):
      Phrase(
        nl: "\(sight.name(seat)) is aan zet: \(told(wait).nl) Daarna: \(again)",
        en: "It is up to \(sight.name(seat)): \(told(wait).en) Then: \(again)")
    case .act(let seat, _): Phrase(nl: "\(sight.name(seat)) speelt. Ga verder: \(again)", en: "\(sight.name(seat)) plays. Go on: \(again)")
    }
  }

  private var again: String { "polder table play \(sight.table)" }

  private func told(_ wait: PlayedWait) -> Phrase {
    let table = sight.table
    return switch wait {
    case .turn(let round, let rounds):
      Phrase(
        nl: "ronde \(round) van \(rounds). Stel voor, amendeer of zeg iets: polder table propose, amend of state \(table) --seat …",
        en: "round \(round) of \(rounds). Propose, amend or say something: polder table propose, amend or state \(table) --seat …")
    case .answer(let round):
      Phrase(
        nl: "een antwoord in ronde \(number(round)): polder table round \(table) answer --seat …",
        en: "an answer in round \(number(round)): polder table round \(table) answer --seat …")
    case .ballot:
      Phrase(nl: "een stem: polder table vote \(table) cast --seat …", en: "a vote: polder table vote \(table) cast --seat …")
    case .withdrawal:
      Phrase(
        nl: "trek het amendement in waarmee niet iedereen instemde: polder table amend \(table) withdraw --seat …",
        en: "withdraw the amendment to which not all consented: polder table amend \(table) withdraw --seat …")
    case .chair:
      Phrase(
        nl: "de voorzitter houdt de orde: polder table show \(table) --seat … noemt wat nu kan.",
        en: "the chair keeps the order: polder table show \(table) --seat … tells what can be done now.")
    }
  }

  private func number(_ round: RoundID) -> Int { sight.state.round(round)?.number ?? 0 }
}

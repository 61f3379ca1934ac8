import Dossiers
import Negotiation
import Vocabulary

/// A party that is played at a table, in one round: what it lays down, what it changes, and what it answers.
struct Player {
  let temper: Temper
  /// Position of the party.
  let number: Int
  let time: Double
  let night: PlayedNight

  private var party: Party { night.table.parties[number] }

  /// What the party sees: its own line, what was laid on the table, and the text.
  private var view: SeatView {
    SeatView(of: night.table, from: number, offers: night.offers, time: time, text: night.proposal.flatMap { night.package(of: $0.text) })
  }

  func told(_ reason: PlayerReason) -> String { reason.sentence[night.language] }

  // MARK: Its turn

  /// The package that it lays on an empty table, or that it has none.
  var opening: Act.Body {
    let offer = temper.offer(view)
    guard view.crossedLines(offer).isEmpty else {
      return .word(.state(.init(text: told(.hasNoOffer), event: PlayedNight.pass)))
    }
    let options = offer.indices.map { OptionChange(night.table.measures[$0].id, night.table.measures[$0].options[offer[$0]]) }
    return .proposal(.propose(.init(title: PlayedWords.title(party.id)[night.language], text: ProposalText(options: options))))
  }

  /// Why it laid that down.
  func why(_ proposal: TableState.Proposal) -> String {
    let worth = night.package(of: proposal.text).map(view.worth) ?? 0
    return told(.offers(worth: share(worth), asks: share(temper.asked(view))))
  }

  /// The change of the text that gains it most, where it may be made; else it leaves the text.
  func turn(on proposal: TableState.Proposal) -> Act.Body {
    let view = view
    guard let text = view.text, let change = temper.change(view), let next = changed(text, change), !addsLine(next, to: text) else {
      let worth = view.text.map(view.worth) ?? 0
      let said = view.text == nil ? PlayerReason.answers(.cannotRead) : .leaves(worth: share(worth), asks: share(temper.asked(view)))
      return .word(.state(.init(text: told(said), about: proposal.id, event: "\(PlayedNight.leave):\(night.held + 1)")))
    }
    let measure = night.table.measures[change.measure]
    let reason = PlayerReason.changes(
      measure: night.names.measures[change.measure], to: night.names.options[change.measure][change.option], worth: share(view.worth(next)),
      asks: share(temper.asked(view)))
    return .amendment(
      .propose(
        .init(
          target: .proposal(proposal.id, version: proposal.version),
          change: TextChange(options: [OptionChange(measure.id, measure.options[change.option])]), reason: told(reason))))
  }

  private func changed(_ text: [Int], _ change: (measure: Int, option: Int)) -> [Int]? {
    var next = text
    next[change.measure] = change.option
    return next == text ? nil : next
  }

  /// Whether a text crosses a line of the party that another does not.
  private func addsLine(_ next: [Int], to text: [Int]) -> Bool { added(next, to: text) != nil }

  private func added(_ next: [Int], to text: [Int]?) -> Int? {
    let before = text.map(view.crossedLines) ?? []
    return view.crossedLines(next).first { !before.contains($0) }
  }

  // MARK: Its answers

  func answer(in round: TableState.Round) -> ConsentAct.Answer {
    let (stand, reason, remedy) =
      switch round.matter {
      case .proposal(let id, let version): answer(to: night.state.proposal(id)?.versions.first { $0.number == version }?.text)
      case .amendment(let id): answer(to: night.state.amendment(id))
      }
    return .init(round: round.id, stand: stand, reason: told(reason), remedy: remedy?.sentence[night.language] ?? "")
  }

  /// A whole ballot; in favour of what it could accept at the end.
  func ballot(in vote: TableState.Vote) -> Act.Body {
    let seat = night.state.seats.first { $0.seat.party == party.id }?.seat.id
    let weight = vote.frozen?.roll.first { $0.seat == seat }?.weight ?? 1
    let isInFavour = text(of: vote).flatMap(night.package).map(view.isAcceptable) ?? false
    return .vote(.cast(.init(vote: vote.id, parts: [.init(isInFavour ? .inFavour : .against, weight: weight)])))
  }

  /// Why it votes as it does, said before it votes: a ballot has no room for it.
  func why(_ vote: TableState.Vote) -> String { told(answer(to: text(of: vote)).1) }

  private func text(of vote: TableState.Vote) -> ProposalText? {
    guard case .proposal(let id, let version) = vote.facts.matter else { return nil }
    return night.state.proposal(id)?.versions.first { $0.number == version }?.text
  }

  private typealias Spoken = (ConsentAct.Stand, PlayerReason, PlayerReason.Remedy?)

  private func answer(to text: ProposalText?) -> Spoken {
    let view = view
    guard let package = text.flatMap(night.package) else { return (.objects, .answers(.cannotRead), .readable) }
    let (worth, asks, least) = (share(view.worth(package)), share(temper.asked(view)), share(party.walkAway))
    if let line = view.crossedLines(package).first {
      return (.blocks, .answers(.crosses(line: night.names.lines[number][line])), remedy(of: line, in: package))
    }
    switch temper.answer(view, to: package) {
    case .accept where view.worth(package) >= temper.asked(view): return (.agrees, .answers(.accepts(worth: worth, asks: asks)), nil)
    case .accept: return (.canLiveWith, .answers(.canLive(worth: worth, walkAway: least)), nil)
    case .object(let measure):
      let isBelow = view.worth(package) < party.walkAway
      let reason = isBelow ? PlayerReason.Answer.belowWalkAway(worth: worth, walkAway: least) : .asksMore(worth: worth, asks: asks)
      return (.objects, .answers(reason), measure.map { remedy(on: $0) } ?? .nothing)
    }
  }

  /// To a change: never to one that brings the text over a line of its own.
  private func answer(to amendment: TableState.Amendment?) -> Spoken {
    let view = view
    guard let text = night.proposal?.text, let amendment, let package = night.package(of: text.changed(by: amendment.current).text) else {
      return (.objects, .answersChange(.cannotRead), .readable)
    }
    if let line = added(package, to: view.text) {
      return (.blocks, .answersChange(.crosses(line: night.names.lines[number][line])), .textAsItWas)
    }
    let (before, after) = (view.text.map(view.worth) ?? 0, view.worth(package))
    switch temper.answer(view, toChange: package) {
    case .accept where after >= before: return (.agrees, .answersChange(.isNoWorse), nil)
    case .accept: return (.canLiveWith, .answersChange(.isAcceptable(worth: share(after))), nil)
    case .object: return (.objects, .answersChange(.isWorse(from: share(before), to: share(after))), .textAsItWas)
    }
  }

  /// Its own wish on the measure that stands in the way.
  private func remedy(on measure: Int) -> PlayerReason.Remedy {
    let wished = Temper.best(view)[measure]
    return .option(measure: night.names.measures[measure], night.names.options[measure][wished])
  }

  /// The option that it likes best of those by which the package no longer crosses the line.
  private func remedy(of line: Int, in package: [Int]) -> PlayerReason.Remedy {
    let line = party.redLines[line]
    for condition in line.conditions {
      let free = night.table.measures[condition.measure].options.indices.filter { !condition.options.contains($0) }
      if let best = free.max(by: { (party.worth[condition.measure][$0], -$0) < (party.worth[condition.measure][$1], -$1) }) {
        return .option(measure: night.names.measures[condition.measure], night.names.options[condition.measure][best])
      }
    }
    return .nothing
  }

  private func share(_ units: Int) -> PlayerReason.Share { party.hundredths(units) }
}

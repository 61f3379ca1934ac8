import Dossiers
import Negotiation
import Vocabulary

/// A party that is played at a table, in one round: what it lays down, what it changes, and what it answers.
struct Player {
  let temper: Temper
  /// Position of the party.
  let number: Int
  let time: Double
  /// Whether it says nothing but what it does.
  let isDiscreet: Bool
  let night: PlayedNight

  private var party: Party { night.table.parties[number] }

  /// What the party sees: its own line, what was laid on the table, and the text.
  private var view: SeatView {
    SeatView(of: night.table, from: number, offers: night.offers, time: time, text: night.proposal.flatMap { night.package(of: $0.text) })
  }

  func told(_ reason: PlayerReason) -> String { (isDiscreet ? reason.discreetSentence : reason.sentence)[night.language] }

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
      case .proposal(let id, let version): spoken(answer(to: night.state.proposal(id)?.versions.first { $0.number == version }?.text))
      case .amendment(let id): spoken(answer(to: night.state.amendment(id)))
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
    switch vote.facts.matter {
    case .proposal(let id, let version): return night.state.proposal(id)?.versions.first { $0.number == version }?.text
    case .amendment(let id):
      guard let amendment = night.state.amendment(id), let proposal = night.state.proposal(amendment.proposal) else { return nil }
      return proposal.text.changed(by: amendment.current).text
    }
  }

  private typealias Spoken = (ConsentAct.Stand, PlayerReason, PlayerReason.Remedy?)

  /// What it says aloud. A discreet player tells neither how far it is from what it asks for, nor whether a line of its own stands in the way.
  private func spoken(_ answer: Spoken) -> Spoken {
    guard isDiscreet else { return answer }
    let (stand, reason, remedy) = answer
    switch stand {
    case .agrees, .canLiveWith: return (.agrees, reason, remedy)
    case .objects, .blocks: return (night.state.rules?.objectionsStop ?? true ? .objects : .blocks, reason, remedy)
    }
  }

  private func answer(to text: ProposalText?) -> Spoken {
    let view = view
    guard let package = text.flatMap(night.package) else { return (.objects, .answers(.cannotRead), .readable) }
    let (worth, asks, least) = (share(view.worth(package)), share(temper.asked(view)), share(party.walkAway))
    if let line = view.crossedLines(package).first {
      return (.blocks, .answers(.crosses(line: night.names.lines[number][line])), remedy(in: package, first: remedy(of: line, in: package)))
    }
    switch temper.answer(view, to: package) {
    case .accept where view.worth(package) >= temper.asked(view): return (.agrees, .answers(.accepts(worth: worth, asks: asks)), nil)
    case .accept: return (.canLiveWith, .answers(.canLive(worth: worth, walkAway: least)), nil)
    case .object(let measure):
      let isBelow = view.worth(package) < party.walkAway
      let reason = isBelow ? PlayerReason.Answer.belowWalkAway(worth: worth, walkAway: least) : .asksMore(worth: worth, asks: asks)
      return (.objects, .answers(reason), remedy(in: package, first: measure.map { Change(measure: $0, option: Temper.best(view)[$0]) }))
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

  /// Another option of one measure.
  struct Change: Hashable {
    var measure: Int
    var option: Int
  }

  /// Whether it would let a package pass as it is now.
  func accepts(_ package: [Int]) -> Bool { temper.answer(view, to: package) == .accept }

  /// What takes an objection away: the one change by which it would let the package pass, and of several the one by which it gains least; where none
  /// is enough, with which of several to begin.
  private func remedy(in package: [Int], first: Change?) -> PlayerReason.Remedy {
    if isDiscreet { return direction(in: package) }
    let enough = enough(in: package)
    guard let change = enough ?? first else { return .nothing }
    let (measure, option) = (night.names.measures[change.measure], night.names.options[change.measure][change.option])
    return enough == nil ? .several(measure: measure, option) : .option(measure: measure, option)
  }

  /// The measure on which the package lies furthest from its best one, whatever it would take to let it pass, and whether a line or only the price
  /// stands in the way. The first of equals; none where the package is its best.
  private func direction(in package: [Int]) -> PlayerReason.Remedy {
    let (best, worth) = (Temper.best(view), party.worth)
    let measures = package.indices.filter { package[$0] != best[$0] }
    let furthest = measures.max { left, right in
      (worth[left][best[left]] - worth[left][package[left]], -left) < (worth[right][best[right]] - worth[right][package[right]], -right)
    }
    return furthest.map { .towards(measure: night.names.measures[$0], night.names.options[$0][best[$0]]) } ?? .nothing
  }

  /// The single change that is enough; `nil` where none is.
  func enough(in package: [Int]) -> Change? {
    let view = view
    var found: (worth: Int, change: Change)?
    for measure in package.indices {
      for option in night.table.measures[measure].options.indices where option != package[measure] {
        var next = package
        next[measure] = option
        let worth = view.worth(next)
        guard accepts(next), found.map({ worth < $0.worth }) ?? true else { continue }
        found = (worth, Change(measure: measure, option: option))
      }
    }
    return found?.change
  }

  /// Of the options by which the package no longer crosses a line the one that it likes best.
  private func remedy(of line: Int, in package: [Int]) -> Change? {
    for condition in party.redLines[line].conditions {
      let free = night.table.measures[condition.measure].options.indices.filter { !condition.options.contains($0) }
      let worth = party.worth[condition.measure]
      if let best = free.max(by: { (worth[$0], -$0) < (worth[$1], -$1) }) { return Change(measure: condition.measure, option: best) }
    }
    return nil
  }

  private func share(_ units: Int) -> PlayerReason.Share { party.hundredths(units) }
}

import Negotiation
import Vocabulary

/// The state after an act; the record grows by it.
///
/// Pure: the same state and act give the same state. Throws `PlayRefusal`, with the rule, for an act out of turn, one that was not asked, and one of
/// measures or options that the table does not have.
public func advance(_ state: TalkState, _ act: PlayAct) throws(PlayRefusal) -> TalkState {
  var next = state
  try next.add(act)
  return next
}

/// The state after some acts, one after the other. Throws the first refusal.
public func advance(_ state: TalkState, _ acts: [PlayAct]) throws(PlayRefusal) -> TalkState {
  var state = state
  for act in acts { try state.add(act) }
  return state
}

extension TalkState {
  /// Advances in place, so that a long talk is not copied with every act; refused, it stays as it was.
  mutating func add(_ act: PlayAct) throws(PlayRefusal) {
    guard let awaited else { throw .over }
    if case .seat(let seat) = act.by, !table.parties.indices.contains(seat) { throw .noSuchSeat(seat, seats: table.parties.count) }
    guard act.by == awaited.by else { throw .outOfTurn(by: party(act.by), awaited: party(awaited.by), way: rules.way) }
    guard awaited.question.admitted.contains(act.name) else { throw .notAsked(act.name, admitted: awaited.question.admitted, way: rules.way) }
    try check(act.kind, asked: awaited.question)
    record.append(.init(round: round, act: act))
    take(act.kind)
  }

  /// The party of a seat; `nil` for the chair.
  private func party(_ speaker: Speaker) -> PartyID? {
    switch speaker {
    case .chair: nil
    case .seat(let seat): table.parties[seat].id
    }
  }

  /// Whether an act names what lies on the table.
  private func check(_ kind: PlayAct.Kind, asked question: Question) throws(PlayRefusal) {
    switch kind {
    case .put(let options):
      try check(options)
      if case .put(let text?) = question, text != options { throw .otherText }
    case .propose(let options): try check(options)
    case .amend(let measure, let option):
      try check(measure: measure)
      try check(option, of: measure)
      if text?[measure] == option { throw .changesNothing(measure: table.measures[measure].id) }
    case .refuse(let objection), .object(let objection), .vote(_, let objection):
      if let measure = objection.measure { try check(measure: measure) }
    case .leave, .allow, .accept, .close: break
    }
  }

  private func check(_ options: [Int]) throws(PlayRefusal) {
    guard options.count == table.measures.count else { throw .wrongLength(options: options.count, measures: table.measures.count) }
    for measure in options.indices { try check(options[measure], of: measure) }
  }

  private func check(measure: Int) throws(PlayRefusal) {
    guard table.measures.indices.contains(measure) else { throw .noSuchMeasure(measure, measures: table.measures.count) }
  }

  private func check(_ option: Int, of measure: Int) throws(PlayRefusal) {
    let options = table.measures[measure].options
    guard options.indices.contains(option) else { throw .noSuchOption(option, options: options.count, measure: table.measures[measure].id) }
  }

  /// What a checked act does to the table.
  private mutating func take(_ kind: PlayAct.Kind) {
    switch kind {
    case .put(let options): open(options)
    case .propose(let options):
      guard case .proposing(let seat) = step else { return }
      offers.append(.init(seat: seat, options: options))
      step = .asking(.offer(options, by: seat), answers: [])
    case .amend(let measure, let option):
      if case .amending(let seat) = step { step = .asking(.change(measure: measure, option: option, by: seat), answers: []) }
    case .leave: if case .amending(let seat) = step { passTurn(after: seat) }
    case .allow, .accept: answer(true)
    case .refuse, .object: answer(false)
    case .vote(let inFavour, _): answer(inFavour)
    case .close: close()
    }
  }

  /// The chair's text or package, before the first turn or at the end of a round.
  private mutating func open(_ options: [Int]) {
    switch rules.way {
    case .alternatingOffers, .consentRound: step = .asking(.package(options), answers: [])
    case .vote: step = .asking(.vote(options), answers: [])
    case .singleText:
      step = text == nil ? .amending(seat: 0) : .asking(.package(options), answers: [])
      text = options
    }
  }

  /// The next seat's turn to change the text; after the last one the chair puts it to all.
  private mutating func passTurn(after seat: Int) {
    step = seat + 1 < table.parties.count ? .amending(seat: seat + 1) : .putting
  }

  /// Keeps the answer of the seat that was asked, and goes on when all have answered.
  private mutating func answer(_ isInFavour: Bool) {
    guard case .asking(let matter, var answers) = step else { return }
    answers.append(isInFavour)
    let asked = asked(about: matter)
    if answers.count < asked.count {
      step = .asking(matter, answers: answers)
      return
    }
    let against = zip(asked, answers).filter { !$0.1 }.map(\.0)
    let inFavour = table.parties.indices.map { !against.contains($0) }
    switch matter {
    case .change(let measure, let option, let seat):
      if against.isEmpty { text?[measure] = option }
      passTurn(after: seat)
    case .vote(let package): step = .closing(package: package, inFavour: inFavour)
    case .package(let package):
      let isLast = against.isEmpty || rules.way.isOneRound
      if isLast || !startRound(.amending(seat: 0)) { step = .closing(package: package, inFavour: inFavour) }
    case .offer(let package, let seat):
      if against.isEmpty {
        step = .closing(package: package, inFavour: inFavour)
      } else if seat + 1 < table.parties.count {
        step = .proposing(seat: seat + 1)
      } else if !startRound(.proposing(seat: 0)) {
        step = .closing(package: package, inFavour: inFavour)
      }
    }
  }

  /// Begins the next round; false after the last.
  private mutating func startRound(_ first: Step) -> Bool {
    guard round < rules.rounds else { return false }
    round += 1
    step = first
    return true
  }

  /// Computes how the talks end: by the rule of a vote, else with a package that nobody objects to.
  private mutating func close() {
    guard case .closing(let package, let inFavour) = step else { return }
    let against = inFavour.indices.filter { !inFavour[$0] }
    let isAdopted =
      switch rules.way {
      case .vote(let rule):
        rule.passes(inFavour: inFavour.indices.filter { inFavour[$0] }.map { table.parties[$0].id }, atTheTable: table.parties.map(\.id))
      case .alternatingOffers, .singleText, .consentRound: against.isEmpty
      }
    outcome = isAdopted ? .decided(table.package(package), dissent: against) : .failed(objecting: against)
    step = .over
  }
}

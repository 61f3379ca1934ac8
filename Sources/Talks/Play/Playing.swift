public import Negotiation

/// Plays talks to their end with a temper on every seat; acts are added until nobody is awaited.
///
/// `opening` is the text or package that the chair puts, where the way of talking asks for one. Throws `PlayRefusal` for an opening that is no
/// package of the table.
public func play(_ state: TalkState, tempers: [Temper], opening: [Int]) throws(PlayRefusal) -> TalkState {
  precondition(tempers.count == state.table.parties.count, "one temper per party")
  var state = state
  while let awaited = state.awaited {
    let act =
      switch awaited.by {
      case .chair: state.chairAct(awaited.question, opening: opening)
      case .seat(let seat): state.act(of: tempers[seat], at: seat, awaited.question)
      }
    guard let act else { return state }
    try state.add(act)
  }
  return state
}

extension TalkState {
  /// What an empty chair does when it is asked; `nil` for a question that only the chair of the table answers.
  public func act(of temper: Temper, at seat: Int, _ question: Question) -> PlayAct? {
    let view = view(of: seat)
    let kind: PlayAct.Kind? =
      switch question {
      case .put, .close: nil
      case .propose: .propose(temper.offer(view))
      case .amend: temper.change(view).map { .amend(measure: $0.measure, option: $0.option) } ?? .leave
      case .allow(let changed, _): temper.answer(view, toChange: changed).objection.map { .refuse($0) } ?? .allow
      case .accept(let package): temper.answer(view, to: package).objection.map { .object($0) } ?? .accept
      case .vote(let package): vote(temper.answer(view, to: package))
      }
    return kind.map { PlayAct(by: .seat(seat), $0) }
  }

  /// What the chair of the table does when it is awaited: puts the text that lies there, else the opening, and closes.
  ///
  /// `nil` for a question to a seat.
  public func chairAct(_ question: Question, opening: [Int]) -> PlayAct? {
    switch question {
    case .put(let text): PlayAct(by: .chair, .put(text ?? opening))
    case .close: PlayAct(by: .chair, .close)
    case .propose, .amend, .allow, .accept, .vote: nil
    }
  }

  private func vote(_ answer: Temper.Answer) -> PlayAct.Kind { .vote(inFavour: answer == .accept, answer.objection ?? PlayObjection()) }
}

extension Temper.Answer {
  /// What stands in the way; `nil` where the answer is yes.
  fileprivate var objection: PlayObjection? {
    switch self {
    case .accept: nil
    case .object(let measure): PlayObjection(measure: measure)
    }
  }
}

public import Negotiation

extension TalkState {
  /// Who must speak now and what is asked; `nil` when the talks are over.
  public var awaited: Awaited? {
    switch step {
    case .opening: Awaited(by: .chair, question: .put(text: nil))
    case .proposing(let seat): Awaited(by: .seat(seat), question: .propose)
    case .amending(let seat): Awaited(by: .seat(seat), question: .amend(text: text ?? []))
    case .putting: Awaited(by: .chair, question: .put(text: text))
    case .asking(let matter, let answers): Awaited(by: .seat(asked(about: matter)[answers.count]), question: question(about: matter))
    case .closing: Awaited(by: .chair, question: .close)
    case .over: nil
    }
  }

  /// What a seat may know now: never another party's worths, lines or walk-away value.
  public func view(of seat: Int) -> SeatView {
    SeatView(
      of: table, from: seat, offers: offers, time: rules.rounds == 1 ? 1 : Double(round - 1) / Double(rules.rounds - 1), text: text)
  }

  /// The seats that are asked about a matter, ascending: all but the one whose it is.
  func asked(about matter: Matter) -> [Int] {
    switch matter {
    case .offer(_, let seat), .change(_, _, let seat): table.parties.indices.filter { $0 != seat }
    case .package, .vote: Array(table.parties.indices)
    }
  }

  private func question(about matter: Matter) -> Question {
    switch matter {
    case .offer(let package, _), .package(let package): return .accept(package)
    case .vote(let package): return .vote(package)
    case .change(let measure, let option, _):
      var changed = text ?? []
      changed[measure] = option
      return .allow(changed: changed, measure: measure)
    }
  }
}

import Dossiers
import Talks
import Vocabulary

/// A table of four delegations, a chair and those who serve it, to be done by hand.
enum TinyTable {
  static let delegations: [SeatID] = ["Anker", "Baken", "Kompas", "Lood"]
  static let start = Instant(seconds: 1_688_500_000)

  static let seats: [Seat] =
    zip(delegations, [45, 67, 10, 5]).map { Seat($0, .delegation, name: Phrase(same: $0), weight: $1) } + [
      Seat("chair", .chair, name: Phrase(nl: "Voorzitter", en: "Chair"), weight: 0),
      Seat("clerk", .secretary, name: Phrase(nl: "Secretaris", en: "Secretary"), weight: 0),
      Seat("law", .legalAdviser, name: Phrase(nl: "Jurist", en: "Lawyer"), weight: 0),
      Seat("agency", .agency, name: Phrase(nl: "Dienst", en: "Agency"), weight: 0),
      Seat("money", .finance, name: Phrase(nl: "Financiën", en: "Finance"), weight: 0),
      Seat("onlooker", .observer, name: Phrase(nl: "Waarnemer", en: "Observer"), weight: 0),
    ]

  /// Everybody may do everything but the onlooker. A vote is by more than half of the heads, where the chair breaks ties, or of the weights, or by
  /// two thirds of all heads.
  static var rules: RulesOfProcedure {
    var rules = RulesOfProcedure(id: "tiny", name: Phrase(nl: "Klein", en: "Tiny"))
    let all = SeatKind.allCases.filter { $0 != .observer }
    rules.permissions = ActKind.allCases.map { .init($0, all) }
    rules.permissions.removeAll { $0.act == .breakTie || $0.act == .takeSeat || $0.act == .leaveSeat }
    rules.permissions += [.init(.breakTie, [.chair]), .init(.takeSeat, SeatKind.allCases), .init(.leaveSeat, SeatKind.allCases)]
    rules.votes = [
      MajorityRule(
        id: "heads", name: Phrase(nl: "Hoofden", en: "Heads"),
        tests: [.init(.seats, of: .cast, numerator: 1, denominator: 2, isStrict: true)], tie: .chair),
      MajorityRule(
        id: "weights", name: Phrase(nl: "Gewichten", en: "Weights"),
        tests: [.init(.weights, of: .cast, numerator: 1, denominator: 2, isStrict: true)]),
      MajorityRule(
        id: "two-thirds", name: Phrase(nl: "Twee derde", en: "Two thirds"),
        tests: [.init(.seats, of: .everyone, numerator: 2, denominator: 3, isStrict: false)]),
    ]
    rules.noticeMinutes = 10
    rules.quorum = .init(numerator: 1, denominator: 2, isStrict: false)
    rules.proxiesPerHolder = 1
    rules.allowsSplitVotes = true
    return rules
  }

  static let text = ProposalText(
    levers: [LeverChange("permit.years", .subsidiary, .number("3"))], sentences: ["Permits last three years.", "Family may follow after two."])
}

/// A table that acts are done at one after the other, a minute apart.
struct TinyNight {
  var rules: RulesOfProcedure
  private(set) var table = Proceedings()
  var now = TinyTable.start
  private var count = 0

  init(_ rules: RulesOfProcedure = TinyTable.rules, seats: [Seat] = TinyTable.seats, by seat: SeatID = "chair") throws {
    self.rules = rules
    try act(
      seat,
      .table(.open(.init(name: Phrase(nl: "Tafel", en: "Table"), dossier: "d1", seats: seats, rules: rules, zone: "Europe/Amsterdam"))))
  }

  var state: TableState { table.state }

  /// The next act; its name is `a` and its number.
  func next(_ seat: SeatID, for readers: Readers = .table, _ body: Act.Body) -> Act {
    Act(ActID("a\(count)"), by: seat, at: now, for: readers, body)
  }

  /// Does an act and gives its name.
  @discardableResult
  mutating func act(_ seat: SeatID, for readers: Readers = .table, _ body: Act.Body) throws -> String {
    let act = next(seat, for: readers, body)
    try table.add(act, rules)
    count += 1
    now = now.advanced(byMinutes: 1)
    return act.id.rawValue
  }

  @discardableResult
  mutating func meet(_ seats: [SeatID] = TinyTable.delegations + ["chair"]) throws -> SessionID {
    SessionID(try act("clerk", .session(.open(.init(name: "night", present: seats)))))
  }

  @discardableResult
  mutating func propose(
    _ seat: SeatID = "Anker", for readers: Readers = .table, _ text: ProposalText = TinyTable.text
  ) throws -> ProposalID {
    ProposalID(try act(seat, for: readers, .proposal(.propose(.init(title: "Two statuses", text: text)))))
  }

  mutating func amend(_ seat: SeatID, _ target: Matter, _ change: TextChange) throws -> AmendmentID {
    AmendmentID(try act(seat, .amendment(.propose(.init(target: target, change: change)))))
  }

  mutating func announce(_ matter: Matter, _ rule: DecisionRuleID, closes: Int? = nil) throws -> VoteID {
    let opens = now.advanced(byMinutes: 10)
    let closes = closes.map { opens.advanced(byMinutes: $0) }
    return VoteID(try act("chair", .vote(.announce(.init(matter: matter, rule: rule, opens: opens, closes: closes)))))
  }

  mutating func open(_ vote: VoteID) throws {
    if let opens = state.vote(vote)?.facts.opens, now < opens { now = opens }
    try act("chair", .vote(.open(.init(vote: vote))))
  }

  mutating func cast(_ vote: VoteID, _ seat: SeatID, _ parts: [VoteAct.Part], by holder: SeatID? = nil) throws {
    try act(holder ?? seat, .vote(.cast(.init(vote: vote, seat: holder == nil ? nil : seat, parts: parts))))
  }

  /// A whole vote.
  mutating func cast(_ vote: VoteID, _ seat: SeatID, _ choice: VoteAct.Choice, by holder: SeatID? = nil) throws {
    let weight = state.vote(vote)?.frozen?.roll.first { $0.seat == seat }?.weight ?? 0
    try cast(vote, seat, [.init(choice, weight: weight)], by: holder)
  }

  mutating func close(_ vote: VoteID) throws { try act("chair", .vote(.close(.init(vote: vote)))) }

  /// A whole round of consent, to its close: what each delegation says, in order.
  mutating func round(_ matter: Matter, for readers: Readers = .table, _ stands: [ConsentAct.Stand]) throws -> RoundID {
    let deadline = now.advanced(byMinutes: 30)
    let round = RoundID(try act("chair", for: readers, .consent(.open(.init(matter: matter, deadline: deadline)))))
    for (seat, stand) in zip(state.round(round)?.asked ?? [], stands) {
      try act(seat, for: readers, .consent(.answer(.init(round: round, stand: stand, reason: "too far", remedy: "less"))))
    }
    try act("chair", for: readers, .consent(.close(.init(round: round))))
    return round
  }

  /// A whole vote from its announcement to its close.
  mutating func vote(_ matter: Matter, _ rule: DecisionRuleID, _ choices: [(SeatID, VoteAct.Choice)]) throws -> VoteID {
    let vote = try announce(matter, rule)
    try open(vote)
    for (seat, choice) in choices { try cast(vote, seat, choice) }
    try close(vote)
    return vote
  }
}

import Dossiers
import Negotiation
import Talks
import Vocabulary

/// A night with four delegations of which three seal a position and one stands with what the dossier says.
struct SealingNight {
  static let measures = [Measure(id: "a", options: ["low", "high"]), Measure(id: "b", options: ["no", "yes"])]
  static let sealers: [SeatID] = ["Anker", "Baken", "Kompas"]
  static let question = OpeningQuestion(namesPackages: true, namesStep: true)

  var night: TinyNight
  private(set) var sealed = 0
  var state: TableState { night.state }

  /// In session; nothing is sealed yet.
  init(_ rules: RulesOfProcedure = TinyTable.rules) throws {
    let seats = TinyTable.seats.map { seat in
      var own = seat
      if own.kind == .delegation { own.party = PartyID(seat.id.rawValue) }
      return own
    }
    night = try TinyNight(rules, seats: seats)
    try night.meet()
  }

  /// A commitment that was not there before.
  static func commitment(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 64 - digits.count) + digits
  }

  mutating func seal(_ seats: [SeatID] = sealers) throws {
    for seat in seats {
      sealed += 1
      try night.act(seat, .sealing(.seal(.init(commitment: Self.commitment(sealed), form: 1))))
    }
  }

  /// Terms on the envelopes of now.
  func terms(_ seats: [SeatID] = sealers) -> OpeningTerms {
    var terms = OpeningTerms(
      envelopes: seats.map { .init($0, state.envelope(of: $0)?.commitment ?? "") },
      onPublicPositions: TinyTable.delegations.filter { !seats.contains($0) }, measures: Self.measures, question: Self.question)
    terms.program = "polder 1"
    return terms
  }

  @discardableResult
  mutating func agree(_ terms: OpeningTerms? = nil) throws -> OpeningID {
    let terms = terms ?? self.terms()
    for own in terms.envelopes { try night.act(own.seat, .sealing(.agree(.init(terms: terms)))) }
    return state.openings.last?.id ?? "none"
  }

  mutating func prepare() throws -> OpeningID {
    try seal()
    let opening = try agree()
    for seat in Self.sealers { try night.act(seat, .sealing(.ready(.init(opening: opening)))) }
    return opening
  }

  mutating func give(_ opening: OpeningID, _ seats: [SeatID] = sealers) throws {
    for seat in seats { try night.act(seat, .sealing(.give(.init(opening: opening)))) }
  }

  static let yes = OpeningAnswer(isPossible: true, packages: [[0, 1]])

  mutating func answer(_ opening: OpeningID, _ answer: OpeningAnswer? = yes) throws {
    if let moment = state.sealedOpening(opening)?.answersAt, night.now < moment { night.now = moment }
    try night.act("clerk", .sealing(.answer(.init(opening: opening, answer: answer))))
  }

  /// A whole opening from the sealing to the answer.
  @discardableResult
  mutating func open() throws -> OpeningID {
    let opening = try prepare()
    try give(opening)
    try answer(opening)
    return opening
  }

  mutating func nextSession() throws {
    try night.act("clerk", .session(.close(.init())))
    try night.meet()
  }
}
